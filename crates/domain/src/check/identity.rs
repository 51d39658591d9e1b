//! Names, dates, passport, photo, places: what the authorities compare first.

use chrono::{Months, NaiveDate};

use super::at;
use crate::file::TraineeFile;
use crate::finding::{Finding, Severity};
use crate::rule::Rules;
use crate::text;
use crate::trainee::Country;

/// 30 × 40 mm at 200 dots per inch, what the authorities advise for scans: width and height.
const SMALLEST_PHOTO: (i64, i64) = (236, 315);

pub(super) fn check(
    file: &TraineeFile,
    rules: &Rules,
    as_of: NaiveDate,
    findings: &mut Vec<Finding>,
) {
    names(file, findings);
    birth(file, as_of, findings);
    passport(file, as_of, findings);
    photo(file, rules, as_of, findings);
    home(file, as_of, findings);
    if file.stays.len() > 1 {
        findings.push(
            Finding::new(
                Severity::Warning,
                "stays-more-than-printed",
                at(file, "stay.from"),
            )
            .arg("count", file.stays.len()),
        );
    }
    let claimed = file.trainee.family_in_japan;
    let listed = !file.relatives.is_empty();
    if claimed.is_some_and(|claimed| claimed != listed) {
        findings.push(
            Finding::new(
                Severity::Blocking,
                "relative-contradiction",
                at(file, "trainee.family_in_japan"),
            )
            .arg("count", file.relatives.len()),
        );
    }
}

fn names(file: &TraineeFile, findings: &mut Vec<Finding>) {
    let person = &file.trainee;
    for (fact, name) in [
        ("trainee.family_name", &person.family_name),
        ("trainee.given_name", &person.given_name),
    ] {
        if !text::is_passport_latin(name) {
            findings.push(
                Finding::new(Severity::Blocking, "name-not-latin", at(file, fact))
                    .arg("value", name),
            );
        }
    }
    let lao = person.name_native.chars().any(text::is_lao);
    let native_differs = match person.nationality {
        Some(Country::Laos) => !person.name_native.is_empty() && !lao,
        Some(_) => lao,
        None => false,
    };
    if native_differs {
        findings.push(
            Finding::new(
                Severity::Warning,
                "native-script-other",
                at(file, "trainee.name_native"),
            )
            .arg("value", &person.name_native),
        );
    }
    if !text::is_katakana(&person.name_katakana) {
        findings.push(
            Finding::new(
                Severity::Blocking,
                "katakana-wrong",
                at(file, "trainee.name_katakana"),
            )
            .arg("value", &person.name_katakana),
        );
    }
}

fn birth(file: &TraineeFile, as_of: NaiveDate, findings: &mut Vec<Finding>) {
    let Some(birth) = file.trainee.birth_date else {
        return;
    };
    if birth >= as_of {
        findings.push(
            Finding::new(
                Severity::Blocking,
                "birth-in-future",
                at(file, "trainee.birth_date"),
            )
            .arg("value", birth),
        );
    }
}

fn passport(file: &TraineeFile, as_of: NaiveDate, findings: &mut Vec<Finding>) {
    let Some(passport) = file.passports.first() else {
        return;
    };
    let (issued, expires) = (passport.issued_on, passport.expires_on);
    if issued
        .zip(expires)
        .is_some_and(|(issued, expires)| expires <= issued)
    {
        findings.push(Finding::new(
            Severity::Blocking,
            "passport-dates-reversed",
            at(file, "passport.expires_on"),
        ));
    }
    if issued.is_some_and(|issued| issued > as_of) {
        findings.push(
            Finding::new(
                Severity::Warning,
                "passport-issued-later",
                at(file, "passport.issued_on"),
            )
            .arg("value", issued.unwrap_or(as_of)),
        );
    }
    let entry = file.order.as_ref().and_then(|order| order.entry_on);
    if let (Some(expires), Some(entry)) = (expires, entry)
        && expires < entry
    {
        findings.push(
            Finding::new(
                Severity::Blocking,
                "passport-expires-before-entry",
                at(file, "passport.expires_on"),
            )
            .arg("value", expires)
            .arg("entry", entry),
        );
    }
    if passport.country.is_some() && passport.country != file.trainee.nationality {
        findings.push(Finding::new(
            Severity::Blocking,
            "passport-other-country",
            at(file, "passport.country"),
        ));
    }
}

fn photo(file: &TraineeFile, rules: &Rules, as_of: NaiveDate, findings: &mut Vec<Finding>) {
    if file.photo_bytes.is_none() {
        findings.push(Finding::new(
            Severity::Warning,
            "photo-missing",
            at(file, "photo.sha256"),
        ));
    }
    let Some(photo) = &file.photo else {
        return;
    };
    // A landscape picture is a photo that lies on its side, or of more than a face.
    if let Some((width, height)) = photo.width_px.zip(photo.height_px) {
        let place = at(file, "photo.sha256");
        if height < width {
            findings.push(Finding::new(Severity::Warning, "photo-not-upright", place));
        } else if width < SMALLEST_PHOTO.0 || height < SMALLEST_PHOTO.1 {
            findings.push(
                Finding::new(Severity::Warning, "photo-small", place)
                    .arg("value", format!("{width} × {height}"))
                    .arg(
                        "limit",
                        format!("{} × {}", SMALLEST_PHOTO.0, SMALLEST_PHOTO.1),
                    ),
            );
        }
    }
    let Some(taken) = photo.taken_on else {
        return;
    };
    let (Some(severity), Some(months)) = (
        rules.severity("DOC-PHOTO-COE", as_of),
        rules.value("DOC-PHOTO-COE"),
    ) else {
        return;
    };
    let limit = u32::try_from(months)
        .ok()
        .and_then(|m| taken.checked_add_months(Months::new(m)));
    if limit.is_some_and(|limit| limit < as_of) {
        findings.push(
            Finding::new(severity, "photo-old", at(file, "photo.taken_on"))
                .rule("DOC-PHOTO-COE")
                .arg("value", taken)
                .arg("months", months),
        );
    }
}

/// A home must exist today; a birthplace may be called as it was.
fn home(file: &TraineeFile, as_of: NaiveDate, findings: &mut Vec<Finding>) {
    // A province that ended takes its districts with it: the largest place is named.
    let chain = file.shared.chain(file.trainee.home);
    if let Some(place) = chain.iter().rfind(|place| !place.valid_on(as_of)) {
        findings.push(
            Finding::new(
                Severity::Blocking,
                "place-outdated",
                at(file, "trainee.home"),
            )
            .arg("value", &place.name_latin),
        );
    }
}
