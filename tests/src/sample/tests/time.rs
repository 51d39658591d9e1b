//! Dates, months and minutes of the sample quarrel only where they should.

use std::collections::{BTreeMap, BTreeSet};

use super::super::row::{Cell, Row, day, index, t};
use super::super::{office, people, sheets, training};
use super::{date, month, rows, text};

/// Only the listed people may have quarrelling months.
#[test]
fn careers_follow_each_other_except_where_they_should_not() {
    for person in people() {
        let mut last = 0;
        let mut fine = true;
        let spans = rows(&person, "education")
            .iter()
            .map(|row| (month(row, "education.from"), month(row, "education.to")))
            .chain(
                rows(&person, "work")
                    .iter()
                    .map(|row| (month(row, "work.from"), month(row, "work.to"))),
            );
        for (from, to) in spans {
            let from = from.unwrap();
            let to = to.unwrap_or(index(2026, 11));
            fine &= last < from && from <= to && to <= index(2026, 11);
            last = last.max(to);
        }
        let expected = !["LA-0023", "LA-0026"].contains(&person.code.as_str());
        assert_eq!(fine, expected, "{}", person.code);
        assert!(
            rows(&person, "work")
                .iter()
                .any(|row| text(row, "work.same_trade") == "yes")
        );
    }
}

/// VN-TIME and VN-DEP, but for the two who break them.
#[test]
fn only_vietnamese_have_a_coe_and_pay_after_it_without_a_deposit() {
    for person in people() {
        let issued: Vec<_> = rows(&person, "coe")
            .iter()
            .filter(|row| text(row, "coe_application.outcome") == "issued")
            .filter_map(|row| date(row, "coe_application.decided_on"))
            .collect();
        assert_eq!(issued.len(), usize::from(!person.lao), "{}", person.code);
        let fees = rows(&person, "fees");
        if let Some(issued) = issued.first() {
            let early = fees
                .iter()
                .any(|fee| date(fee, "fee.paid_on").is_some_and(|d| d < *issued));
            assert_eq!(early, person.code == "VN-0002");
        }
        let deposit = fees
            .iter()
            .any(|fee| fee.get("fee.item") == Some(&t("deposit")));
        assert_eq!(deposit, person.code == "VN-0005");
        let today = day(2026, 11, 22);
        assert!(
            fees.iter()
                .all(|fee| date(fee, "fee.paid_on").is_some_and(|d| d < today))
        );
    }
}

/// TL-PLAN, TR-1, TR-2, TITP-PRE-H, TITP-PRE-W and the day cap: the orders
/// themselves break nothing.
#[test]
fn orders_are_filed_in_time_and_trained_inside_the_window() {
    let sessions = training::session_rows();
    for plan in office::plans() {
        let before_start = |months| {
            plan.start
                .checked_sub_months(chrono::Months::new(months))
                .unwrap()
        };
        assert!(
            before_start(6) <= plan.filed && plan.filed <= before_start(4),
            "{}",
            plan.code
        );
        assert!(plan.filed <= day(2027, 3, 31) && plan.start <= day(2027, 6, 30));
        let mut days: BTreeMap<chrono::NaiveDate, i64> = BTreeMap::new();
        for row in sessions.iter().filter(|row| {
            text(row, "session.course") == plan.course && text(row, "session.state") == "planned"
        }) {
            if let (Some(day), Some(Cell::Int(minutes))) =
                (date(row, "session.day"), row.get("session.minutes"))
            {
                *days.entry(day).or_default() += minutes;
            }
        }
        assert_eq!(days.values().sum::<i64>(), plan.minutes.iter().sum::<i64>());
        assert_eq!(plan.minutes.iter().sum::<i64>(), 176 * 60);
        assert!(
            days.keys()
                .all(|day| before_start(6) <= *day && *day < plan.start)
        );
        assert!(days.values().all(|minutes| *minutes <= 8 * 60));
        let months = days
            .keys()
            .next_back()
            .zip(days.keys().next())
            .map(|(b, a)| (*b - *a).num_days());
        assert!(
            months.is_some_and(|days| days > 145),
            "five months of lessons: {months:?}"
        );
    }
}

/// (course, day, subject) names a lesson in the sheet `attendance`.
#[test]
fn an_absence_names_one_lesson_that_was_held() {
    let people = people();
    let sheets = sheets(&people);
    let rows_of = |name: &str| &sheets.iter().find(|sheet| sheet.name == name).unwrap().rows;
    let name = |row: &Row, noun: &str| {
        (
            text(row, &format!("{noun}.course")),
            date(row, &format!("{noun}.day")),
            text(row, &format!("{noun}.subject")),
        )
    };
    let mut held = BTreeMap::new();
    for row in rows_of("sessions")
        .iter()
        .filter(|row| text(row, "session.state") == "held")
    {
        let Some(Cell::Int(minutes)) = row.get("session.minutes") else {
            panic!("no minutes")
        };
        assert!(
            held.insert(name(row, "session"), *minutes).is_none(),
            "one lesson twice"
        );
    }
    let mut seen = BTreeSet::new();
    for row in rows_of("attendance") {
        let code = text(row, "attendance.trainee");
        assert!(
            seen.insert((name(row, "attendance"), code.clone())),
            "{code} twice"
        );
        let minutes = held[&name(row, "attendance")];
        let over = row.get("attendance.minutes") > Some(&Cell::Int(minutes));
        assert_eq!(over, code == "LA-0037");
    }
}
