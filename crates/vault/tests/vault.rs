//! Headers as files: who opens them, who does not, and what is left when something goes wrong.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot begin has failed"
)]

use std::fs;
use std::path::Path;

use vault::{Header, Kind, NewPerson, RecoveryCode, Secret, Vault, VaultError};

const A: &str = "office.key.a";
const B: &str = "office.key.b";
const PASSWORD: &str = "ສະບາຍດີ 旅立ち 123";

fn person<'a>(id: &'a str, name: &'a str, password: &'a str) -> NewPerson<'a> {
    NewPerson { id, name, password }
}

/// A practice office: the work of its password is small, everything else is that of a real one.
fn office(dir: &Path) -> (Vault, RecoveryCode) {
    Vault::create(dir, Kind::Practice, &person("1", "ນາງ ແກ້ວ", PASSWORD)).unwrap()
}

fn header(dir: &Path) -> Header {
    Header::read(dir).unwrap().unwrap()
}

fn key(vault: &Vault) -> [u8; 32] {
    *vault.database_keys()[0].bytes()
}

#[test]
fn everybodys_password_and_the_printed_code_lead_to_the_same_key() {
    let dir = tempfile::tempdir().unwrap();
    let (mut vault, code) = office(dir.path());
    vault
        .set_person(&person("2", "Minh", "mật khẩu dài"))
        .unwrap();
    let all = key(&vault);
    drop(vault);
    assert_eq!(key(&header(dir.path()).unlock("1", PASSWORD).unwrap()), all);
    // The same letters, composed or not: keyboards differ.
    let decomposed: String =
        unicode_normalization::UnicodeNormalization::nfd("mật khẩu dài").collect();
    assert_ne!(decomposed, "mật khẩu dài");
    assert_eq!(
        key(&header(dir.path()).unlock("2", &decomposed).unwrap()),
        all
    );
    let typed: RecoveryCode = code.to_string().to_lowercase().parse().unwrap();
    assert_eq!(key(&header(dir.path()).recover(&typed).unwrap()), all);
    assert!(matches!(
        header(dir.path()).unlock("1", "mật khẩu dài"),
        Err(VaultError::WrongPassword)
    ));
    assert!(matches!(
        header(dir.path()).unlock("3", PASSWORD),
        Err(VaultError::UnknownPerson)
    ));
    let (_, other) = office(tempfile::tempdir().unwrap().path());
    assert!(matches!(
        header(dir.path()).recover(&other),
        Err(VaultError::WrongCode)
    ));
}

#[test]
fn a_new_password_or_a_new_sheet_closes_the_way_of_the_old_one() {
    let dir = tempfile::tempdir().unwrap();
    let (mut vault, old) = office(dir.path());
    let all = key(&vault);
    vault
        .set_person(&person("1", "ນາງ ແກ້ວ", "another one"))
        .unwrap();
    let new = vault.new_recovery_code().unwrap();
    assert!(vault.fits(&new) && !vault.fits(&old));
    assert!(matches!(
        header(dir.path()).unlock("1", PASSWORD),
        Err(VaultError::WrongPassword)
    ));
    assert!(matches!(
        header(dir.path()).recover(&old),
        Err(VaultError::WrongCode)
    ));
    assert_eq!(
        key(&header(dir.path()).unlock("1", "another one").unwrap()),
        all
    );
    assert_eq!(key(&header(dir.path()).recover(&new).unwrap()), all);
}

#[test]
fn who_is_removed_cannot_sign_in_and_the_last_one_stays() {
    let dir = tempfile::tempdir().unwrap();
    let (mut vault, _) = office(dir.path());
    assert!(matches!(
        vault.remove_person("1"),
        Err(VaultError::LastPerson)
    ));
    vault.set_person(&person("2", "Minh", "x")).unwrap();
    assert!(matches!(
        vault.set_person(&person("3", " Minh ", "x")),
        Err(VaultError::NameTaken { .. })
    ));
    assert!(matches!(
        vault.set_person(&person("3", "  ", "x")),
        Err(VaultError::NameEmpty)
    ));
    vault.remove_person("1").unwrap();
    assert!(matches!(
        vault.remove_person("1"),
        Err(VaultError::UnknownPerson)
    ));
    assert!(matches!(
        header(dir.path()).unlock("1", PASSWORD),
        Err(VaultError::UnknownPerson)
    ));
    assert_eq!(header(dir.path()).people().len(), 1);
}

/// A real office costs an attacker 64 MiB and three passes for every guess, and takes no short password.
#[test]
fn a_real_office_takes_no_short_password_and_stays_what_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let short = Vault::create(dir.path(), Kind::Real, &person("1", "A", "123456789"));
    assert!(matches!(
        short,
        Err(VaultError::PasswordTooShort { least: 10 })
    ));
    assert!(!vault::is_locked(dir.path()), "nothing is written");
    let (vault, _) =
        Vault::create(dir.path(), Kind::Real, &person("1", "A", "1234567890")).unwrap();
    assert_eq!(vault.kind(), Kind::Real);
    drop(vault);
    let text = fs::read_to_string(dir.path().join(A)).unwrap();
    assert!(
        text.contains("\"memory\": 65536") && text.contains("\"passes\": 3"),
        "{text}"
    );
    // Made a practice office by hand, in both files, with sums that fit: no key opens it.
    resign(dir.path(), |text| text.replace("\"real\"", "\"practice\""));
    assert_eq!(header(dir.path()).kind(), Kind::Practice);
    assert!(matches!(
        header(dir.path()).unlock("1", "1234567890"),
        Err(VaultError::Tampered)
    ));
}

/// Rewrites both files as somebody would who knows the format and has no key.
fn resign(dir: &Path, change: impl Fn(&str) -> String) {
    resign_as(dir, "1", change);
}

fn resign_as(dir: &Path, format: &str, change: impl Fn(&str) -> String) {
    use sha2::{Digest, Sha256};
    for name in [A, B] {
        let text = fs::read_to_string(dir.join(name)).unwrap();
        let (_, body) = text.split_once('\n').unwrap();
        let body = change(body);
        let sum: String = Sha256::digest(format!("{format}\n{body}"))
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        fs::write(
            dir.join(name),
            format!("tabidachi-key {format} {sum}\n{body}"),
        )
        .unwrap();
    }
}

#[test]
fn a_header_changed_by_hand_is_told_and_never_opens() {
    let dir = tempfile::tempdir().unwrap();
    let (mut vault, _) = office(dir.path());
    vault.set_person(&person("2", "Minh", PASSWORD)).unwrap();
    let good = fs::read_to_string(dir.path().join(A)).unwrap();
    let body = good.split_once('\n').unwrap().1.to_owned();
    let sealed: Vec<String> = body
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("\"1\": \"")
                .or(line.trim().strip_prefix("\"2\": \""))
        })
        .map(|rest| rest.trim_matches(['"', ',']).to_owned())
        .collect();
    assert_eq!(sealed.len(), 2, "{body}");
    let changes: [(&str, String); 6] = [
        (
            "one person's seal given to the other",
            body.replace(&sealed[0], &sealed[1]),
        ),
        (
            "another epoch",
            body.replace("\"number\": 1", "\"number\": 2"),
        ),
        ("another name", body.replace("Minh", "Mình")),
        (
            "a cheaper password",
            body.replacen("\"passes\": 1", "\"passes\": 2", 1),
        ),
        (
            "all memory there is",
            body.replace("\"memory\": 8", "\"memory\": 4000000000"),
        ),
        (
            "no salt",
            body.replacen("\"salt\": \"", "\"salt\": \"zz", 1),
        ),
    ];
    for (what, change) in changes {
        resign(dir.path(), |_| change.clone());
        let opened = header(dir.path()).unlock("1", PASSWORD).map(|_| ());
        assert!(
            matches!(
                opened,
                Err(VaultError::Tampered | VaultError::WrongPassword)
            ),
            "{what}: {opened:?}"
        );
    }
    resign(dir.path(), |_| body.clone());
    assert!(header(dir.path()).unlock("1", PASSWORD).is_ok());
}

/// Half of the header may rot: each bit of one file turned, the other one opens the office; both
/// turned, it is said in words.
#[test]
fn every_bit_that_turns_in_one_file_is_survived_and_in_both_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, _) = office(dir.path());
    let all = key(&vault);
    drop(vault);
    let good = fs::read(dir.path().join(A)).unwrap();
    let mut turned = 0;
    for bit in (0..good.len() * 8).step_by(7) {
        let mut bad = good.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        fs::write(dir.path().join(A), &bad).unwrap();
        assert_eq!(
            key(&header(dir.path()).unlock("1", PASSWORD).unwrap()),
            all,
            "bit {bit}"
        );
        if bit % 35 == 0 {
            fs::write(dir.path().join(B), &bad).unwrap();
            let read = Header::read(dir.path());
            assert!(
                matches!(read, Err(VaultError::HeaderDamaged)),
                "bit {bit}: {read:?}"
            );
            fs::write(dir.path().join(B), &good).unwrap();
        }
        turned += 1;
    }
    println!("{turned} bits of one file turned, none lost the office");
    assert!(turned > 1_000);
    // The next write makes the torn one whole.
    let mut vault = header(dir.path()).unlock("1", PASSWORD).unwrap();
    vault.set_person(&person("2", "Minh", "x")).unwrap();
    fs::remove_file(dir.path().join(B)).unwrap();
    assert_eq!(header(dir.path()).people().len(), 2);
}

/// The power goes between the two files, or in the middle of one: the old people or the new ones
/// open the office, and at no moment nobody.
#[test]
fn a_write_that_is_cut_off_anywhere_leaves_the_old_header_or_the_new_one() {
    let dir = tempfile::tempdir().unwrap();
    let (mut vault, _) = office(dir.path());
    let old = fs::read(dir.path().join(A)).unwrap();
    vault.set_person(&person("2", "Minh", "x")).unwrap();
    let new = fs::read(dir.path().join(A)).unwrap();
    let torn = &new[..new.len() / 2];
    let states: [(&[u8], &[u8], usize); 5] = [
        (&old, &old, 1),
        (torn, &old, 1),
        (&new, &old, 2),
        (&new, torn, 2),
        (&new, &new, 2),
    ];
    for (a, b, people) in states {
        fs::write(dir.path().join(A), a).unwrap();
        fs::write(dir.path().join(B), b).unwrap();
        fs::write(dir.path().join("office.key.a.new"), torn).unwrap();
        assert_eq!(header(dir.path()).people().len(), people);
        assert!(header(dir.path()).unlock("1", PASSWORD).is_ok());
    }
    fs::write(dir.path().join(A), b"tabidachi-key 1 00\n{}").unwrap();
    fs::write(dir.path().join(B), b"").unwrap();
    assert!(matches!(
        Header::read(dir.path()),
        Err(VaultError::HeaderDamaged)
    ));
}

#[test]
fn a_header_of_a_newer_edition_is_said_to_be_newer() {
    let dir = tempfile::tempdir().unwrap();
    office(dir.path());
    resign_as(dir.path(), "2", str::to_owned);
    assert!(matches!(
        Header::read(dir.path()),
        Err(VaultError::HeaderNewer { format: 2 })
    ));
    assert!(
        Header::read(tempfile::tempdir().unwrap().path())
            .unwrap()
            .is_none()
    );
}

/// The keys are changed after somebody leaves: before, between and after, everybody who stays opens
/// the office, and the database's key is the old one, either, or the new one.
#[test]
fn keys_are_changed_without_anybodys_password_and_a_stop_in_between_locks_nobody_out() {
    let dir = tempfile::tempdir().unwrap();
    let (mut vault, code) = office(dir.path());
    vault.set_person(&person("2", "Minh", "x")).unwrap();
    let old = key(&vault);
    let new = *vault.begin_change().unwrap().bytes();
    assert_ne!(old, new);
    assert_eq!(
        *vault.begin_change().unwrap().bytes(),
        new,
        "begun again it is the same"
    );
    drop(vault);
    let between = header(dir.path()).unlock("2", "x").unwrap();
    let keys: Vec<[u8; 32]> = between
        .database_keys()
        .iter()
        .map(|key| *key.bytes())
        .collect();
    assert_eq!(keys, [old, new]);
    let mut between = header(dir.path()).recover(&code).unwrap();
    between.set_person(&person("3", "Noy", "y")).unwrap();
    between.finish_change().unwrap();
    for (id, password) in [("1", PASSWORD), ("2", "x"), ("3", "y")] {
        let vault = header(dir.path()).unlock(id, password).unwrap();
        assert_eq!(vault.database_keys().len(), 1);
        assert_eq!((key(&vault), vault.epoch()), (new, 2));
    }
}

/// A backup on a stolen stick opens by the sheet and by nothing that an office password leads to.
#[test]
fn what_is_sealed_for_the_sheet_opens_by_the_sheet_alone_and_for_its_purpose() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, code) = office(dir.path());
    let secret = Secret::random().unwrap();
    let sealed = vault.seal_for_recovery("backup 1", &secret).unwrap();
    assert_eq!(
        code.open("backup 1", &sealed).unwrap().bytes(),
        secret.bytes()
    );
    assert!(code.open("backup 2", &sealed).is_err());
    let (_, other) = office(tempfile::tempdir().unwrap().path());
    assert!(other.open("backup 1", &sealed).is_err());
    for at in 0..sealed.len() {
        let mut bad = sealed.clone().into_bytes();
        bad[at] = if bad[at] == b'0' { b'1' } else { b'0' };
        assert!(
            code.open("backup 1", &String::from_utf8(bad).unwrap())
                .is_err(),
            "{at}"
        );
    }
    assert!(code.open("backup 1", "ກ").is_err());
}

#[test]
fn no_password_code_or_key_is_in_the_files() {
    let dir = tempfile::tempdir().unwrap();
    let (vault, code) = office(dir.path());
    let hex: String = key(&vault)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    for name in [A, B] {
        let text = fs::read_to_string(dir.path().join(name)).unwrap();
        for secret in [PASSWORD, &code.to_string(), &code.groups().concat(), &hex] {
            assert!(!text.contains(secret), "{name}");
        }
    }
    assert_eq!(
        format!("{code:?} {:?}", Secret::random().unwrap()),
        "RecoveryCode Secret"
    );
}
