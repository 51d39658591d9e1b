//! The sample workbook saved by other programs gives the same office.
//!
//! The programs are those `cargo xtask test` installs where it can. Where one is
//! absent its test says so and ends; workbooks both have written are committed
//! and read in intake's own tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use tabidachi_tests::world;

use crate::workbook::{How, import, read, sample, scratch};

fn same_office(written: &Path) {
    let dir = written.with_file_name("ours");
    import(&mut world::empty_office(&dir), &sample(), How::default());
    let expected = world::dump(&dir);
    let dir = written.with_file_name("office");
    let book = read(&std::fs::read(written).unwrap());
    let report = import(&mut world::empty_office(&dir), &book, How::default());
    assert!(report.applied, "{:?}", report.problems.first());
    let found = world::dump(&dir);
    let differ: Vec<_> = expected
        .iter()
        .zip(&found)
        .filter(|(a, b)| a != b)
        .take(3)
        .collect();
    assert!(
        expected == found,
        "{} rows, {} rows, {differ:#?}",
        expected.len(),
        found.len()
    );
}

fn saved_sample(folder: &Path) -> PathBuf {
    let file = folder.join("sample.xlsx");
    std::fs::write(
        &file,
        rulebook::assets().file("sample/sample.xlsx").unwrap(),
    )
    .unwrap();
    file
}

/// True when the program could be started and ended well.
fn ran(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

#[test]
fn a_workbook_saved_by_libreoffice_gives_the_same_office() {
    let folder = scratch("import-libreoffice");
    let file = saved_sample(&folder);
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.join("profile").display()
    );
    let program = ["soffice", "libreoffice"]
        .into_iter()
        .find(|name| ran(Command::new(name).arg(&profile).arg("--version")));
    let Some(program) = program else {
        println!("not tried: LibreOffice is not installed");
        return;
    };
    let done = ran(Command::new(program)
        .arg(&profile)
        .args(["--headless", "--convert-to", "xlsx", "--outdir"])
        .arg(folder.join("written"))
        .arg(&file));
    assert!(done, "{program} converts the sample");
    same_office(&folder.join("written/sample.xlsx"));
}

#[test]
fn a_workbook_saved_by_openpyxl_gives_the_same_office() {
    let folder = scratch("import-openpyxl");
    let file = saved_sample(&folder);
    let python = ["/usr/bin/python3", "python3", "python"]
        .into_iter()
        .find(|name| ran(Command::new(name).args(["-c", "import openpyxl"])));
    let Some(python) = python else {
        println!("not tried: openpyxl is not installed");
        return;
    };
    let save = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";
    let written = folder.join("written.xlsx");
    let done = ran(Command::new(python)
        .args(["-c", save])
        .args([&file, &written]));
    assert!(done, "{python} saves the sample");
    same_office(&written);
}
