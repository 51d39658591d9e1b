//! Writes the sample office into `assets/sample`, or into the folder given.

use std::path::PathBuf;
use std::process::ExitCode;

fn write(root: &std::path::Path) -> Result<usize, tabidachi_tests::sample::SampleError> {
    let files = tabidachi_tests::sample::files()?;
    for file in &files {
        let path = root.join(&file.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, &file.bytes)?;
    }
    Ok(files.len())
}

#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a shell speaks to people"
)]
fn main() -> ExitCode {
    let root = std::env::args_os().nth(1).map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/sample")),
        PathBuf::from,
    );
    match write(&root) {
        Ok(count) => {
            println!("{count} files written");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("the sample was not written: {error}");
            ExitCode::FAILURE
        }
    }
}
