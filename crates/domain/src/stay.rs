//! Earlier stays in Japan.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Flag, Japanese, Ref, Text};

choice!(
    /// Category of an earlier technical intern training (1-3 ⑪).
    TitpCategory {
        A = "A",
        B = "B",
        C = "C",
        D = "D",
        E = "E",
        F = "F",
    }
);

choice!(
    /// What proves that 技能実習2号 was completed well (COE 2V item 25).
    CompletionProof {
        /// 3級の技能検定又は相当の技能実習評価試験の実技試験の合格
        Exam = "exam",
        /// 実習状況に関する書面
        Report = "report",
    }
);

record!(
    /// An earlier stay in Japan (1-3 ⑩ ⑪, COE item 17).
    Stay = "stay" {
        trainee: Option<Id>, Ref("trainee"), Open;
        from: Option<NaiveDate>, Date, Open;
        to: Option<NaiveDate>, Date, Open;
        /// Status of residence, in Japanese.
        status_japanese: String, Text, Open;
        /// Set when the stay was technical intern training.
        titp: Option<TitpCategory>, Choice(TitpCategory::CHOICES), Open;
        /// 良好に修了 (COE 2V items 23 to 25).
        completed_well: Option<bool>, Flag, Open;
        /// 職種 of the training (COE 2V item 25).
        occupation_japanese: String, Japanese, Open;
        /// 作業 of the training (COE 2V item 25).
        operation_japanese: String, Japanese, Open;
        completion_proof: Option<CompletionProof>, Choice(CompletionProof::CHOICES), Open;
        /// 所属機関等 (SSW 1-1 ⑨).
        organisation_japanese: String, Japanese, Open;
        /// 監理団体 (SSW 1-1 ⑨).
        supervising_japanese: String, Japanese, Open;
    }
);
