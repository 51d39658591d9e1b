//! What an office collects of a person: papers, an examination, the result of the interview, a
//! bank's loan. Nothing here is drawn from the dice: what was there before stays as it was.

use chrono::Days;

use super::person::Person;
use super::row::{Cell, day, flag, row, t};

/// Every so many people of an order asks a bank for a loan.
const LOANS: usize = 4;

/// Adds the lists and facts of one person of an order.
pub(super) fn add(person: &mut Person) {
    let Some(plan) = person.plan.as_ref() else {
        return;
    };
    let signed = plan.interview.checked_add_days(Days::new(9));
    let mut facts = row([("trainee.interview_result", t("passed"))]);
    if let Some(signed) = signed {
        facts.insert("trainee.contract_signed_on", Cell::Day(signed));
    }
    if person.number.is_multiple_of(LOANS) {
        facts.insert("trainee.loan_bank", t("SAMPLE DEVELOPMENT BANK"));
        facts.insert("trainee.loan_share", t("70"));
        let (units, currency) = if person.lao {
            (21_000_000, "LAK")
        } else {
            (35_000_000, "VND")
        };
        facts.insert("trainee.loan_amount", Cell::Int(units));
        facts.insert("trainee.loan_currency", t(currency));
    }
    person.facts.extend(facts);
    let enrolled = plan.enrolled;
    let received = |after: u64| {
        enrolled
            .checked_add_days(Days::new(after))
            .unwrap_or(enrolled)
    };
    let paper = |key: &str, form: &str, after| {
        row([
            ("document.key", t(key)),
            ("document.asked_on", Cell::Day(enrolled)),
            ("document.received_on", Cell::Day(received(after))),
            ("document.form", t(form)),
            ("document.count", Cell::Int(1)),
        ])
    };
    let mut documents = vec![
        paper("passport", "original", 2),
        paper("id_card", "copy", 2),
        paper("photo_coe", "original", 5),
    ];
    if !person.number.is_multiple_of(3) {
        documents.push(paper("birth_certificate", "copy", 9));
    }
    person.lists.insert("documents", documents);
    if plan.code == "ORD-2026-03" {
        let exam = row([
            ("exam.kind", t("japanese")),
            ("exam.name_japanese", t("日本語NAT-TEST")),
            ("exam.level", t("5Q")),
            ("exam.taken_on", Cell::Day(day(2026, 10, 18))),
            ("exam.passed", flag(!person.number.is_multiple_of(5))),
            (
                "exam.country_japanese",
                t(if person.lao {
                    "ラオス"
                } else {
                    "ベトナム"
                }),
            ),
            ("exam.provenance", t("certificate")),
        ]);
        person.lists.insert("exams", vec![exam]);
    }
}
