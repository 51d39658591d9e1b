//! What the teachers of the sample marked: a weekly test and the chapter reached, every week.

use chrono::Datelike;

use super::dice::Dice;
use super::office::plans;
use super::person::Person;
use super::row::{Cell, Row, row, t};
use super::training::held_days;

/// The sheet `marks`.
pub(super) fn mark_rows(people: &[Person]) -> Vec<Row> {
    let mut rows = Vec::new();
    for plan in plans() {
        // The last day of lessons of each week.
        let days = held_days(&plan);
        let mut tests = Vec::new();
        for (at, day) in days.iter().enumerate() {
            let next = days.get(at + 1);
            if next.is_none_or(|next| next.iso_week() != day.iso_week()) {
                tests.push(*day);
            }
        }
        let members = people.iter().filter(|person| {
            let plan_of = person.plan.as_ref();
            plan_of.is_some_and(|own| own.code == plan.code)
        });
        for person in members {
            let mut dice = Dice::new("marks", person.number + usize::from(person.lao) * 100);
            // How good somebody is; a few are not.
            let skill = dice.between(48, 90);
            for (week, day) in (1..).zip(&tests) {
                let score = (skill + dice.between(-12, 12)).clamp(0, 100);
                for (kind, title, score, of) in [
                    ("weekly_test", format!("第{week}回"), score, Some(100)),
                    ("chapter", format!("第{}課", week * 2), week * 2, None),
                ] {
                    let mut marked = row([
                        ("assessment.trainee", t(&person.code)),
                        ("assessment.class", t(plan.course)),
                        ("assessment.day", Cell::Day(*day)),
                        ("assessment.kind", t(kind)),
                        ("assessment.title", t(title)),
                        ("assessment.score", Cell::Int(score)),
                    ]);
                    if let Some(of) = of {
                        marked.insert("assessment.of", Cell::Int(of));
                    }
                    rows.push(marked);
                }
            }
        }
    }
    rows
}
