//! The same for a person's file: collected papers, custody, rules, the wall.

/// What says where a paper stands.
const STEPS: [&str; 7] = [
    "document.asked_on",
    "document.received_on",
    "document.form",
    "document.translated_on",
    "document.checked_by",
    "document.sent_on",
    "document.returned_on",
];
/// What says until when it stands.
const GOOD_UNTIL: [&str; 4] = [
    "document.issued_on",
    "document.expires_on",
    "photo.taken_on",
    "passport.expires_on",
];
/// The days of an order that papers are needed on.
const PLANNED: [&str; 4] = [
    "order.filed_on",
    "order.coe_on",
    "order.entry_on",
    "order.start_on",
];

/// See [`super::behind::BEHIND`].
pub(super) const BEHIND_FILE: &[(&str, &[&str])] = &[
    // Papers that are held, and the checklist with the facts its conditions are decided by.
    (
        "document.",
        &[
            "document.received_on",
            "document.sent_on",
            "document.returned_on",
        ],
    ),
    (
        "checklist.",
        &["document.key", "order.programme", "office.country"],
    ),
    ("checklist.received", &["document.received_on"]),
    (
        "checklist.asked",
        &[
            "trainee.marital",
            "trainee.occupation",
            "trainee.loan_share",
            "trainee.interview_result",
            "trainee.contract_signed_on",
            "order.job_code",
            "order.ssw_field",
            "order.experience",
            "order.still_enrolled",
            "order.training_proof",
            "exam.kind",
            "exam.passed",
            "stay.titp",
            "stay.completed_well",
        ],
    ),
    // Where each paper of the checklist stands, and until when.
    ("checklist.state", &STEPS),
    ("checklist.state", &GOOD_UNTIL),
    ("checklist.good_until", &GOOD_UNTIL),
    ("checklist.needed_on", &PLANNED),
    ("checklist.first_sensible", &PLANNED),
    ("checklist.will_expire", &GOOD_UNTIL),
    ("checklist.will_expire", &PLANNED),
    // The wall of an order: the same for everybody.
    (
        "wall.",
        &["trainee.order", "document.key", "office.country"],
    ),
    ("wall.", &STEPS),
    ("wall.", &GOOD_UNTIL),
    ("wall.", &PLANNED),
    (
        "wall_paper.",
        &["document.key", "order.programme", "office.country"],
    ),
    (
        "wall_finding.",
        &[
            "trainee.order",
            "trainee.code",
            "trainee.family_name",
            "trainee.given_name",
        ],
    ),
    // Rules applied to a person, and the rows of the career that nothing proves.
    (
        "trainee.rows_told",
        &["education.provenance", "work.provenance"],
    ),
    (
        "verdict.",
        &[
            "trainee.birth_date",
            "trainee.sex",
            "trainee.height_cm",
            "trainee.weight_kg",
            "trainee.tattoo",
            "trainee.colour_blind",
            "trainee.skill_needed",
            "trainee.skill_used",
            "trainee.criminal",
            "trainee.accompanied",
            "education.level",
            "education.graduated",
            "work.same_trade",
            "exam.kind",
            "exam.passed",
            "exam.level",
            "stay.titp",
            "stay.from",
            "stay.to",
            "document.key",
            "document.received_on",
            "document.issued_on",
            "fee.item",
            "fee.amount_minor",
            "ssw.years",
            "ssw.months",
            "ssw.titp2_matching",
            "order.programme",
            "order.stage",
            "order.experience",
            "order.ssw_field",
            "order.stay_months",
            "order.filed_on",
            "order.coe_on",
            "order.entry_on",
            "order.start_on",
            "rule_setting.rule",
            "rule_setting.on",
            "rule_setting.value",
            "rule_setting.upto",
        ],
    ),
    ("verdict.reason", &["reason.about", "reason.text"]),
    ("verdict.waived", &["reason.about", "reason.passes"]),
    ("verdict.outcome", &["reason.about", "reason.passes"]),
];
