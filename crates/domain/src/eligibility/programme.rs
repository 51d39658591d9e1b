//! Rules of the programmes and of the sending country (`rules.md` §A1, A3, A4, E).

use chrono::{Datelike, Months};

use super::{Answer, Apply, Case, japanese};
use crate::career::ExamKind;
use crate::checklist::Known;
use crate::document::Document;
use crate::fee::FeeItem;
use crate::order::{Experience, Stage};
use crate::sheet::related_months;
use crate::stay::TitpCategory;
use crate::value::Currency;

/// Rules by id.
pub(super) const TABLE: &[(&str, Apply)] = &[
    ("TITP-AGE", age),
    ("TITP-NEED", |case| {
        let needed = case.file.trainee.skill_needed;
        Some(Answer::flag(needed, "trainee.skill_needed"))
    }),
    ("TITP-USE", |case| {
        let used = case.file.trainee.skill_used;
        Some(Answer::flag(used, "trainee.skill_used"))
    }),
    ("TITP-RETURN", |case| {
        let used = case.file.trainee.skill_used;
        Some(Answer::flag(used, "trainee.skill_used"))
    }),
    ("TITP-PREV-JOB", same_trade),
    ("TITP-REC", recommended),
    ("TITP-ONCE", once),
    ("TITP-KAIGO-IN", |case| {
        let first = case.file.order.as_ref()?.stage != Some(Stage::Second);
        (care(case)? && first).then(|| at_least(case))
    }),
    ("TITP-KAIGO-Y2", |case| {
        let second = case.file.order.as_ref()?.stage == Some(Stage::Second);
        // It may go on with a study plan: never a block.
        (care(case)? && second).then(|| at_least(case).soft())
    }),
    ("TITP-FAMILY", alone),
    ("SSW1-AGE", |case| {
        specified(case, Stage::First).and(age(case))
    }),
    ("SSW1-SKILL", |case| {
        specified(case, Stage::First)?;
        Some(Answer::flag(skilled(case), "exam.passed"))
    }),
    ("SSW1-JP", |case| {
        specified(case, Stage::First)?;
        if completed(case) == Some(true) {
            let waived = Answer::of(Some(true), "技能実習2号", "N4", "exam.level");
            return Some(waived.with_unit(""));
        }
        Some(at_least(case))
    }),
    ("SSW1-JP-KAIGO", |case| {
        specified(case, Stage::First)?;
        care(case)?.then(|| {
            let passed =
                case.file.exams.iter().any(|exam| {
                    exam.name_japanese.contains("介護日本語") && exam.passed == Some(true)
                });
            Answer::flag(passed.then_some(true), "exam.passed")
        })
    }),
    ("SSW1-HEALTH", |case| {
        specified(case, Stage::First)?;
        let held = held(case, "ssw_1_3").is_some();
        Some(Answer::flag(held.then_some(true), "document.received_on"))
    }),
    ("SSW1-STAY", |case| {
        specified(case, Stage::First)?;
        let ssw = case.file.ssw.as_ref();
        let months = ssw.and_then(|ssw| {
            (ssw.years.is_some() || ssw.months.is_some())
                .then(|| ssw.years.unwrap_or_default() * 12 + ssw.months.unwrap_or_default())
        });
        let limit = case.rule.value? * 12;
        let text = months.map(length).unwrap_or_default();
        Some(Answer::of(months.map(|m| m < limit), text, length(limit), "ssw.years").with_unit(""))
    }),
    ("SSW1-FAMILY", |case| {
        specified(case, Stage::First).and(alone(case))
    }),
    ("SSW2-REQ", |case| {
        specified(case, Stage::Second)?;
        Some(Answer::flag(skilled(case), "exam.passed"))
    }),
    ("ESD-AGE", age),
    ("ESD-A1", |case| Some(at_least(case))),
    ("ESD-FIELD", |case| {
        let order = case.file.order.as_deref()?;
        let fields = &case.file.shared.lists.fields;
        let field = fields.iter().find(|f| f.name_japanese == order.ssw_field);
        let met = field.map(|field| field.esd);
        let met = if order.ssw_field.is_empty() {
            None
        } else {
            met.or(Some(false))
        };
        Some(Answer::of(met, &order.ssw_field, "", "order.ssw_field"))
    }),
    ("ESD-EX-TITP-N", |case| {
        // The limit was not found: somebody has to look.
        let months: i64 = titp_stays(case).map(|(_, months)| months).sum();
        (months > 0).then(|| Answer::of(None, length(months), "", "stay.from"))
    }),
    ("VN-FEE-3Y", |case| service_fee(case, 36)),
    ("VN-FEE-1Y", |case| service_fee(case, 12)),
    ("LA-COND", |case| {
        let person = &case.file.trainee;
        let youngest = case.rule.value.unwrap_or(18);
        let old = years(case).map(|age| age >= youngest);
        let clean = person.criminal.map(|criminal| !criminal);
        let met = match (old, clean) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        };
        Some(Answer::flag(met, "trainee.criminal"))
    }),
];

/// `3-07`: years and months.
fn length(months: i64) -> String {
    format!("{}-{:02}", months / 12, months % 12)
}

/// Whole years on the planned day. Born tomorrow is a slip of its own.
pub(super) fn years(case: &Case<'_>) -> Option<i64> {
    let birth = case.file.trainee.birth_date?;
    (birth < case.as_of).then(|| case.entry.years_since(birth).map_or(0, i64::from))
}

/// The youngest age, on the planned day of entry.
fn age(case: &Case<'_>) -> Option<Answer> {
    let limit = case.rule.value?;
    let age = years(case);
    let met = age.map(|age| age >= limit);
    let text = age.map(|age| age.to_string()).unwrap_or_default();
    let args = vec![
        ("age", text.clone()),
        ("minimum", limit.to_string()),
        ("day", case.entry.to_string()),
    ];
    Some(Answer::of(met, text, limit, "trainee.birth_date").coded("too-young", args))
}

/// Nobody comes along.
fn alone(case: &Case<'_>) -> Option<Answer> {
    let alone = case
        .file
        .trainee
        .accompanied
        .map(|accompanied| !accompanied);
    Some(Answer::flag(alone, "trainee.accompanied"))
}

/// The level of the rule, by a passed examination; N4 where the rule has none.
fn at_least(case: &Case<'_>) -> Answer {
    let limit = case.rule.value.unwrap_or(4);
    let level = japanese(&case.file.exams);
    // None passed is not "no": it may not have been asked.
    let met = level.map(|level| level <= limit);
    let text = level.map(|level| format!("N{level}")).unwrap_or_default();
    Answer::of(met, text, format!("N{limit}"), "exam.level").with_unit("")
}

fn care(case: &Case<'_>) -> Option<bool> {
    Known::of(case.file)
        .says("care_job")
        .map(|value| value == "yes")
}

fn specified(case: &Case<'_>, stage: Stage) -> Option<()> {
    let order = case.file.order.as_deref()?;
    let its = order.stage.unwrap_or(Stage::First);
    (its == stage).then_some(())
}

fn completed(case: &Case<'_>) -> Option<bool> {
    Known::of(case.file)
        .says("titp2_completed")
        .map(|value| value == "yes")
}

/// The skills test of the field, or a completed 技能実習2号 whose occupation matches.
fn skilled(case: &Case<'_>) -> Option<bool> {
    let matching = case.file.ssw.as_ref().and_then(|ssw| ssw.titp2_matching);
    if completed(case) == Some(true) && matching == Some(true) {
        return Some(true);
    }
    let tests = case
        .file
        .exams
        .iter()
        .filter(|exam| exam.kind == Some(ExamKind::Skill));
    let results: Vec<bool> = tests.filter_map(|exam| exam.passed).collect();
    results.iter().any(|passed| *passed).then_some(true).or(
        // All that were sat were failed.
        (!results.is_empty()).then_some(false),
    )
}

/// Experience in the same trade, where the order claims it (1-27 A).
fn same_trade(case: &Case<'_>) -> Option<Answer> {
    let order = case.file.order.as_deref()?;
    if order.experience? != Experience::A {
        return None;
    }
    // The finding on the order names everybody without; here it is only asked.
    let months = related_months(case.file, case.as_of);
    let met = (months > 0).then_some(true);
    Some(
        Answer::of(
            met,
            length(i64::try_from(months).unwrap_or_default()),
            "",
            "work.same_trade",
        )
        .with_unit(""),
    )
}

fn held<'f>(case: &Case<'f>, key: &str) -> Option<&'f Document> {
    let documents = case.file.documents.iter();
    documents
        .filter(|one| one.received_on.is_some())
        .find(|one| one.key == key)
}

/// 1-23 holds a year from its date.
fn recommended(case: &Case<'_>) -> Option<Answer> {
    let issued = held(case, "form_1_23").and_then(|document| document.issued_on);
    let limit = u32::try_from(case.rule.value.unwrap_or(1)).ok()?;
    let oldest = case.as_of.checked_sub_months(Months::new(12 * limit))?;
    let met = issued.map(|day| oldest <= day);
    let text = issued.map(|day| day.to_string()).unwrap_or_default();
    Some(Answer::of(met, text, oldest, "document.issued_on").with_unit(""))
}

/// The service fee of a contract of so many months, in whole US dollars.
fn service_fee(case: &Case<'_>, months: i64) -> Option<Answer> {
    if case.file.order.as_deref()?.stay_months? != months {
        return None;
    }
    let fees = case
        .file
        .fees
        .iter()
        .filter(|fee| fee.item == Some(FeeItem::Commission));
    let fees: Vec<_> = fees.collect();
    if fees.is_empty() || fees.iter().any(|fee| fee.currency != Some(Currency::Usd)) {
        return None;
    }
    let minor: i64 = fees.iter().filter_map(|fee| fee.amount_minor).sum();
    let limit = case.rule.value?;
    let whole = minor.div_euclid(100) + i64::from(minor.rem_euclid(100) > 0);
    Some(Answer::of(
        Some(minor <= limit * 100),
        whole,
        limit,
        "fee.amount_minor",
    ))
}

/// Earlier technical intern training: its stage and whole months.
fn titp_stays<'f>(case: &Case<'f>) -> impl Iterator<Item = (Stage, i64)> + 'f {
    case.file.stays.iter().filter_map(|stay| {
        let stage = match stay.titp? {
            TitpCategory::A | TitpCategory::D => Stage::First,
            TitpCategory::B | TitpCategory::E => Stage::Second,
            TitpCategory::C | TitpCategory::F => Stage::Third,
        };
        let months = match (stay.from, stay.to) {
            (Some(from), Some(to)) => {
                i64::from(to.year() - from.year()) * 12 + i64::from(to.month())
                    - i64::from(from.month())
            }
            _ => 0,
        };
        Some((stage, months.max(0)))
    })
}

/// The same stage may not be repeated.
fn once(case: &Case<'_>) -> Option<Answer> {
    let stage = case.file.order.as_deref()?.stage.unwrap_or(Stage::First);
    let same = titp_stays(case).any(|(earlier, _)| earlier == stage);
    let text = if same {
        format!("技能実習{}号", stage.code())
    } else {
        String::new()
    };
    Some(Answer::of(Some(!same), text, "", "stay.titp"))
}
