//! The invented sending organisation, the organisations around it and its orders.

use chrono::NaiveDate;

use super::row::{Cell, Row, day, row, t};

/// Days of an order that the rest of the sample is built around.
pub(super) struct Plan {
    pub(super) code: &'static str,
    pub(super) course: &'static str,
    supervising: &'static str,
    implementing: &'static str,
    pub(super) job: &'static str,
    /// Trainees come here.
    pub(super) enrolled: NaiveDate,
    pub(super) interview: NaiveDate,
    pub(super) filed: NaiveDate,
    /// Entry and start of training: within six to four months of filing
    /// (TL-PLAN), plan before 2027-03-31 (TR-1), entry before 2027-06-30 (TR-2).
    pub(super) start: NaiveDate,
    /// First and last lesson planned; inside the six months before entry (TITP-PRE-W).
    pub(super) lessons: (NaiveDate, NaiveDate),
    /// Minutes of Japanese, life in Japan, knowledge for the training.
    pub(super) minutes: [i64; 3],
    provider: [&'static str; 3],
    visa_place: &'static str,
    /// What proves experience, the training shown for it, and the reason (1-22).
    experience: [&'static str; 3],
}

const SCHOOL: [&str; 3] = [
    "school",
    "見本日本語学校（架空）",
    "ビエンチャン特別市 サイタニー郡 ドーククーン村 000番",
];
const VENUE: [&str; 2] = [
    "ドークチャンパー見本人材 研修センター",
    "ビエンチャン特別市 サイタニー郡 ドーククーン村 000番",
];

/// The three orders.
pub(super) fn plans() -> [Plan; 3] {
    [
        Plan {
            code: "ORD-2026-01",
            course: "PRE-2026-01",
            supervising: "SV-1",
            implementing: "IM-1",
            job: "1-1-2",
            enrolled: day(2026, 10, 5),
            interview: day(2026, 9, 24),
            filed: day(2026, 12, 11),
            start: day(2027, 4, 19),
            lessons: (day(2026, 10, 20), day(2027, 3, 19)),
            minutes: [144 * 60, 16 * 60, 16 * 60],
            provider: [
                "supervising",
                "みほん農業協同組合（見本）",
                "〒000-0000 見本県架空市見本町0-0-1",
            ],
            visa_place: "ビエンチャン",
            experience: ["A", "", ""],
        },
        Plan {
            code: "ORD-2026-02",
            course: "PRE-2026-02",
            supervising: "SV-2",
            implementing: "IM-2",
            job: "5-6-1",
            enrolled: day(2026, 9, 1),
            interview: day(2026, 8, 20),
            filed: day(2026, 11, 13),
            start: day(2027, 3, 15),
            lessons: (day(2026, 9, 16), day(2027, 2, 16)),
            minutes: [123 * 60, 28 * 60, 25 * 60],
            provider: [
                "supervising",
                "架空ものづくり協同組合（見本）",
                "〒000-0000 見本県例示市サンプル0-0-2",
            ],
            visa_place: "ビエンチャン",
            experience: [
                "Bc",
                "1-29",
                "当社は婦人服の縫製を主とし、品質の高い縫製技術を海外に伝えることを目的として、監理団体を通じて送出機関と協議を重ね、本計画に至った。実習生の本国では工程ごとの分業が進んでおらず、当社で一連の技能を修得する必要がある。（見本）",
            ],
        },
        Plan {
            code: "ORD-2026-03",
            course: "PRE-2026-03",
            supervising: "SV-2",
            implementing: "IM-3",
            job: "4-8-1",
            enrolled: day(2026, 6, 1),
            interview: day(2026, 5, 21),
            filed: day(2026, 7, 31),
            start: day(2026, 12, 14),
            lessons: (day(2026, 6, 15), day(2026, 11, 20)),
            minutes: [144 * 60, 16 * 60, 16 * 60],
            provider: SCHOOL,
            visa_place: "ハノイ／ビエンチャン",
            experience: ["A", "", ""],
        },
    ]
}

/// The sheet `orders`; `counts` gives men and women by order code.
pub(super) fn order_rows(counts: impl Fn(&str) -> (i64, i64)) -> Vec<Row> {
    plans()
        .into_iter()
        .map(|plan| {
            let (men, women) = counts(plan.code);
            let outsourced = plan.provider[0] == "supervising";
            row([
                ("order.code", t(plan.code)),
                ("order.programme", t("titp")),
                ("order.stage", t("1")),
                ("order.experience", t(plan.experience[0])),
                ("order.training_proof", t(plan.experience[1])),
                ("order.reason", t(plan.experience[2])),
                ("order.supervising", t(plan.supervising)),
                ("order.implementing", t(plan.implementing)),
                ("order.job_code", t(plan.job)),
                ("order.men", Cell::Int(men)),
                ("order.women", Cell::Int(women)),
                ("order.interview_on", Cell::Day(plan.interview)),
                ("order.filed_on", Cell::Day(plan.filed)),
                ("order.start_on", Cell::Day(plan.start)),
                ("order.entry_on", Cell::Day(plan.start)),
                ("order.port_of_entry", t("成田国際空港")),
                ("order.stay_months", Cell::Int(12)),
                ("order.visa_place", t(plan.visa_place)),
                ("course.code", t(plan.course)),
                ("course.title", t("入国前講習（見本）")),
                ("course.provider_kind", t(plan.provider[0])),
                ("course.provider_name", t(plan.provider[1])),
                ("course.provider_address", t(plan.provider[2])),
                ("course.outsourced", super::row::flag(outsourced)),
                ("course.venue_name", t(VENUE[0])),
                ("course.venue_address", t(VENUE[1])),
            ])
        })
        .collect()
}

/// The sheet `office`: one row.
pub(super) fn office_row() -> Row {
    row([
        (
            "office.name_latin",
            t("DOK CHAMPA SAMPLE MANPOWER CO., LTD."),
        ),
        ("office.name_native", t("ບໍລິສັດ ດອກຈຳປາຕົວຢ່າງ ຈັດຫາງານ ຈຳກັດ")),
        (
            "office.name_japanese",
            t("ドークチャンパー見本人材有限会社"),
        ),
        ("office.country", t("LA")),
        ("office.sending_number", t("LAO000000")),
        ("office.reference_number", t("0000")),
        (
            "office.address_latin",
            t("No. 000, Ban Dokkhoun, Xaythany District, Vientiane Capital"),
        ),
        (
            "office.address_native",
            t("ເລກທີ 000, ບ້ານດອກຄູນ, ເມືອງໄຊທານີ, ນະຄອນຫຼວງວຽງຈັນ"),
        ),
        (
            "office.address_japanese",
            t("ビエンチャン特別市 サイタニー郡 ドーククーン村 000番"),
        ),
        ("office.phone", t("021 000 000")),
        ("office.email", t("office@sample.invalid")),
        ("office.signer_title", t("代表取締役")),
        ("office.signer_name", t("KEOVILAY SAMPLEVONG")),
        ("office.public_body", t("見本省 技能開発雇用局（架空）")),
        ("office.help_name", t("Bounmy SAMPLESOUK")),
        ("office.help_phone", t("020 0000 0009")),
        (
            "office.help_phone_confirmed_on",
            Cell::Day(day(2026, 11, 2)),
        ),
        ("office.practice", t("yes")),
        ("office.sample", t("yes")),
    ])
}

type Organisation = [&'static str; 11];

/// Code, kind, country, Latin and Japanese name, Latin and Japanese address,
/// phone, signer's title, signer, role.
const ORGANISATIONS: &[Organisation] = &[
    [
        "SV-1",
        "supervising",
        "JP",
        "Mihon Agricultural Cooperative (Sample)",
        "みほん農業協同組合（見本）",
        "0-0-1 Mihon-cho, Kaku-shi, Mihon-ken 000-0000",
        "〒000-0000 見本県架空市見本町0-0-1",
        "00-0000-0001",
        "代表理事",
        "見本 一郎",
        "",
    ],
    [
        "SV-2",
        "supervising",
        "JP",
        "Kaku Manufacturing Cooperative (Sample)",
        "架空ものづくり協同組合（見本）",
        "0-0-2 Sample, Reiji-shi, Mihon-ken 000-0000",
        "〒000-0000 見本県例示市サンプル0-0-2",
        "00-0000-0002",
        "代表理事",
        "例示 花子",
        "",
    ],
    [
        "IM-1",
        "implementing",
        "JP",
        "Sample Farm Aozora Co., Ltd.",
        "株式会社あおぞら見本農園",
        "0-0-3 Hatake, Kaku-shi, Mihon-ken 000-0000",
        "〒000-0000 見本県架空市畑0-0-3",
        "00-0000-0003",
        "代表取締役",
        "架空 太郎",
        "",
    ],
    [
        "IM-2",
        "implementing",
        "JP",
        "Sample Sewing Hinata Co., Ltd.",
        "有限会社ひなた見本縫製",
        "0-0-4 Itomaki, Reiji-shi, Mihon-ken 000-0000",
        "〒000-0000 見本県例示市糸巻0-0-4",
        "00-0000-0004",
        "代表取締役",
        "見本 さくら",
        "",
    ],
    [
        "IM-3",
        "implementing",
        "JP",
        "Sample Bakery Komorebi Co., Ltd.",
        "株式会社こもれび見本製パン",
        "0-0-5 Komugi, Reiji-shi, Mihon-ken 000-0000",
        "〒000-0000 見本県例示市小麦0-0-5",
        "00-0000-0005",
        "代表取締役",
        "例示 健",
        "",
    ],
    [
        "PR-1",
        "preparatory",
        "LA",
        "Champathong Sample Training Centre",
        "チャンパートーン見本研修所",
        "Ban Champathong, Sikhottabong District, Vientiane Capital",
        "ビエンチャン特別市 シーコータボーン郡 チャンパートーン村",
        "021 000 001",
        "所長",
        "VILAY SAMPLEDARA",
        "日本語教育",
    ],
    [
        "PR-2",
        "preparatory",
        "VN",
        "Sao Mai Mau Sample Training Centre",
        "サオマイマウ見本教育センター",
        "Xa Sao Mai Mau, Hung Yen",
        "フンイエン省 サオマイマウ社",
        "0000 000 001",
        "所長",
        "TRAN THI SAMPLE",
        "日本語教育",
    ],
];

/// The sheet `organisations`.
pub(super) fn organisation_rows() -> Vec<Row> {
    ORGANISATIONS
        .iter()
        .map(|o| {
            row([
                ("organisation.code", t(o[0])),
                ("organisation.kind", t(o[1])),
                ("organisation.country", t(o[2])),
                ("organisation.name_latin", t(o[3])),
                ("organisation.name_japanese", t(o[4])),
                ("organisation.address_latin", t(o[5])),
                ("organisation.address_japanese", t(o[6])),
                ("organisation.phone", t(o[7])),
                (
                    "organisation.mobile",
                    t(o[7].replace("00-0000", "000-0000")),
                ),
                (
                    "organisation.email",
                    t(format!("{}@sample.invalid", o[0].to_lowercase())),
                ),
                ("organisation.representative", t(o[9])),
                ("organisation.signer_title", t(o[8])),
                ("organisation.signer_name", t(o[9])),
                ("organisation.role", t(o[10])),
            ])
            .into_iter()
            .chain(prepares(o))
            .collect()
        })
        .collect()
}

/// What form 1-13 asks of those that prepare trainees.
fn prepares(organisation: &Organisation) -> Row {
    if organisation[1] != "preparatory" {
        return Row::new();
    }
    let (capital, sales, currency) = if organisation[2] == "LA" {
        (800_000_000, 2_400_000_000, "LAK")
    } else {
        (900_000_000, 3_100_000_000, "VND")
    };
    row([
        ("organisation.founded_on", Cell::Day(day(2015, 4, 1))),
        ("organisation.preparation", t("lectures")),
        ("organisation.business", t("日本語教育、入国前講習")),
        ("organisation.capital", Cell::Int(capital)),
        ("organisation.sales", Cell::Int(sales)),
        ("organisation.currency", t(currency)),
        ("organisation.figures_on", Cell::Day(day(2026, 11, 2))),
        ("organisation.staff", Cell::Int(12)),
    ])
}
