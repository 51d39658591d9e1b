//! The invented sample office that ships inside the program.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use intake::{Limits, Workbook};

use crate::error::OfficeError;

/// The order whose packets the demo prints.
pub const SAMPLE_ORDER: &str = "ORD-2026-03";

/// The sample workbook.
///
/// # Errors
/// When the program was built without it.
pub fn sample_workbook() -> Result<Workbook, OfficeError> {
    let bytes = rulebook::assets()
        .file("sample/sample.xlsx")
        .unwrap_or_default();
    let mut go_on = |_: intake::Progress<'_>| ControlFlow::Continue(());
    Ok(intake::read_bytes(bytes, &Limits::default(), &mut go_on)?)
}

/// The sample's photos by trainee code: drawings made for it, nobody's face.
#[must_use]
pub fn sample_photos() -> BTreeMap<String, &'static [u8]> {
    rulebook::assets()
        .files_under("sample/photos")
        .into_iter()
        .filter_map(|(path, bytes)| {
            let code = path.rsplit('/').next()?.strip_suffix(".jpg")?;
            Some((code.to_owned(), bytes))
        })
        .collect()
}
