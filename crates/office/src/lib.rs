//! The use cases of an office: a file per verb. The only way to change anything
//! is [`Session`], which opens one operation of the store per verb.
//!
//! It knows no window and no terminal: today, the moment and the actor come in
//! as arguments, progress goes out through a callback.

mod about;
mod add_record;
mod attach_photo;
mod backup;
mod change_lesson;
mod check_file;
mod check_packet;
mod confirm_words;
mod count_register;
mod create_office;
mod derive_fee;
mod edit_record;
mod enrol;
mod erase_person;
mod error;
mod find_anything;
mod find_twins;
mod freeze_plan;
mod import;
mod keep_register;
mod label_row;
mod make_class;
mod mark_papers;
mod mark_register;
mod merge_trainees;
mod month_report;
mod move_papers;
mod note_printed;
mod op;
mod open_class;
mod open_order;
mod open_register;
mod open_trainee;
mod open_wall;
mod order_sheet;
mod paper_state;
mod plan_lessons;
mod preview;
mod print;
mod read_history;
mod read_protected;
mod read_record;
mod read_status;
mod read_typed;
mod recovery_sheet;
mod remove_record;
mod sample;
mod session;
mod set_account;
mod set_photo;
mod set_rule;
mod show_trainee;
mod sign_in;
mod take_enquiry;
mod take_holidays;
mod take_mrz;
mod take_sittings;
mod try_forms;
mod unfit_place;
mod watch_papers;
mod write_file;
mod write_reason;

pub use add_record::NewRecord;
pub use attach_photo::Attached;
pub use backup::{Backup, BackupKey, BackupManifest, backups, read_backup};
pub use change_lesson::LessonChange;
pub use check_file::Target;
pub use confirm_words::{Edition, FormStanding, FormWords, WordsStanding};
pub use count_register::count_register;
pub use create_office::NewOffice;
pub use edit_record::FieldEdit;
pub use erase_person::{Erasure, Holding, delete_backups_of, holding, put_aside};
pub use error::OfficeError;
pub use find_anything::{Finds, Hit};
pub use find_twins::{Likeness, Twins};
pub use import::{
    Column, Counts, Matches, Options as ImportOptions, Problem, Report, SheetShape, UnknownColumn,
    read_workbook, shape, template,
};
pub use intake::{Workbook, main_if_asked};
pub use mark_papers::{PaperMark, Step};
pub use mark_register::{Marking, OneMark};
pub use move_papers::PaperMove;
pub use note_printed::Noted;
pub use op::Op;
pub use open_class::{ClassLine, ClassPerson, Classes, OpenClass};
pub use open_order::{OpenOrder, OrderRow, PaperHead};
pub use open_register::{Register, RegisterLesson, RegisterPerson};
pub use open_trainee::{ChecklistLine, Hours, OpenTrainee};
pub use open_wall::{Wall, WallCell, WallRow};
pub use paper_state::{PaperStanding, PaperState};
pub use plan_lessons::PlannedLessons;
pub use preview::{Previewed, PreviewedPaper};
pub use print::{Manifest, Printed, Progress, Purpose, Request as PrintRequest};
pub use read_history::{Event, FieldChange};
pub use read_record::RecordRow;
pub use read_status::OfficeStatus;
pub use sample::{SAMPLE_ORDER, sample_photos, sample_workbook};
pub use session::{Session, is_office};
pub use set_account::{AccountRoles, AccountStanding};
pub use set_photo::{Detail, read_photo};
pub use set_rule::{RuleChange, RuleStanding};
pub use show_trainee::Shown;
pub use sign_in::{Door, FirstPerson, door};
pub use store::{
    Check, Due, DuePaper, Erased, ListQuery, Mode, Narrowing, PageQuery, Sort, Stamp, StoreError,
    TraineeLine, TraineePage, Undone,
};
pub use take_mrz::{MrzField, mrz_fields, read_mrz};
pub use try_forms::{Tried, try_forms};
pub use vault::Person;
pub use write_file::write_file;
pub use write_reason::NewReason;
