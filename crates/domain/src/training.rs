//! Pre-entry training. What was planned and what was held are different things
//! and are never mixed. Time is integer minutes.

use chrono::NaiveDate;

use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Flag, Int, Latin, Ref, Text};

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
    /// Who gives the course; picks table 1 or 2 of form 1-29 (種別).
    ProviderKind {
        Supervising = "supervising",
        PublicBody = "public_body",
        School = "school",
        Foreign = "foreign",
    }
);

record!(
    /// A course given to the trainees of one order.
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
    }
);
record!(
    /// A lesson as planned.
    PlannedSession = "planned_session" {
        course: Option<Id>, Ref("course"), Open;
        day: Option<NaiveDate>, Date, Open;
        subject: Option<Subject>, Choice(Subject::CHOICES), Open;
        minutes: Option<i64>, Int, Open;
    }
);
record!(
    /// A lesson as it was held.
    HeldSession = "held_session" {
        course: Option<Id>, Ref("course"), Open;
        day: Option<NaiveDate>, Date, Open;
        subject: Option<Subject>, Choice(Subject::CHOICES), Open;
        minutes: Option<i64>, Int, Open;
        teacher: String, Latin, Open;
    }
);
record!(
    /// Minutes one trainee attended of one held lesson.
    Attendance = "attendance" {
        session: Option<Id>, Ref("held_session"), Open;
        trainee: Option<Id>, Ref("trainee"), Open;
        minutes: Option<i64>, Int, Open;
    }
);
