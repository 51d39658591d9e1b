//! An order: an employer's request for trainees of one occupation.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Digits, Flag, Int, Japanese, Ref, Text};

choice!(
    /// The programme an order runs under.
    Programme {
        Titp = "titp",
        Ssw = "ssw",
        Esd = "esd",
    }
);
choice!(
    /// What the status of residence is numbered: 技能実習1号, 特定技能1号.
    Stage {
        First = "1",
        Second = "2",
        Third = "3",
    }
);
choice!(
    /// What proves experience in the same trade (1-27 ②).
    Experience {
        /// Work in the same trade abroad.
        A = "A",
        /// Technical cooperation especially needs it.
        Ba = "Ba",
        /// A related course at an educational institution.
        Bb = "Bb",
        /// Concrete necessity, and the least training (rule TITP-BC).
        Bc = "Bc",
    }
);
choice!(
    /// The paper that shows the training of type B-c.
    TrainingProof {
        /// 入国前講習実施（予定）表.
        PreEntry = "1-29",
        /// 訓練実施（予定）表.
        Schedule = "1-34",
    }
);

record!(
    /// A job order (求人).
    Order = "order" {
        code: String, Text, Open;
        programme: Option<Programme>, Choice(Programme::CHOICES), Open;
        stage: Option<Stage>, Choice(Stage::CHOICES), Open;
        supervising: Option<Id>, Ref("organisation"), Open;
        implementing: Option<Id>, Ref("organisation"), Open;
        /// Occupation and operation by code of `titp_jobs.csv`, e.g. `1-1-2`.
        job_code: String, Text, Open;
        men: Option<i64>, Int, Open;
        women: Option<i64>, Int, Open;
        interview_on: Option<NaiveDate>, Date, Open;
        /// Day the plan is filed; the day papers are dated and ages are counted.
        filed_on: Option<NaiveDate>, Date, Open;
        /// Planned day of the COE application.
        coe_on: Option<NaiveDate>, Date, Open;
        /// Planned start of training in Japan.
        start_on: Option<NaiveDate>, Date, Open;
        /// Planned entry into Japan (COE item 12).
        entry_on: Option<NaiveDate>, Date, Open;
        /// 上陸予定港 (COE item 13).
        port_of_entry: String, Text, Open;
        /// 滞在予定期間 (COE item 14), in months.
        stay_months: Option<i64>, Int, Open;
        /// 査証申請予定地 (COE item 16).
        visa_place: String, Text, Open;
        /// 職業紹介事業者, for specified skilled workers.
        placement: Option<Id>, Ref("organisation"), Open;
        /// 同種業務従事経験等 (1-27 ②).
        experience: Option<Experience>, Choice(Experience::CHOICES), Open;
        /// Shows the training of type B-c.
        training_proof: Option<TrainingProof>, Choice(TrainingProof::CHOICES), Open;
        /// The trainees stay enrolled at the school of type B-b.
        still_enrolled: Option<bool>, Flag, Open;
        /// 技能実習を行わせるに至った経緯及び技能実習の必要性 (1-22 ②).
        reason: String, Japanese, Open;
        /// Content where no trade test exists (1-22 ①).
        no_test_note: String, Japanese, Open;
        /// A second occupation and operation, when several are trained (1-22 ①).
        second_job_code: String, Text, Open;
        /// 特定産業分野 (COE organisation 2(2), SSW 1-6 Ⅲ).
        ssw_field: String, Japanese, Open;
        /// 業務区分 (COE organisation 2(2), SSW 1-6 Ⅲ).
        ssw_category: String, Japanese, Open;
        /// 主たる職種 by number of the official list (COE organisation 2(2)).
        occupation_code: String, Digits, Open;
    }
);
