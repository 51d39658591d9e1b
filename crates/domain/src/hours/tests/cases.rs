//! The cases of `tests/suite/hours.csv`: kind, case, entry, settings, register, expected. The
//! expected numbers were computed by another program as well, but for the kinds `bc` and `care`.

use std::collections::BTreeMap;
use std::fmt::Display;

use chrono::NaiveDate;

use super::pack;
use super::register::{day, lessons};
use crate::hours::bc::least_training;
use crate::hours::care::{CareLevel, CareTable, care};
use crate::hours::esd::{Meter, esd, programme_on};
use crate::hours::moved::{DayMinutes, moved};
use crate::hours::plan::{Rate, backward, forecast};
use crate::hours::saving::saving;
use crate::hours::{Attended, count};
use crate::order::Programme;
use crate::rule::Rules;

const SUITE: &str = include_str!("../../../../../tests/suite/hours.csv");

type Found = BTreeMap<&'static str, String>;

/// One row, read.
struct Case<'c> {
    entry: NaiveDate,
    settings: BTreeMap<&'c str, &'c str>,
    register: Vec<Attended>,
    rules: Rules,
}

#[test]
fn every_case_of_the_suite_holds() {
    let mut wrong = Vec::new();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for row in SUITE.lines().skip(1) {
        let cells: Vec<_> = row.split(',').collect();
        let [kind, name, entry, settings, register, expected] = cells[..] else {
            panic!("{row}");
        };
        let pairs = settings.split(' ').filter_map(|pair| pair.split_once('='));
        let settings: BTreeMap<_, _> = pairs.collect();
        let rules = settings.iter().filter(|(id, _)| id.contains('-'));
        let rules: Vec<_> = rules.map(|(id, text)| (*id, text.parse().ok())).collect();
        let case = Case {
            entry: day(entry),
            rules: pack::set(&rules),
            register: lessons(register),
            settings,
        };
        let found = match kind {
            "titp" => titp(&case),
            "esd" => of_esd(&case),
            "bc" => bc(&case),
            "care" => of_care(&case),
            "moved" => of_moved(&case),
            "plan" => plan(&case),
            "programme" => programme(&case),
            "saving" => of_saving(&case),
            _ => panic!("{kind}"),
        };
        *kinds.entry(kind).or_default() += 1;
        for pair in expected.split(' ') {
            let (key, value) = pair.split_once('=').unwrap();
            if found.get(key).map(String::as_str) != Some(value) {
                wrong.push(format!("{name}: {key} {:?}, not {value}", found.get(key)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("{kinds:?}, {} cases", kinds.values().sum::<usize>());
    assert!(kinds.values().sum::<usize>() >= 160);
}

fn yes(met: bool) -> String {
    if met { "yes" } else { "no" }.to_owned()
}

fn or_none(value: Option<impl Display>) -> String {
    value.map_or_else(|| "none".to_owned(), |value| value.to_string())
}

fn titp(case: &Case<'_>) -> Found {
    let count = count(&case.register, case.entry, &case.rules);
    Found::from([
        ("window_from", count.window_from.to_string()),
        ("counted", count.counted_minutes.to_string()),
        ("japanese", count.by_subject.japanese.to_string()),
        ("life", count.by_subject.life.to_string()),
        ("skills", count.by_subject.skills.to_string()),
        ("first", or_none(count.first)),
        ("last", or_none(count.last)),
        ("h160", yes(count.at_least_160h)),
        ("month", yes(count.at_least_one_month)),
        ("qualifies", yes(count.qualifies)),
        ("over_cap", count.over_cap.to_string()),
        ("outside", count.outside_window.to_string()),
        ("legal", count.legal.to_string()),
        ("other", count.other_provider.to_string()),
    ])
}

fn of_esd(case: &Case<'_>) -> Found {
    let a1_passed = case.settings.contains_key("a1");
    let Some(esd) = esd(&case.register, case.entry, a1_passed, &case.rules) else {
        return Found::from([("esd", "none".to_owned())]);
    };
    let meter = |meter: Meter| format!("{}/{}", meter.minutes, meter.needed_minutes);
    Found::from([
        ("window_from", esd.window_from.to_string()),
        ("pre", esd.pre.minutes.to_string()),
        ("pre_needed", esd.pre.needed_minutes.to_string()),
        ("reduced", yes(esd.pre.reached)),
        ("post_full", esd.post_full_minutes.to_string()),
        ("post", esd.post_minutes.to_string()),
        ("a1_course", or_none(esd.a1_course.map(meter))),
        (
            "a1_reached",
            or_none(esd.a1_course.map(|course| yes(course.reached))),
        ),
        ("a2_course", or_none(esd.a2_course.map(meter))),
    ])
}

fn bc(case: &Case<'_>) -> Found {
    let Some(least) = least_training(&case.register, case.entry, &case.rules) else {
        return Found::from([("bc", "none".to_owned())]);
    };
    Found::from([
        ("counted", least.total.minutes.to_string()),
        ("skills", least.skills.minutes.to_string()),
        ("months", yes(least.total.months_reached)),
        ("skills_month", yes(least.skills.months_reached)),
        ("met", yes(least.met)),
    ])
}

fn of_care(case: &Case<'_>) -> Found {
    let level = case.settings.get("level").copied().unwrap_or("n4");
    let care = care(
        &case.register,
        case.entry,
        CareLevel::from_code(level).unwrap(),
    );
    let meter = |table: &CareTable| format!("{}/{}", table.taught, table.needed);
    Found::from([
        ("japanese", meter(&care.japanese)),
        ("japanese_halved", yes(care.japanese.halved)),
        ("japanese_after", care.japanese.after_entry.to_string()),
        ("introduction", meter(&care.introduction)),
        ("introduction_halved", yes(care.introduction.halved)),
        (
            "introduction_after",
            care.introduction.after_entry.to_string(),
        ),
    ])
}

fn of_moved(case: &Case<'_>) -> Found {
    let new = day(case.settings.get("to").unwrap());
    let moved = moved(&case.register, case.entry, new, &case.rules);
    let list = |days: &[DayMinutes]| {
        let days = days
            .iter()
            .map(|day| format!("{}:{}", day.day, day.minutes));
        let days = days.collect::<Vec<_>>().join("+");
        or_none(Some(days).filter(|days| !days.is_empty()))
    };
    Found::from([
        ("falls_out", list(&moved.falls_out)),
        ("comes_in", list(&moved.comes_in)),
    ])
}

fn plan(case: &Case<'_>) -> Found {
    let coming = lessons(case.settings.get("coming").unwrap_or(&""));
    let coming = coming.iter().map(|lesson| DayMinutes {
        day: lesson.day,
        minutes: lesson.minutes,
    });
    let coming: Vec<_> = coming.collect();
    let (attended, held) = case
        .settings
        .get("rate")
        .unwrap_or(&"0/0")
        .split_once('/')
        .unwrap();
    let rate = Rate {
        attended: attended.parse().unwrap(),
        held: held.parse().unwrap(),
    };
    let count = count(&case.register, case.entry, &case.rules);
    let backward = backward(&count, &coming, &case.rules);
    let forecast = forecast(&count, &coming, rate, &case.rules);
    Found::from([
        ("missing", backward.missing_minutes.to_string()),
        ("reached_on", or_none(backward.reached_on)),
        ("first_day", backward.first_day_that_counts.to_string()),
        ("last_day_to_start", backward.last_day_to_start.to_string()),
        ("forecast", forecast.minutes.to_string()),
        ("forecast_on", or_none(forecast.reached_on)),
    ])
}

fn programme(case: &Case<'_>) -> Found {
    let order = case.settings.get("order");
    let order = order.and_then(|code| Programme::from_code(code));
    let programme = programme_on(order, case.entry, &case.rules);
    Found::from([("programme", programme.code().to_owned())])
}

fn of_saving(case: &Case<'_>) -> Found {
    let planned = case.settings.get("planned").unwrap().parse().unwrap();
    let saving = saving(planned, &case.rules).unwrap();
    Found::from([
        ("full", saving.full_hours.to_string()),
        ("reduced", saving.reduced_hours.to_string()),
        ("saved", saving.saved_hours.to_string()),
    ])
}
