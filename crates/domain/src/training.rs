//! Training: courses and classes, lessons planned and held, the register. What was planned
//! and what was held are different things and are never mixed. Time is integer minutes.

use chrono::NaiveDate;

use crate::hours::CareSubject;
use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Flag, Int, Japanese, Latin, Ref, Text, Time};

choice!(
    /// Subjects of pre-entry training (rule TITP-SUBJ-129; `legal` does not count before entry).
    Subject {
        Japanese = "japanese",
        Life = "life",
        Skills = "skills",
        Legal = "legal",
    }
);
choice!(
    /// Who gives the course; picks table 1 or 2 of form 1-29 (種別) and whether the hours count
    /// (TITP-PRE-WHO). `other` stands on neither table.
    ProviderKind {
        Supervising = "supervising",
        PublicBody = "public_body",
        School = "school",
        Foreign = "foreign",
        Other = "other",
    }
);
choice!(
    /// A day of the week.
    Weekday {
        Monday = "mon",
        Tuesday = "tue",
        Wednesday = "wed",
        Thursday = "thu",
        Friday = "fri",
        Saturday = "sat",
        Sunday = "sun",
    }
);
choice!(
    /// What qualifies a teacher of Japanese (rules paper B2).
    Qualification {
        /// A teachers' course of 420 lesson units.
        Course420 = "course_420",
        /// 登録日本語教員.
        Registered = "registered",
        /// Another proof, written in the note.
        Other = "other",
        None = "none",
    }
);
choice!(
    /// A mark of the register.
    Mark {
        Present = "present",
        Late = "late",
        LeftEarly = "left_early",
        Absent = "absent",
        Excused = "excused",
    }
);

record!(
    /// A course with its provider, given to the trainees of one order or of several.
    Course = "course" {
        code: String, Text, Open;
        order: Option<Id>, Ref("order"), Open;
        provider_kind: Option<ProviderKind>, Choice(ProviderKind::CHOICES), Open;
        provider_name: String, Text, Open;
        provider_address: String, Text, Open;
        /// 外部委託: the supervising organisation entrusts the teaching.
        outsourced: Option<bool>, Flag, Open;
        venue_name: String, Text, Open;
        venue_address: String, Text, Open;
        title: String, Text, Open;
        /// Number of the accredited institution (認定日本語教育機関); only its lessons count for
        /// ESD-LEC-A1 and ESD-LEC-A2.
        accreditation_number: String, Text, Open;
        /// Length of a lesson unit in minutes, 45 or 50: lessons typed in units become minutes.
        unit_minutes: Option<i64>, Int, Open;
    }
);
record!(
    /// A teacher.
    Teacher = "teacher" {
        code: String, Text, Open;
        name_latin: String, Latin, Open;
        name_japanese: String, Japanese, Open;
        /// 役職, as form 4-8 prints it.
        title_japanese: String, Japanese, Open;
        qualification: Option<Qualification>, Choice(Qualification::CHOICES), Open;
        qualification_note: String, Text, Open;
    }
);
record!(
    /// A class: people who follow one course together.
    Class = "class" {
        code: String, Text, Open;
        name: String, Text, Open;
        course: Option<Id>, Ref("course"), Open;
        centre: String, Text, Open;
        teacher: Option<Id>, Ref("teacher"), Open;
        room: String, Text, Open;
        from: Option<NaiveDate>, Date, Open;
        to: Option<NaiveDate>, Date, Open;
    }
);
record!(
    /// Somebody's time in a class; a transfer ends one and begins another.
    Enrolment = "enrolment" {
        class: Option<Id>, Ref("class"), Open;
        trainee: Option<Id>, Ref("trainee"), Open;
        from: Option<NaiveDate>, Date, Open;
        to: Option<NaiveDate>, Date, Open;
    }
);
record!(
    /// A line of a class's weekly timetable.
    Timetable = "timetable" {
        class: Option<Id>, Ref("class"), Open;
        weekday: Option<Weekday>, Choice(Weekday::CHOICES), Open;
        starts: Option<i64>, Time, Open;
        ends: Option<i64>, Time, Open;
        /// Breaks inside, in minutes: 8:00 to 16:00 with an hour of lunch is 7 hours.
        break_minutes: Option<i64>, Int, Open;
        subject: Option<Subject>, Choice(Subject::CHOICES), Open;
        care_subject: Option<CareSubject>, Choice(CareSubject::CHOICES), Open;
        /// 内容.
        content: String, Text, Open;
        taught_by: Option<Id>, Ref("teacher"), Open;
        room: String, Text, Open;
    }
);
record!(
    /// A day without lessons.
    Holiday = "holiday" {
        day: Option<NaiveDate>, Date, Open;
        name: String, Text, Open;
        name_japanese: String, Japanese, Open;
        /// A public holiday of the country; otherwise the company's own.
        national: Option<bool>, Flag, Open;
    }
);
record!(
    /// A lesson as planned.
    PlannedSession = "planned_session" {
        course: Option<Id>, Ref("course"), Open;
        day: Option<NaiveDate>, Date, Open;
        subject: Option<Subject>, Choice(Subject::CHOICES), Open;
        minutes: Option<i64>, Int, Open;
        class: Option<Id>, Ref("class"), Open;
        starts: Option<i64>, Time, Open;
        ends: Option<i64>, Time, Open;
        break_minutes: Option<i64>, Int, Open;
        care_subject: Option<CareSubject>, Choice(CareSubject::CHOICES), Open;
        content: String, Text, Open;
        taught_by: Option<Id>, Ref("teacher"), Open;
        room: String, Text, Open;
        cancelled: Option<bool>, Flag, Open;
        /// Why it was moved, cancelled or given by somebody else.
        reason: String, Text, Open;
    }
);
record!(
    /// A lesson as it was held.
    HeldSession = "held_session" {
        course: Option<Id>, Ref("course"), Open;
        day: Option<NaiveDate>, Date, Open;
        subject: Option<Subject>, Choice(Subject::CHOICES), Open;
        minutes: Option<i64>, Int, Open;
        /// As form 4-8 prints it: title and name.
        teacher: String, Latin, Open;
        class: Option<Id>, Ref("class"), Open;
        /// The planned lesson it was.
        planned: Option<Id>, Ref("planned_session"), Open;
        starts: Option<i64>, Time, Open;
        ends: Option<i64>, Time, Open;
        break_minutes: Option<i64>, Int, Open;
        care_subject: Option<CareSubject>, Choice(CareSubject::CHOICES), Open;
        content: String, Text, Open;
        taught_by: Option<Id>, Ref("teacher"), Open;
        room: String, Text, Open;
    }
);
record!(
    /// Minutes one trainee attended of one held lesson; with them who wrote them and when.
    Attendance = "attendance" {
        session: Option<Id>, Ref("held_session"), Open;
        trainee: Option<Id>, Ref("trainee"), Open;
        minutes: Option<i64>, Int, Open;
        mark: Option<Mark>, Choice(Mark::CHOICES), Open;
        entered_on: Option<NaiveDate>, Date, Open;
        entered_by: String, Text, Open;
        /// Why it was entered late, for a day to come, or changed after a record was printed.
        reason: String, Text, Open;
    }
);
record!(
    /// A row of form 1-29 as it was filed: frozen, compared with the register, never bent to it.
    PlanLine = "plan_line" {
        order: Option<Id>, Ref("order"), Open;
        course: Option<Id>, Ref("course"), Open;
        subject: Option<Subject>, Choice(Subject::CHOICES), Open;
        from: Option<NaiveDate>, Date, Open;
        to: Option<NaiveDate>, Date, Open;
        minutes: Option<i64>, Int, Open;
        /// The day it was filed; empty while it may still be changed.
        frozen_on: Option<NaiveDate>, Date, Open;
        /// Why a filed plan was taken back to be amended.
        reason: String, Text, Open;
    }
);
record!(
    /// A signed register as it was scanned: the evidence behind the marks.
    RegisterScan = "register_scan" {
        class: Option<Id>, Ref("class"), Open;
        from: Option<NaiveDate>, Date, Open;
        to: Option<NaiveDate>, Date, Open;
        /// SHA-256 of the picture, in hexadecimal.
        sha256: String, Text, Open;
    }
);

impl Weekday {
    /// Days since Monday.
    #[must_use]
    pub fn number(self) -> u32 {
        self as u32
    }
}

impl Mark {
    /// The letter that stands for it in a printed register; also typed and pasted.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Present => '○',
            Self::Late => '△',
            Self::LeftEarly => '▽',
            Self::Absent => '×',
            Self::Excused => '公',
        }
    }
}

/// Minutes of a lesson between two times of day without its breaks; nothing when it ends before
/// it begins or its breaks are longer than itself.
#[must_use]
pub fn length(starts: Option<i64>, ends: Option<i64>, breaks: Option<i64>) -> Option<i64> {
    let minutes = ends? - starts? - breaks.unwrap_or(0);
    (minutes > 0).then_some(minutes)
}

impl Enrolment {
    /// Whether the time in the class covers that day.
    #[must_use]
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}
