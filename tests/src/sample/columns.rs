//! The sheets of the import workbook and their columns: fact keys of the
//! registry, plus the columns that say a reference in words.

/// The office itself.
pub(super) const OFFICE: &[&str] = &[
    "office.name_latin",
    "office.name_native",
    "office.name_japanese",
    "office.country",
    "office.sending_number",
    "office.reference_number",
    "office.address_latin",
    "office.address_native",
    "office.address_japanese",
    "office.phone",
    "office.email",
    "office.signer_title",
    "office.signer_name",
    "office.public_body",
    "office.help_name",
    "office.help_phone",
    "office.help_phone_confirmed_on",
    "office.practice",
    "office.sample",
];
/// Known places.
pub(super) const PLACES: &[&str] = &[
    "place.level",
    "place.country",
    "place.within",
    "place.name_latin",
    "place.name_native",
    "place.name_japanese",
    "place.valid_from",
    "place.valid_to",
];
/// Organisations around the orders.
pub(super) const ORGANISATIONS: &[&str] = &[
    "organisation.code",
    "organisation.kind",
    "organisation.country",
    "organisation.name_latin",
    "organisation.name_japanese",
    "organisation.address_latin",
    "organisation.address_japanese",
    "organisation.phone",
    "organisation.mobile",
    "organisation.email",
    "organisation.representative",
    "organisation.signer_title",
    "organisation.signer_name",
    "organisation.role",
    "organisation.founded_on",
    "organisation.preparation",
    "organisation.business",
    "organisation.capital",
    "organisation.sales",
    "organisation.currency",
    "organisation.figures_on",
    "organisation.staff",
];
/// Orders, each with its one course.
pub(super) const ORDERS: &[&str] = &[
    "order.code",
    "order.programme",
    "order.stage",
    "order.experience",
    "order.training_proof",
    "order.reason",
    "order.supervising",
    "order.implementing",
    "order.job_code",
    "order.men",
    "order.women",
    "order.interview_on",
    "order.filed_on",
    "order.start_on",
    "order.entry_on",
    "order.port_of_entry",
    "order.stay_months",
    "order.visa_place",
    "course.code",
    "course.title",
    "course.provider_kind",
    "course.provider_name",
    "course.provider_address",
    "course.outsourced",
    "course.venue_name",
    "course.venue_address",
];
/// Trainees with their place names, passport and day of photo.
pub(super) const TRAINEES: &[&str] = &[
    "trainee.code",
    "trainee.order",
    "trainee.centre",
    "trainee.candidate_number",
    "trainee.family_name",
    "trainee.given_name",
    "trainee.name_native",
    "trainee.name_katakana",
    "trainee.name_kanji",
    "trainee.sex",
    "trainee.birth_date",
    "trainee.nationality",
    "birthplace.province_latin",
    "birthplace.province_native",
    "birthplace.district_latin",
    "birthplace.district_native",
    "home.province_latin",
    "home.province_native",
    "home.district_latin",
    "home.district_native",
    "home.village_latin",
    "home.village_native",
    "trainee.home_detail",
    "trainee.phone",
    "trainee.email",
    "trainee.id_number",
    "passport.number",
    "passport.issued_on",
    "passport.expires_on",
    "passport.issued_at",
    "passport.authority",
    "photo.taken_on",
    "trainee.marital",
    "trainee.children",
    "trainee.mother_tongue",
    "trainee.languages",
    "trainee.occupation",
    "trainee.religion",
    "trainee.height_cm",
    "trainee.weight_kg",
    "trainee.grip_kg",
    "trainee.blood",
    "trainee.vision_left",
    "trainee.vision_right",
    "trainee.colour_blind",
    "trainee.health_note",
    "trainee.hand",
    "trainee.tattoo",
    "trainee.smoking",
    "trainee.alcohol",
    "trainee.family_income",
    "trainee.guarantor_name",
    "trainee.guarantor_relation",
    "trainee.guarantor_phone",
    "trainee.criminal",
    "trainee.criminal_detail",
    "trainee.deported",
    "trainee.deported_count",
    "trainee.deported_on",
    "trainee.family_in_japan",
    "trainee.accompanied",
    "trainee.japanese_level",
    "trainee.hobbies",
    "trainee.strengths",
    "trainee.motive",
    "trainee.plan_after_return",
    "trainee.enrolled_on",
    "trainee.interview_result",
    "trainee.contract_signed_on",
    "trainee.loan_bank",
    "trainee.loan_share",
    "trainee.loan_amount",
    "trainee.loan_currency",
];
/// Schools.
pub(super) const EDUCATION: &[&str] = &[
    "education.trainee",
    "education.from",
    "education.to",
    "education.school_latin",
    "education.school_native",
    "education.school_japanese",
    "education.major_japanese",
    "education.graduated",
    "education.provenance",
];
/// Employers.
pub(super) const WORK: &[&str] = &[
    "work.trainee",
    "work.from",
    "work.to",
    "work.employer_latin",
    "work.employer_native",
    "work.employer_japanese",
    "work.job_japanese",
    "work.same_trade",
    "work.provenance",
    "work.department_japanese",
    "work.employment",
    "work.signer_title",
    "work.signer_name",
];
/// Licences and tests.
pub(super) const LICENCES: &[&str] = &[
    "licence.trainee",
    "licence.name_japanese",
    "licence.level",
    "licence.obtained_on",
    "licence.provenance",
];
/// Examinations.
pub(super) const EXAMS: &[&str] = &[
    "exam.trainee",
    "exam.kind",
    "exam.name_japanese",
    "exam.level",
    "exam.taken_on",
    "exam.passed",
    "exam.country_japanese",
    "exam.provenance",
];
/// Collected papers.
pub(super) const DOCUMENTS: &[&str] = &[
    "document.trainee",
    "document.key",
    "document.asked_on",
    "document.received_on",
    "document.form",
    "document.count",
];
/// The family at home.
pub(super) const FAMILY: &[&str] = &[
    "family.trainee",
    "family.relation",
    "family.name_latin",
    "family.name_native",
    "family.birth_year",
    "family.occupation_japanese",
    "family.lives_together",
    "family.income",
    "family.phone",
];
/// Relatives in Japan.
pub(super) const RELATIVES: &[&str] = &[
    "relative.trainee",
    "relative.relation",
    "relative.name_latin",
    "relative.birth_date",
    "relative.nationality",
    "relative.live_together",
    "relative.workplace",
    "relative.residence_card",
];
/// Earlier stays in Japan.
pub(super) const STAYS: &[&str] = &[
    "stay.trainee",
    "stay.from",
    "stay.to",
    "stay.status_japanese",
    "stay.titp",
];
/// Applications for a COE.
pub(super) const COE: &[&str] = &[
    "coe_application.trainee",
    "coe_application.order",
    "coe_application.filed_on",
    "coe_application.outcome",
    "coe_application.decided_on",
    "coe_application.number",
    "coe_application.detail",
];
/// Fees paid.
pub(super) const FEES: &[&str] = &[
    "fee.trainee",
    "fee.payee",
    "fee.item",
    "fee.item_japanese",
    "fee.paid_on",
    "fee.amount",
    "fee.currency",
];
/// Dated rates.
pub(super) const RATES: &[&str] = &[
    "rate.currency",
    "rate.day",
    "rate.yen_per_million",
    "rate.source",
];
/// Lessons, planned and held.
pub(super) const SESSIONS: &[&str] = &[
    "session.course",
    "session.state",
    "session.day",
    "session.subject",
    "session.minutes",
    "session.teacher",
    "session.starts",
    "session.ends",
    "session.break_minutes",
    "session.content",
];
/// Teachers.
pub(super) const TEACHERS: &[&str] = &[
    "teacher.code",
    "teacher.name_latin",
    "teacher.name_japanese",
    "teacher.title_japanese",
    "teacher.qualification",
];
/// Days without lessons.
pub(super) const HOLIDAYS: &[&str] = &[
    "holiday.day",
    "holiday.name",
    "holiday.name_japanese",
    "holiday.national",
];
/// Tests, homework, chapters.
pub(super) const MARKS: &[&str] = &[
    "assessment.trainee",
    "assessment.class",
    "assessment.day",
    "assessment.kind",
    "assessment.title",
    "assessment.score",
    "assessment.of",
];
/// What differs from full attendance.
pub(super) const ATTENDANCE: &[&str] = &[
    "attendance.course",
    "attendance.day",
    "attendance.subject",
    "attendance.trainee",
    "attendance.minutes",
];
