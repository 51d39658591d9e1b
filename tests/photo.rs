//! A photo from outside is opened by a child process with limits: what comes back is
//! our own JPEG or a reason, and the office never sees the file (law 12).

#![allow(clippy::unwrap_used, reason = "a test that cannot begin has failed")]

use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use image::{ImageFormat, RgbImage};
use intake::{Detail, PhotoError};
use tabidachi_tests::world;

fn read_photo(program: &Path, picture: &Path) -> Result<Vec<u8>, PhotoError> {
    intake::read_photo(program, picture, Detail::Face)
}

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_tabidachi"))
}

/// A picture whose left half is red and right half blue.
fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let half = |x, _| {
        image::Rgb(if x < width / 2 {
            [200, 0, 0]
        } else {
            [0, 0, 200]
        })
    };
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_fn(width, height, half)
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

/// An EXIF block that says: turn it a quarter to the right.
fn turned(jpeg: &[u8]) -> Vec<u8> {
    let exif = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    [&jpeg[..2], &exif[..], &jpeg[2..]].concat()
}

fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("tabidachi-photo-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_picture_comes_back_upright_small_and_as_our_own_jpeg() {
    for (name, bytes, size) in [
        ("a.jpg", picture(600, 800, ImageFormat::Jpeg), (600, 800)),
        (
            "b.png",
            picture(3_000, 4_000, ImageFormat::Png),
            (900, 1_200),
        ),
        (
            "c.jpg",
            turned(&picture(800, 600, ImageFormat::Jpeg)),
            (600, 800),
        ),
    ] {
        let jpeg = read_photo(program(), &written(name, &bytes)).unwrap();
        let read = image::load_from_memory_with_format(&jpeg, ImageFormat::Jpeg).unwrap();
        assert_eq!((read.width(), read.height()), size, "{name}");
        let marker = jpeg.windows(4).any(|bytes| bytes == b"Exif");
        assert!(!marker, "{name}: where it was taken is nobody's business");
    }
}

#[test]
fn what_is_no_picture_or_too_large_is_refused_with_its_reason() {
    let mut huge = picture(8, 8, ImageFormat::Png);
    huge[16..24].copy_from_slice(&[0, 0, 0xfd, 0xe8, 0, 0, 0xfd, 0xe8]);
    let cut = picture(600, 800, ImageFormat::Jpeg);
    for (name, bytes) in [
        ("a.pdf", &b"%PDF-1.7"[..]),
        ("empty.jpg", b""),
        ("cut.jpg", &cut[..200]),
        ("huge.png", &huge),
    ] {
        let begun = Instant::now();
        let error = read_photo(program(), &written(name, bytes)).unwrap_err();
        assert!(
            matches!(error, PhotoError::NotAPicture | PhotoError::TooLarge),
            "{name}: {error:?}"
        );
        assert!(begun.elapsed() < Duration::from_secs(5), "{name}");
    }
    let none = read_photo(program(), Path::new("no-such-file.jpg")).unwrap_err();
    assert_eq!(none.code(), "cannot-read");
    let here = written("ok.png", &picture(8, 8, ImageFormat::Png));
    let stranger = read_photo(Path::new("no-such-program"), &here).unwrap_err();
    assert_eq!(stranger, PhotoError::NoReader);
}

/// Bytes changed at random: a reason or a picture each time, never a hang.
#[test]
fn damaged_pictures_never_hang_or_break_the_program_that_asked() {
    let whole = picture(120, 160, ImageFormat::Png);
    let mut state = 7_u32;
    for round in 0..40 {
        let mut bytes = whole.clone();
        for _ in 0..4 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = state as usize % bytes.len();
            bytes[at] ^= (state >> 24) as u8 | 1;
        }
        let _ = read_photo(program(), &written(&format!("{round}.png"), &bytes));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_child_cannot_take_more_memory_or_time_than_it_is_given() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(program())
        .args([intake::PHOTO_COMMAND, "face"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    // It waits for its picture, its limits already set.
    std::thread::sleep(Duration::from_millis(300));
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    drop(child.stdin.take());
    child.wait().unwrap();
    let soft = |name: &str| {
        let line = limits.lines().find(|line| line.starts_with(name)).unwrap();
        line[name.len()..]
            .split_whitespace()
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(soft("Max address space"), (1_u64 << 30).to_string());
    assert_eq!(soft("Max cpu time"), "10");
    assert_eq!(soft("Max file size"), "0");
}

/// From the file a person chose to the frame on the paper.
#[test]
fn a_chosen_photo_is_stored_shown_and_taken_back_by_one_undo() {
    use contract::{OpenTrainee, SetPhoto, ShowPapers, Undo};
    let folder = written("photo-office", b"").with_file_name("office");
    let _ = std::fs::remove_dir_all(&folder);
    world::sample_office(&folder);
    let host = world::host(&folder, rulebook::Lang::En).with_reader(program());
    let open = || {
        let code = "LA-0001".to_owned();
        host.call(OpenTrainee { code }).unwrap()
    };
    let before = open();
    let trainee = before.trainee.id;
    let path = written("wide.jpg", &picture(1_600, 900, ImageFormat::Jpeg));
    let file = host.lend(&path);
    let photo = host.call(SetPhoto { trainee, file }).unwrap().unwrap();
    assert_eq!((photo.width, photo.height), (1_200, 675));
    assert_eq!(open().photo, Some(photo.clone()));
    let (mime, bytes) = host.blob(&photo.id).unwrap();
    assert_eq!((mime, &bytes[..2]), ("image/jpeg", &b"\xff\xd8"[..]));
    let target = contract::Check::Trainee("LA-0001".to_owned());
    let shown = ShowPapers {
        month: None,
        target,
        forms: vec!["coe-1".to_owned()],
        recipient: None,
    };
    let pdf = host.blob(&host.call(shown).unwrap().pdf).unwrap().1;
    if let Some(out) = std::env::var_os("TABIDACHI_LOOK") {
        std::fs::write(out, &pdf).unwrap();
    }
    assert_eq!(host.call(Undo {}).unwrap().words, "Photo chosen");
    assert_eq!(open().photo, before.photo);
    let file = host.lend(&written("no.jpg", b"no picture"));
    let error = host.call(SetPhoto { trainee, file }).unwrap_err();
    assert_eq!(error.code, "photo-not-a-picture");
}

/// A page is kept finely enough to read a signature, and comes back to the window by an opaque name.
#[test]
fn the_scan_of_a_signed_register_is_kept_beside_its_class() {
    use contract::{KeepRegister, ListClasses, OpenClass};
    let folder = written("scan-office", b"").with_file_name("office-scan");
    let _ = std::fs::remove_dir_all(&folder);
    world::sample_office(&folder);
    let host = world::host(&folder, rulebook::Lang::En).with_reader(program());
    let class = host.call(ListClasses {}).unwrap().classes[0].code.clone();
    let page = written("page.png", &picture(3_508, 2_480, ImageFormat::Png));
    let keep = |path: &Path| KeepRegister {
        class: class.clone(),
        from: "2026-11-01".parse().unwrap(),
        to: "2026-11-30".parse().unwrap(),
        file: Some(host.lend(path)),
    };
    let scan = host.call(keep(&page)).unwrap().unwrap();
    let shown = OpenClass {
        code: class.clone(),
    };
    assert_eq!(host.call(shown).unwrap().scans, std::slice::from_ref(&scan));
    let (mime, bytes) = host.blob(&scan.picture).unwrap();
    let read = image::load_from_memory_with_format(&bytes, ImageFormat::Jpeg).unwrap();
    assert_eq!(
        (mime, read.width(), read.height()),
        ("image/jpeg", 2_480, 1_753)
    );
    // The same file dropped a second time, and one that is no picture.
    let error = host.call(keep(&page)).unwrap_err();
    assert_eq!(error.code, "register-scan-twice");
    let error = host
        .call(keep(&written("no.pdf", b"%PDF-1.7")))
        .unwrap_err();
    assert_eq!(error.code, "photo-not-a-picture");
}
