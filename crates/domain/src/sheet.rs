//! The fact sheet
use crate::fact::Fact;
/// derived
pub const DERIVED: &[Fact] = &[];
