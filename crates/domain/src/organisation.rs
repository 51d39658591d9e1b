//! Organisations around an order: supervising, implementing and preparatory ones.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::trainee::Country;
use crate::value::Currency;
use crate::value::Kind::{Choice, Date, Digits, Flag, Int, Japanese, Latin, Text};

choice!(
    /// What an organisation is to us.
    OrganisationKind {
        Supervising = "supervising",
        Implementing = "implementing",
        Preparatory = "preparatory",
        /// 職業紹介事業者, for specified skilled workers.
        Placement = "placement",
    }
);
choice!(
    /// What a preparatory organisation does for the trainee (1-13 ⑤).
    Preparation {
        /// 入国前講習の実施に関与する者
        Lectures = "lectures",
        /// その他, named in `preparation_detail`.
        Other = "other",
    }
);

record!(
    /// 監理団体, 実習実施者, 外国の準備機関 or 職業紹介事業者.
    Organisation = "organisation" {
        code: String, Text, Open;
        kind: Option<OrganisationKind>, Choice(OrganisationKind::CHOICES), Open;
        country: Option<Country>, Choice(Country::CHOICES), Open;
        name_latin: String, Latin, Open;
        name_japanese: String, Japanese, Open;
        address_latin: String, Latin, Open;
        address_japanese: String, Japanese, Open;
        phone: String, Digits, Open;
        mobile: String, Digits, Open;
        email: String, Text, Open;
        representative: String, Text, Open;
        signer_title: String, Text, Open;
        signer_name: String, Text, Open;
        /// Role in sending (送出における役割), for preparatory organisations on form 1-21.
        role: String, Text, Open;
        /// 設立年月日 (1-13 ④).
        founded_on: Option<NaiveDate>, Date, Open;
        /// 技能実習生との関係 (1-13 ⑤).
        preparation: Option<Preparation>, Choice(Preparation::CHOICES), Open;
        /// 準備内容, when it is another one (1-13 ⑤).
        preparation_detail: String, Japanese, Open;
        /// 業種、主要製品及び主要業務 (1-13 ⑥).
        business: String, Japanese, Open;
        /// 資本金 in whole units of `currency` (1-13 ⑦, COE organisation 3(6)).
        capital: Option<i64>, Int, Open;
        /// 売上げ of the newest year in whole units of `currency` (1-13 ⑧, COE organisation 3(7)).
        sales: Option<i64>, Int, Open;
        currency: Option<Currency>, Choice(Currency::CHOICES), Open;
        /// The day whose rate turns capital and sales into yen.
        figures_on: Option<NaiveDate>, Date, Open;
        /// 常勤職員数 (1-13 ⑨, COE organisation 3(8)).
        staff: Option<i64>, Int, Open;
        /// 法人番号, 13 digits.
        corporate_number: String, Digits, Open;
        /// 雇用保険適用事業所番号, 11 digits.
        insurance_number: String, Digits, Open;
        /// 許可・届出受理番号 of a placement agency (SSW 1-16).
        licence_number: String, Text, Open;
        /// 受理受付年月日 (SSW 1-16).
        licence_on: Option<NaiveDate>, Date, Open;
        /// 有料 (yes) or 無料 (no) placement (SSW 1-16).
        paid_service: Option<bool>, Flag, Open;
        /// 優良: found excellent, the host and the supervising organisation each.
        excellent: Option<bool>, Flag, Open;
        /// Full-time care staff of the establishment.
        care_staff: Option<i64>, Int, Open;
        /// Trainees of 技能実習1号 there already.
        trainees_first: Option<i64>, Int, Open;
        /// Of 2号.
        trainees_second: Option<i64>, Int, Open;
        /// Of 3号.
        trainees_third: Option<i64>, Int, Open;
        /// The day they were counted.
        counted_on: Option<NaiveDate>, Date, Open;
        /// Years of the instructor in the skill.
        instructor_years: Option<i64>, Int, Open;
        /// Bedrooms of the dormitory, whole square metres.
        dormitory_area: Option<i64>, Int, Open;
        /// How many will sleep there.
        dormitory_people: Option<i64>, Int, Open;
    }
);
