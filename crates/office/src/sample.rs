//! The invented sample office that ships inside the program.

use std::collections::BTreeMap;

use crate::error::OfficeError;

/// The order whose packets the demo prints.
pub const SAMPLE_ORDER: &str = "ORD-2026-03";

/// The sample workbook.
///
/// # Errors
/// When the program was built without it.
pub fn sample_workbook() -> Result<&'static [u8], OfficeError> {
    rulebook::assets()
        .file("sample/sample.xlsx")
        .ok_or_else(|| OfficeError::Disk {
            path: "assets/sample/sample.xlsx".to_owned(),
            reason: "not in this build".to_owned(),
        })
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
