//! Conditions of the company (`rules.md` §A2, §I): settings, never presented as law.

use super::programme::years;
use super::{Answer, Apply, Case};
use crate::career::SchoolLevel;
use crate::trainee::Sex;

/// Rules by id.
pub(super) const TABLE: &[(&str, Apply)] = &[
    ("CO-AGE", |case| {
        let birth = case
            .file
            .trainee
            .birth_date
            .filter(|birth| *birth < case.as_of);
        let age = birth.map(|birth| years(case, birth));
        let (low, high) = (case.rule.value?, case.rule.upto.unwrap_or(i64::MAX));
        let met = age.map(|age| (low..=high).contains(&age));
        let text = age.map(|age| age.to_string()).unwrap_or_default();
        Some(Answer::of(met, text, range(case), "trainee.birth_date"))
    }),
    ("CO-HT-M", |case| {
        body(
            case,
            Sex::Male,
            case.file.trainee.height_cm,
            "trainee.height_cm",
        )
    }),
    ("CO-HT-F", |case| {
        body(
            case,
            Sex::Female,
            case.file.trainee.height_cm,
            "trainee.height_cm",
        )
    }),
    ("CO-WT-M", |case| {
        body(
            case,
            Sex::Male,
            case.file.trainee.weight_kg,
            "trainee.weight_kg",
        )
    }),
    ("CO-WT-F", |case| {
        body(
            case,
            Sex::Female,
            case.file.trainee.weight_kg,
            "trainee.weight_kg",
        )
    }),
    ("CO-EDU", |case| {
        let done = case
            .file
            .education
            .iter()
            .filter(|row| row.graduated != Some(false));
        let level = done.filter_map(|row| row.level).max();
        let met = level.map(|level| level >= SchoolLevel::UpperSecondary);
        let text = level.map_or("", SchoolLevel::code);
        Some(
            Answer::of(
                met,
                text,
                SchoolLevel::UpperSecondary.code(),
                "education.level",
            )
            .with_unit(""),
        )
    }),
    ("CO-TATTOO", |case| {
        let none = case.file.trainee.tattoo.map(|tattoo| !tattoo);
        let text = none.map_or("", |none| if none { "no" } else { "yes" });
        Some(Answer::of(none, text, "no", "trainee.tattoo"))
    }),
    ("CO-HEALTH", |case| {
        // Colour vision stands outside the groups; the groups have findings of their own.
        let normal = case.file.trainee.colour_blind.map(|blind| !blind);
        let text = normal.map_or("", |normal| if normal { "no" } else { "yes" });
        Some(Answer::of(normal, text, "no", "trainee.colour_blind"))
    }),
];

fn range(case: &Case<'_>) -> String {
    let low = case.rule.value.unwrap_or_default();
    match case.rule.upto {
        Some(high) => format!("{low}–{high}"),
        None => low.to_string(),
    }
}

fn body(case: &Case<'_>, of: Sex, measured: Option<i64>, fact: &'static str) -> Option<Answer> {
    if case.file.trainee.sex? != of {
        return None;
    }
    let low = case.rule.value?;
    let met = measured.map(|value| value >= low);
    let text = measured.map(|value| value.to_string()).unwrap_or_default();
    Some(Answer::of(met, text, low, fact))
}
