//! A disk that takes no more. The limit is on the size of a file, which needs no
//! rights: the write fails in the same way.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::path::Path;

use tabidachi_tests::world;

use crate::{program, sample, scratch, sound};

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.display().to_string(), std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn an_import_that_finds_no_room_leaves_the_office_as_it_was() {
    let office = scratch("full-import").join("office");
    drop(world::empty_office(&office));
    let before = world::dump(&office);
    for blocks in [1_000, 1_500, 2_000] {
        let limited = program(&office).limit(&format!("-f {blocks}"));
        let code = limited.refused(&["import", &sample()]);
        assert!(
            ["store-disk-full", "store-io"].contains(&code.as_str()),
            "{blocks}: {code}"
        );
        sound(&office);
        assert_eq!(world::dump(&office), before, "{blocks}");
    }
    let ended = program(&office).run(&["import", &sample()]);
    assert_eq!(ended.code, Some(0), "with room again: {ended:?}");
}

#[test]
fn a_print_that_finds_no_room_leaves_the_earlier_print_and_nothing_else() {
    let folder = scratch("full-print");
    let (office, out) = (folder.join("office"), folder.join("out"));
    world::sample_office(&office);
    let words = [
        "print",
        "--order",
        "ORD-2026-03",
        "--out",
        out.to_str().unwrap(),
    ];
    // Enough for the database's own files, too little for the papers.
    let limited = program(&office).limit("-f 72");
    assert_eq!(limited.refused(&words), "disk");
    assert_eq!(files(&out), BTreeMap::new(), "nothing half-written");
    assert_eq!(program(&office).run(&words).code, Some(0));
    let first = files(&out);
    assert_eq!(limited.refused(&words), "disk");
    assert!(files(&out) == first, "the earlier print is untouched");
    sound(&office);
}

#[test]
fn a_template_that_finds_no_room_leaves_the_earlier_file() {
    let folder = scratch("full-template");
    let office = folder.join("office");
    drop(world::empty_office(&office));
    let file = folder.join("template.xlsx");
    let words = ["template", file.to_str().unwrap()];
    assert_eq!(program(&office).run(&words).code, Some(0));
    let whole = std::fs::read(&file).unwrap();
    let ended = program(&office).limit("-f 8").run(&words);
    assert_eq!(ended.code, Some(3), "{ended:?}");
    assert!(
        std::fs::read(&file).unwrap() == whole,
        "the earlier file is untouched"
    );
    let names = std::fs::read_dir(&folder).unwrap();
    assert_eq!(names.count(), 2, "the office and the earlier file");
}
