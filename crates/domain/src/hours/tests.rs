//! Tests of the hours: cases as data, properties over random registers, the example of the docs.

mod cases;
mod example;
mod pack;
mod properties;
mod register;

use super::esd::reach;
use super::moved::DayMinutes;
use super::plan::Rate;
use super::{Window, count, full_on, minutes_of};
use pack::rules;
use register::{day, lessons};

#[test]
fn the_count_is_printed_under_the_keys_of_the_command_line() {
    let register = lessons("2027-03-01:japanese:240;2027-03-02:life:60;2027-03-02:legal:30");
    let count = count(&register, day("2027-07-01"), &rules());
    assert_eq!(
        serde_json::to_value(&count).unwrap(),
        serde_json::json!({
            "window_from": "2027-01-01", "counted_minutes": 300,
            "by_subject": {"japanese": 240, "life": 60, "skills": 0},
            "first": "2027-03-01", "last": "2027-03-02",
            "at_least_160h": false, "at_least_one_month": false, "qualifies": false,
            "over_cap": 0, "outside_window": 0, "legal": 30, "other_provider": 0,
        })
    );
}

#[test]
fn sums_stop_at_the_largest_number() {
    let mut register = lessons("2027-03-01:japanese:480;2027-03-02:life:480;2027-03-03:legal:9");
    let rules = pack::set(&[("TITP-DAY-CAP", None)]);
    for lesson in &mut register {
        lesson.minutes = i64::MAX;
    }
    let counted = count(&register, day("2027-07-01"), &rules);
    assert_eq!(counted.counted_minutes, i64::MAX);
    register.extend(register.clone());
    let twice = count(&register, day("2027-07-01"), &rules);
    assert_eq!((twice.counted_minutes, twice.legal), (i64::MAX, i64::MAX));
    assert_eq!(
        minutes_of(&pack::set(&[("TITP-PRE-H", Some(i64::MAX))]), "TITP-PRE-H"),
        Some(i64::MAX)
    );
}

/// Numbers and days that nobody means give a count, never a crash.
#[test]
fn the_ends_of_the_calendar_and_odd_numbers_are_survived() {
    use chrono::NaiveDate;
    for number in [i64::MIN, -1, 0, i64::MAX] {
        let ids = ["TITP-PRE-H", "TITP-PRE-M", "TITP-PRE-W", "TITP-DAY-CAP"];
        let rules = pack::set(&ids.map(|id| (id, Some(number))));
        for entry in [NaiveDate::MIN, day("2027-07-01"), NaiveDate::MAX] {
            let count = count(&lessons("2027-03-01:japanese:480"), entry, &rules);
            let backward = super::plan::backward(&count, &[], &rules);
            assert!(backward.missing_minutes >= 0);
            let _ = full_on(entry, number);
        }
    }
}

#[test]
fn a_number_that_no_pack_gives_is_never_met() {
    let register = lessons("2027-03-01..2027-03-31:japanese:480");
    for id in ["TITP-PRE-H", "TITP-PRE-M", "TITP-PRE-W"] {
        let mut rules = rules();
        rules.0.remove(id);
        assert!(
            !count(&register, day("2027-07-01"), &rules).qualifies,
            "{id}"
        );
    }
}

/// ESD counts no cap and no month, but its window as well: a lesson before it, or on the day of
/// entry, makes up for nothing, and the lessons need not come in order.
#[test]
fn what_is_missing_is_made_up_by_lessons_of_the_window_alone() {
    let window = Window {
        from: day("2027-03-01"),
        until: day("2027-09-01"),
    };
    let coming = ["2027-09-01", "2027-03-03", "2027-03-01", "2027-02-28"];
    let coming = coming.map(|text| DayMinutes {
        day: day(text),
        minutes: 480,
    });
    let all = |minutes| minutes;
    assert_eq!(
        reach(&coming, 960, window, all),
        (960, Some(day("2027-03-03")))
    );
    assert_eq!(
        reach(&coming, 480, window, all),
        (960, Some(day("2027-03-01")))
    );
    assert_eq!(reach(&coming, 961, window, all), (960, None));
    // Nothing is missing: there is no day to wait for.
    assert_eq!(reach(&coming, 0, window, all), (960, None));
    let half = Rate {
        attended: 1,
        held: 2,
    };
    let half = |minutes| half.of(minutes);
    assert_eq!(
        reach(&coming, 480, window, half),
        (480, Some(day("2027-03-03")))
    );
}
