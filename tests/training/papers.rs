//! Papers of hours: the record of form 4-8, read back from its PDF.

use std::ops::ControlFlow;
use std::path::PathBuf;

use forms::Basis;
use office::{PrintRequest, Printed, Purpose, Target};
use tabidachi_tests::world;

use crate::school::School;

/// Prints one form of the order, and notes it as the window does.
pub fn print(school: &mut School, form: &str) -> Printed {
    let out: PathBuf = world::fresh(env!("CARGO_TARGET_TMPDIR"), &format!("training-out-{form}"));
    let request = PrintRequest {
        month: None,
        target: &Target::Order("O-1".into()),
        recipient: None,
        forms: &[form.to_owned()],
        purpose: Purpose::Check,
        basis: Basis::Planned,
        out: &out,
        jobs: 1,
        today: world::today(),
    };
    let session = &mut school.small.session;
    let printed = session
        .print(&request, &|_| ControlFlow::Continue(()))
        .unwrap();
    session
        .note_printed(&printed.noted, world::today(), &world::stamp())
        .unwrap();
    printed
}
