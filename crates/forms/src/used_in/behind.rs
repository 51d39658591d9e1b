//! The stored facts that derived ones rest on. A derived fact without a line here is found by a test.

/// Beginning of the key that a form binds, and the stored facts behind it.
pub(super) const BEHIND: &[(&str, &[&str])] = &[
    // The person.
    (
        "trainee.name_latin",
        &[
            "trainee.family_name",
            "trainee.given_name",
            "trainee.nationality",
        ],
    ),
    ("trainee.age", &["trainee.birth_date"]),
    ("trainee.address_", &["trainee.home", "trainee.home_detail"]),
    ("trainee.address_latin", &["place.name_latin"]),
    ("trainee.address_native", &["place.name_native"]),
    ("trainee.address_japanese", &["place.name_japanese"]),
    ("trainee.home_town", &["trainee.home", "place.name_latin"]),
    ("trainee.birthplace_", &["trainee.birthplace"]),
    ("trainee.birthplace_latin", &["place.name_latin"]),
    ("trainee.birthplace_native", &["place.name_native"]),
    ("trainee.birthplace_japanese", &["place.name_japanese"]),
    (
        "trainee.loan",
        &["trainee.loan_amount", "trainee.loan_currency"],
    ),
    (
        "trainee.related_months",
        &["work.from", "work.to", "work.same_trade", "work.provenance"],
    ),
    ("family.name", &["family.name_latin", "family.name_native"]),
    ("family.age", &["family.birth_year"]),
    (
        "education.length_months",
        &["education.from", "education.to"],
    ),
    // Work in the same trade, and the employer who certifies it.
    (
        "related.",
        &[
            "work.from",
            "work.to",
            "work.same_trade",
            "work.provenance",
            "work.job_japanese",
        ],
    ),
    (
        "order.related_all",
        &["work.from", "work.to", "work.same_trade", "work.provenance"],
    ),
    ("employer.", &["work.from", "work.same_trade"]),
    ("employer.name_latin", &["work.employer_latin"]),
    ("employer.name_native", &["work.employer_native"]),
    ("employer.name_japanese", &["work.employer_japanese"]),
    (
        "employer.department_japanese",
        &["work.department_japanese"],
    ),
    ("employer.employment", &["work.employment"]),
    ("employer.job_japanese", &["work.job_japanese"]),
    ("employer.signer_title", &["work.signer_title"]),
    ("employer.signer_name", &["work.signer_name"]),
    // Lists of examinations hold those that were passed.
    ("exam.", &["exam.kind", "exam.passed"]),
    // What is asked about earlier stays, and the lists of trainings.
    ("stay.any", &["stay.from"]),
    ("stay.count", &["stay.from"]),
    ("stay.last_", &["stay.from", "stay.to", "stay.titp"]),
    ("stay.titp_", &["stay.from", "stay.to", "stay.titp"]),
    ("stay.titp2_well", &["stay.titp", "stay.completed_well"]),
    (
        "stay.occupation_japanese",
        &["stay.titp", "stay.completed_well"],
    ),
    (
        "stay.operation_japanese",
        &["stay.titp", "stay.completed_well"],
    ),
    (
        "stay.completion_proof",
        &["stay.titp", "stay.completed_well"],
    ),
    ("stay.organisation_japanese", &["stay.titp"]),
    ("stay.supervising_japanese", &["stay.titp"]),
    ("coe.any", &["coe_application.order"]),
    ("coe.count", &["coe_application.order"]),
    (
        "coe.refused",
        &["coe_application.order", "coe_application.outcome"],
    ),
    ("coe.refused_detail", &["coe_application.detail"]),
    (
        "coe.number",
        &["coe_application.order", "coe_application.number"],
    ),
    // Money.
    (
        "fee.amount",
        &[
            "fee.amount",
            "fee.amount_minor",
            "fee.currency",
            "fee.paid_on",
        ],
    ),
    ("fee.payee", &["fee.payee"]),
    (
        "fee.payee_name",
        &[
            "organisation.name_japanese",
            "organisation.name_latin",
            "office.name_japanese",
        ],
    ),
    ("fee.payee_role", &["organisation.role"]),
    (
        "fee.sending_",
        &["fee.amount_minor", "fee.currency", "fee.yen", "fee.payee"],
    ),
    (
        "fee.preparatory_",
        &["fee.amount_minor", "fee.currency", "fee.yen", "fee.payee"],
    ),
    (
        "fee.total",
        &["fee.amount_minor", "fee.currency", "fee.yen"],
    ),
    // The order, and who plays a part in it.
    ("order.trainee_count", &["trainee.order"]),
    ("job.", &["order.job_code"]),
    ("second_job.", &["order.second_job_code"]),
    (
        "office.help_phone_confirmed",
        &["office.help_phone", "office.help_phone_confirmed_on"],
    ),
    ("supervising.", &["order.supervising"]),
    ("implementing.", &["order.implementing"]),
    ("implementing.capital", &["organisation.currency"]),
    ("implementing.sales", &["organisation.currency"]),
    ("placement.", &["order.placement"]),
    (
        "preparatory.",
        &["fee.payee", "work.organisation", "organisation.kind"],
    ),
    (
        "preparatory.capital",
        &["organisation.capital", "organisation.currency"],
    ),
    (
        "preparatory.sales",
        &["organisation.sales", "organisation.currency"],
    ),
    (
        "preparatory.capital_yen",
        &[
            "organisation.figures_on",
            "rate.currency",
            "rate.day",
            "rate.yen_per_million",
        ],
    ),
    (
        "preparatory.sales_yen",
        &[
            "organisation.figures_on",
            "rate.currency",
            "rate.day",
            "rate.yen_per_million",
        ],
    ),
    // The terms of employment, and what follows from their items.
    (
        "terms.allowance_total",
        &["wage_item.kind", "wage_item.yen"],
    ),
    (
        "terms.gross_wage",
        &["terms.monthly_wage", "wage_item.kind", "wage_item.yen"],
    ),
    (
        "terms.deduction_total",
        &["wage_item.kind", "wage_item.yen"],
    ),
    (
        "terms.net_wage",
        &["terms.monthly_wage", "wage_item.kind", "wage_item.yen"],
    ),
    ("wage_item.", &["wage_item.kind"]),
    // Lessons.
    (
        "hours.",
        &[
            "attendance.minutes",
            "held_session.day",
            "held_session.subject",
        ],
    ),
    // A paper about the plan can be printed from the record.
    (
        "plan.",
        &[
            "held_session.day",
            "held_session.subject",
            "held_session.minutes",
            "planned_session.day",
            "planned_session.subject",
            "planned_session.minutes",
            "course.provider_kind",
        ],
    ),
    (
        "record.",
        &[
            "held_session.day",
            "held_session.subject",
            "held_session.minutes",
            "course.provider_kind",
        ],
    ),
    (
        "lesson.",
        &[
            "held_session.day",
            "held_session.subject",
            "held_session.minutes",
            "planned_session.day",
            "planned_session.subject",
            "planned_session.minutes",
        ],
    ),
    ("lesson.provider_kind", &["course.provider_kind"]),
    ("lesson.provider_name", &["course.provider_name"]),
    ("lesson.provider_address", &["course.provider_address"]),
    ("lesson.outsourced", &["course.outsourced"]),
    ("lesson.venue_name", &["course.venue_name"]),
    ("lesson.venue_address", &["course.venue_address"]),
];
