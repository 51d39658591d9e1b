//! What only shows when rows of several nouns, or several people, are looked at together.

use super::*;

#[test]
fn a_home_in_a_merged_province_is_found_and_a_birthplace_there_is_not() {
    let mut file = sound();
    let mut province = Somewhere::blank(id(20));
    province.name_latin = "Nam Dinh".into();
    province.valid_to = Some(day("2025-06-30"));
    let mut shared = (*file.shared).clone();
    shared.places.insert(province.id, province);
    file.shared = Arc::new(shared);
    file.trainee.birthplace = Some(id(20));
    assert!(trainee(&file, &rules(), day("2026-12-18"), day("2026-12-18")).is_empty());
    file.trainee.home = Some(id(20));
    assert_eq!(
        trainee(&file, &rules(), day("2026-12-18"), day("2026-12-18"))[0].code,
        "place-outdated"
    );
}

#[test]
fn attendance_longer_than_the_lesson_is_found() {
    let mut file = sound();
    let mut session = HeldSession::blank(id(30));
    session.minutes = Some(120);
    file.training = Arc::new(Training {
        held: vec![session],
        ..Training::default()
    });
    for (minutes, wrong) in [(120, false), (121, true), (0, false), (-1, true)] {
        let mut attendance = Attendance::blank(id(31));
        (attendance.session, attendance.minutes) = (Some(id(30)), Some(minutes));
        file.attendance = vec![attendance];
        assert_eq!(
            !trainee(&file, &rules(), day("2026-12-18"), day("2026-12-18")).is_empty(),
            wrong,
            "{minutes}"
        );
    }
}

#[test]
fn plan_and_record_are_compared_by_subject_up_to_the_last_day_held() {
    let planned = |n, on: &str, minutes| {
        let mut s = PlannedSession::blank(id(n));
        (s.day, s.subject, s.minutes) = (Some(day(on)), Some(Subject::Japanese), Some(minutes));
        s
    };
    let mut held = HeldSession::blank(id(40));
    held.day = Some(day("2026-10-01"));
    held.subject = Some(Subject::Japanese);
    held.minutes = Some(240);
    let sound = sound();
    for (plan, codes) in [
        (
            vec![
                planned(41, "2026-10-01", 240),
                planned(42, "2026-10-02", 9600),
            ],
            vec!["job-unknown"],
        ),
        (
            vec![
                planned(41, "2026-10-01", 300),
                planned(42, "2026-10-02", 9600),
            ],
            vec!["job-unknown", "plan-record-differ"],
        ),
        (
            vec![planned(41, "2026-10-01", 240)],
            vec!["job-unknown", "plan-too-short"],
        ),
    ] {
        let file = OrderFile {
            employment: Arc::default(),
            shared: sound.shared.clone(),
            order: sound.order.clone().unwrap(),
            training: Arc::new(Training {
                courses: vec![],
                planned: plan,
                held: vec![held.clone()],
                plan_lines: vec![],
            }),
            trainees: vec![sound.clone()],
        };
        let mut found: Vec<String> = order(&file, &rules(), day("2026-12-18"))
            .into_iter()
            .map(|f| f.code)
            .collect();
        found.sort();
        assert_eq!(found, codes);
    }
}

#[test]
fn two_people_with_one_passport_are_both_told() {
    let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
    let holders = BTreeMap::from([
        ("P001".to_owned(), codes(&["T-1", "T-2"])),
        ("P002".to_owned(), codes(&["T-3"])),
    ]);
    let findings = shared_passports(&holders);
    let told: Vec<_> = findings
        .iter()
        .map(|f| (f.place.code.as_str(), f.args["other"].as_str()))
        .collect();
    assert_eq!(told, [("T-1", "T-2"), ("T-2", "T-1")]);
}

/// Box A of 1-27 stays empty when somebody's months are only told: nobody may overlook that.
#[test]
fn experience_that_is_claimed_and_not_proven_is_found_for_each_person() {
    use crate::career::{Provenance, Work};
    use crate::order::Experience;
    let sound = sound();
    let mut claimed = (**sound.order.as_ref().unwrap()).clone();
    claimed.experience = Some(Experience::A);
    let mut work = Work::blank(id(90));
    work.from = "2020-01".parse().ok();
    work.to = "2022-12".parse().ok();
    work.same_trade = Some(true);
    for (provenance, experience, expected) in [
        (Some(Provenance::Certificate), Some(Experience::A), false),
        (Some(Provenance::Told), Some(Experience::A), true),
        (None, Some(Experience::A), true),
        (Some(Provenance::Told), Some(Experience::Bc), false),
        (Some(Provenance::Told), None, false),
    ] {
        let mut person = sound.clone();
        work.provenance = provenance;
        person.work = vec![work.clone()];
        let mut asked = claimed.clone();
        asked.experience = experience;
        let file = OrderFile {
            employment: Arc::default(),
            shared: sound.shared.clone(),
            order: Arc::new(asked),
            training: Arc::default(),
            trainees: vec![person],
        };
        let found = order(&file, &rules(), day("2026-12-18"));
        let found = found.iter().find(|f| f.code == "experience-not-proven");
        assert_eq!(found.is_some(), expected, "{provenance:?} {experience:?}");
        if let Some(found) = found {
            assert_eq!(found.severity, Severity::Blocking);
            assert_eq!(found.args["people"], sound.trainee.code);
        }
    }
}
