//! The host: head-count, instructor, dormitory, from what is stored about it.

use chrono::NaiveDate;

use crate::file::OrderFile;
use crate::finding::{Finding, Place, Severity};
use crate::order::Programme;
use crate::quota;
use crate::rule::Rules;

pub(super) fn check(
    file: &OrderFile,
    rules: &Rules,
    as_of: NaiveDate,
    findings: &mut Vec<Finding>,
) {
    let Some(host) = file.shared.organisation(file.order.implementing) else {
        return;
    };
    if file.order.programme != Some(Programme::Titp) {
        return;
    }
    let place = |fact: &str| Place::fact("organisation", &host.code, fact);
    for ceiling in quota::of(file).into_iter().filter(quota::Ceiling::is_over) {
        findings.push(
            Finding::new(
                Severity::Warning,
                "host-over-quota",
                place("organisation.staff"),
            )
            .arg("stage", ceiling.stage)
            .arg("value", ceiling.there + ceiling.coming)
            .arg("limit", ceiling.allowed),
        );
    }
    let against = |rule: &str, value: Option<i64>, per: i64, fact: &str| {
        let known = rules.active(rule, as_of)?;
        let (value, limit) = value.zip(known.value)?;
        (value < limit * per).then(|| {
            let code = match known.severity() {
                Severity::Note => "company-condition",
                _ => "rule-not-met",
            };
            Finding::new(known.severity(), code, place(fact))
                .rule(rule)
                .arg("rule", rule)
                .arg("value", value)
                .arg("limit", limit * per)
                .arg("unit", &known.unit)
        })
    };
    findings.extend(against(
        "TITP-INSTR",
        host.instructor_years,
        1,
        "organisation.instructor_years",
    ));
    // The rule is in tenths of a square metre per person, the area in whole ones.
    findings.extend(against(
        "TITP-DORM",
        host.dormitory_area.map(|area| area * 10),
        host.dormitory_people.unwrap_or_default(),
        "organisation.dormitory_area",
    ));
}
