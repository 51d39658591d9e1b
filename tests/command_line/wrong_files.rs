//! Files that are no workbook: each is refused in a sentence that says what it is.

use std::io::{Cursor, Write};
use std::path::Path;

use tabidachi_tests::world;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::offices::{own_sample, program};

fn zip(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, body) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(body.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn every_wrong_file_is_refused_and_the_office_stays_as_it_was() {
    let folder = own_sample("wrong-files");
    let before = world::dump(&folder);
    let mut old_excel = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    old_excel.resize(4096, 0);
    let ods = zip(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", "<office:document-content/>"),
    ]);
    let png = [&b"\x89PNG\r\n\x1a\n"[..], &[0; 64]].concat();
    let files: [(&str, Vec<u8>, &str); 9] = [
        ("old.xls", old_excel, "not-xlsx"),
        ("open.ods", ods, "not-xlsx"),
        ("list.csv", b"code,name\nLA-0001,KEO\n".to_vec(), "not-xlsx"),
        ("notes.txt", "ບັນທຶກ\n".as_bytes().to_vec(), "not-xlsx"),
        ("photo.png", png, "not-xlsx"),
        ("photos.zip", zip(&[("a.jpg", "x")]), "not-xlsx"),
        ("paper.pdf", b"%PDF-1.7\n%%EOF\n".to_vec(), "not-xlsx"),
        // What a form is called does not make it one.
        ("text.xlsx", b"code,name\n".to_vec(), "not-xlsx"),
        ("empty.xlsx", Vec::new(), "empty-file"),
    ];
    let import = |path: &Path| program(&folder).refused(&["import", path.to_str().unwrap()]);
    for (name, bytes, code) in files {
        let path = folder.with_file_name(name);
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(import(&path), code, "{name}");
    }
    assert_eq!(import(folder.parent().unwrap()), "directory");
    assert_eq!(import(&folder.join("nothing.xlsx")), "cannot-read");
    assert_eq!(world::dump(&folder), before);
}

/// A path mistyped is the commonest mistake: it is named, and nothing is made beside it.
#[test]
fn places_that_cannot_be_written_are_named() {
    let folder = own_sample("wrong-places");
    let file = folder.with_file_name("notes.txt");
    std::fs::write(&file, b"notes").unwrap();
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let (file, nowhere) = (text(&file), text(&folder.join("none/template.xlsx")));
    let parent = text(folder.parent().unwrap());
    for words in [
        &["template", nowhere.as_str()][..],
        &["template", parent.as_str()],
        &["print", "--trainee", "LA-0001", "--out", file.as_str()],
    ] {
        let told = program(&folder).run(words);
        assert_eq!(told.code, Some(3), "{told:?}");
        assert!(told.err.contains(words[words.len() - 1]), "{told:?}");
    }
    assert_eq!(std::fs::read(&file).unwrap(), b"notes");
    let names = std::fs::read_dir(folder.parent().unwrap()).unwrap();
    assert_eq!(names.count(), 2, "the office and the notes");
    // A code is no path: it is looked for, never opened.
    let out = text(&folder.with_file_name("out"));
    let words = ["print", "--trainee", "../../notes", "--out", out.as_str()];
    assert_eq!(program(&folder).refused(&words), "not-found");
}
