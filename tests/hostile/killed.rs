//! The plug is pulled in the middle (`kill -9`): the office is as before or as
//! after, and half a print is never taken for one.

use std::path::Path;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use tabidachi_tests::world;

use crate::{program, sample, scratch, sound};

/// Lets it run for a while, then ends it without warning; false if it had ended.
fn killed(mut child: std::process::Child, after: Duration) -> bool {
    std::thread::sleep(after);
    let running = child.try_wait().unwrap().is_none();
    let _ = child.kill();
    child.wait().unwrap();
    running
}

/// Moments spread over the time an undisturbed run takes.
fn moments(whole: Duration, count: u32) -> impl Iterator<Item = Duration> {
    (1..=count).map(move |n| whole * n / count)
}

#[test]
fn an_import_that_was_killed_is_there_whole_or_not_at_all() {
    let folder = scratch("killed-import");
    let model = folder.join("model");
    drop(world::empty_office(&model));
    let before = world::dump(&model);
    let began = Instant::now();
    assert_eq!(program(&model).run(&["import", &sample()]).code, Some(0));
    let whole = began.elapsed();
    let after = world::dump(&model);
    let mut caught = 0;
    for (number, moment) in moments(whole, 10).enumerate() {
        let office = folder.join(format!("office-{number}"));
        drop(world::empty_office(&office));
        caught += usize::from(killed(
            program(&office).start(&["import", &sample()]),
            moment,
        ));
        let rows = world::dump(&office);
        assert!(
            rows == before || rows == after,
            "{} rows after {moment:?}",
            rows.len()
        );
        sound(&office);
        assert_eq!(
            program(&office).run(&["import", &sample()]).code,
            Some(0),
            "goes on"
        );
        assert_eq!(world::dump(&office), after);
    }
    assert!(caught >= 3, "only {caught} were caught at work");
}

#[test]
fn a_print_that_was_killed_is_no_print() {
    let folder = scratch("killed-print");
    let (office, out) = (folder.join("office"), folder.join("out"));
    world::sample_office(&office);
    let words = [
        "print",
        "--order",
        "ORD-2026-03",
        "--out",
        out.to_str().unwrap(),
    ];
    let began = Instant::now();
    assert_eq!(program(&office).run(&words).code, Some(0));
    let whole = began.elapsed();
    std::fs::remove_dir_all(&out).unwrap();
    let mut caught = 0;
    for moment in moments(whole, 10) {
        caught += usize::from(killed(program(&office).start(&words), moment));
        complete(&out.join("ORD-2026-03"));
        sound(&office);
    }
    assert!(caught >= 3, "only {caught} were caught at work");
    assert_eq!(program(&office).run(&words).code, Some(0));
    complete(&out.join("ORD-2026-03"));
    let names: Vec<_> = std::fs::read_dir(&out)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(
        names,
        ["ORD-2026-03"],
        "the next print clears what was left"
    );
}

/// A folder under its own name holds every file of its manifest, whole.
fn complete(folder: &Path) {
    if !folder.exists() {
        return;
    }
    let manifest = std::fs::read(folder.join("manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
    for list in ["trainees", "order_papers"] {
        for paper in manifest[list].as_array().unwrap() {
            let bytes = std::fs::read(folder.join(paper["file"].as_str().unwrap())).unwrap();
            let sum: String = Sha256::digest(&bytes)
                .iter()
                .map(|b| format!("{b:02x}"))
                .collect();
            assert_eq!(paper["sha256"], sum, "{}", paper["file"]);
        }
    }
}
