//! Conditions of the company (`rules.md` §A2, §I): settings, never presented as law.

use super::programme::years;
use super::{Answer, Apply, Case};
use crate::career::SchoolLevel;
use crate::trainee::Sex;

/// Rules by id.
pub(super) const TABLE: &[(&str, Apply)] = &[
    ("CO-AGE", |case| {
        let age = years(case);
        let (low, high) = (case.rule.value?, case.rule.upto.unwrap_or(i64::MAX));
        let met = age.map(|age| (low..=high).contains(&age));
        let text = age.map(|age| age.to_string()).unwrap_or_default();
        Some(Answer::of(met, text, range(case), "trainee.birth_date"))
    }),
    ("CO-HT-M", |case| body(case, Sex::Male, "trainee.height_cm")),
    ("CO-HT-F", |case| {
        body(case, Sex::Female, "trainee.height_cm")
    }),
    ("CO-WT-M", |case| body(case, Sex::Male, "trainee.weight_kg")),
    ("CO-WT-F", |case| {
        body(case, Sex::Female, "trainee.weight_kg")
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
        Some(without(case.file.trainee.tattoo, "trainee.tattoo"))
    }),
    ("CO-HEALTH", |case| {
        // Colour vision stands outside the groups; the groups have findings of their own.
        Some(without(
            case.file.trainee.colour_blind,
            "trainee.colour_blind",
        ))
    }),
];

fn range(case: &Case<'_>) -> String {
    let low = case.rule.value.unwrap_or_default();
    match case.rule.upto {
        Some(high) => format!("{low}–{high}"),
        None => low.to_string(),
    }
}

/// Met by a no.
fn without(has: Option<bool>, fact: &'static str) -> Answer {
    let text = has.map_or("", |has| if has { "yes" } else { "no" });
    Answer::of(has.map(|has| !has), text, "no", fact)
}

/// A measure of a man or a woman.
fn body(case: &Case<'_>, of: Sex, fact: &'static str) -> Option<Answer> {
    let person = &case.file.trainee;
    if person.sex? != of {
        return None;
    }
    let measured = match fact {
        "trainee.height_cm" => person.height_cm,
        _ => person.weight_kg,
    };
    let low = case.rule.value?;
    let met = measured.map(|value| value >= low);
    let text = measured.map(|value| value.to_string()).unwrap_or_default();
    Some(Answer::of(met, text, low, fact))
}
