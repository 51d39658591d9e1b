//! Offices the program is run over.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tabidachi_tests::program::Program;
use tabidachi_tests::world;

/// A folder for one test.
pub fn scratch(name: &str) -> PathBuf {
    world::fresh(env!("CARGO_TARGET_TMPDIR"), &format!("command-line-{name}"))
}

/// The program over an office in `folder`.
pub fn program(folder: &Path) -> Program {
    Program::new(env!("CARGO_BIN_EXE_tabidachi"), folder)
}

/// The sample office for tests that only look, made once.
pub fn sample() -> &'static Path {
    static OFFICE: OnceLock<PathBuf> = OnceLock::new();
    OFFICE.get_or_init(|| {
        let folder = scratch("sample").join("office");
        world::sample_office(&folder);
        folder
    })
}

/// A new sample office for a test that changes it.
pub fn own_sample(name: &str) -> PathBuf {
    let folder = scratch(name).join("office");
    world::sample_office(&folder);
    folder
}

/// The sample workbook as a file.
pub fn workbook() -> String {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/sample/sample.xlsx"
    );
    path.to_owned()
}
