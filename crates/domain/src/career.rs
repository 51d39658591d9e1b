//! Career: education and work as spans of months, each with its provenance.

use chrono::NaiveDate;

use crate::progress::Test;
use crate::record::{choice, record};
use crate::value::Kind::{Choice, Date, Flag, Int, Japanese, Latin, Month, Native, Ref, Text};
use crate::value::{Id, YearMonth};

choice!(
    /// Where a career row is known from.
    Provenance {
        Original = "original",
        Certificate = "certificate",
        Copy = "copy",
        Told = "told",
    }
);

impl Provenance {
    /// True when months of the row may be counted on a sworn paper (1-3 ⑨, 1-27).
    #[must_use]
    pub fn proven(self) -> bool {
        matches!(self, Self::Original | Self::Certificate)
    }
}

choice!(
    /// 雇用形態 (1-28 ①).
    Employment {
        FullTime = "full_time",
        PartTime = "part_time",
    }
);

choice!(
    /// What kind of school it is, from the lowest up.
    SchoolLevel {
        Primary = "primary",
        LowerSecondary = "lower_secondary",
        UpperSecondary = "upper_secondary",
        Vocational = "vocational",
        College = "college",
        University = "university",
    }
);

record!(
    /// A row of education (学歴).
    Education = "education" {
        trainee: Option<Id>, Ref("trainee"), Open;
        from: Option<YearMonth>, Month, Open;
        to: Option<YearMonth>, Month, Open;
        school_latin: String, Latin, Open;
        school_native: String, Native, Open;
        school_japanese: String, Japanese, Open;
        major_japanese: String, Japanese, Open;
        graduated: Option<bool>, Flag, Open;
        level: Option<SchoolLevel>, Choice(SchoolLevel::CHOICES), Open;
        provenance: Option<Provenance>, Choice(Provenance::CHOICES), Open;
    }
);
record!(
    /// A row of work (職歴).
    Work = "work" {
        trainee: Option<Id>, Ref("trainee"), Open;
        from: Option<YearMonth>, Month, Open;
        /// Empty = still there.
        to: Option<YearMonth>, Month, Open;
        employer_latin: String, Latin, Open;
        employer_native: String, Native, Open;
        employer_japanese: String, Japanese, Open;
        job_japanese: String, Japanese, Open;
        /// The same trade as the order's occupation (1-3 ⑨), as a person judged it.
        same_trade: Option<bool>, Flag, Open;
        /// The employer among the office's organisations, when it is a preparatory one (1-13).
        organisation: Option<Id>, Ref("organisation"), Open;
        /// 所属部署 (1-28 ①).
        department_japanese: String, Japanese, Open;
        /// 雇用形態 (1-28 ①).
        employment: Option<Employment>, Choice(Employment::CHOICES), Open;
        /// 作成責任者 役職 of the employer (1-28).
        signer_title: String, Text, Open;
        /// 作成責任者 氏名 of the employer (1-28).
        signer_name: String, Text, Open;
        provenance: Option<Provenance>, Choice(Provenance::CHOICES), Open;
    }
);
choice!(
    /// What an examination is about (COE 2V items 23 and 24).
    ExamKind {
        Skill = "skill",
        Japanese = "japanese",
    }
);

record!(
    /// An examination of skill or of Japanese (COE 2V items 23 and 24, SSW 1-1 ⑧).
    Exam = "exam" {
        trainee: Option<Id>, Ref("trainee"), Open;
        kind: Option<ExamKind>, Choice(ExamKind::CHOICES), Open;
        name_japanese: String, Japanese, Open;
        level: String, Latin, Open;
        score: Option<i64>, Int, Open;
        taken_on: Option<NaiveDate>, Date, Open;
        passed: Option<bool>, Flag, Open;
        /// 国名, where it was taken outside Japan; empty = in Japan.
        country_japanese: String, Japanese, Open;
        provenance: Option<Provenance>, Choice(Provenance::CHOICES), Open;
        test: Option<Test>, Choice(Test::CHOICES), Open;
        /// Language knowledge; of N4 and N5 with reading.
        score_language: Option<i64>, Int, Open;
        score_reading: Option<i64>, Int, Open;
        score_listening: Option<i64>, Int, Open;
    }
);
record!(
    /// A licence, qualification or language test (免許・資格).
    Licence = "licence" {
        trainee: Option<Id>, Ref("trainee"), Open;
        name_japanese: String, Japanese, Open;
        level: String, Latin, Open;
        obtained_on: Option<NaiveDate>, Date, Open;
        provenance: Option<Provenance>, Choice(Provenance::CHOICES), Open;
    }
);
