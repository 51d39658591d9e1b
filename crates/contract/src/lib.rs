//! The wire: one list of commands with their requests and responses, and errors
//! as codes. Every host (the command line, the window) calls [`Host::call`] or,
//! with JSON, [`Host::call_json`].
//!
//! It holds no rule and no SQL. The clock, files and progress come from the host.

mod account;
mod backup;
#[cfg(test)]
mod bindings;
mod blob;
mod check;
mod choose;
mod class;
mod desk;
mod erase;
mod error;
mod form;
mod history;
mod host;
mod hours;
mod import;
mod keep;
mod list;
mod make;
mod mrz;
mod order;
mod papers;
mod photo;
mod preview;
mod print;
mod record;
mod recovery;
mod register;
mod report;
mod resume;
pub mod role;
mod rule;
mod scan;
mod show;
mod sign_in;
mod status;
mod tend;
mod trainee;
mod try_forms;
mod twins;
mod wall;

pub use account::{
    AccountView, AddAccount, DisableAccount, ListAccounts, OpenProtected, SetAccount, SetPassword,
};
pub use backup::{
    BackupView, BackupWhen, BackupsView, ChangeKeys, ChooseBackupPlace, ListBackups, MakeBackup,
    OfficeRestored, RestoreOffice, RestoreTrainee, TraineeRestored, TryBackup,
};
pub use check::{Check, Checked, FindingView};
pub use choose::{
    ChooseOutput, ChoosePhoto, ChooseWorkbook, Chosen, Dialogs, SaveTemplate, Saved, WhereTo,
};
pub use class::{
    ClassLineView, ClassPage, ClassPersonView, ClassesView, Enrol, LeaveClass, ListClasses,
    MakeClass, Moved, OpenClass, TakeHolidays, TakeSittings,
};
pub use erase::{ErasePerson, ErasedView, ErasureView, HoldingView, LookAtErasure, PersonErased};
pub use error::WireError;
pub use form::{ConfirmWords, FormView, FormWords, ListForms, ReplaceWords, WordView, WordsView};
pub use history::{Change, History, HistoryEntry};
pub use host::{FileId, Folders, Host, Listener, Progress, Watcher};
pub use hours::{
    AmendPlan, CountHours, CountRegister, FreezePlan, HoursCount, MeterView, MovedEntryView,
    OtherMeterView, PlanRows,
};
pub use import::{ColumnMatch, Import, Imported, ProblemView, UnknownColumn, WriteTemplate};
pub use keep::{Keep, Kept};
pub use list::{
    Find, Found, Hit, ListTrainees, Listed, NarrowTrainees, Narrowing, SortBy, TraineeLine,
};
pub use make::{Made, MakeOffice, MakeSample};
pub use mrz::{
    Katakana, MrzCheckView, MrzFieldView, MrzLookView, MrzSuggestionView, MrzTaken, MrzView,
    ProposeKatakana, ReadMrz, TakeMrz,
};
pub use order::{Cell, OpenOrder, OrderPage, OrderRow, PaperState, PaperView};
pub use papers::{
    DuePapers, DueView, MarkPapers, MovePapers, PaperStep, PapersMarked, PapersMoved,
};
pub use photo::{PhotoView, SetPhoto};
pub use preview::{Preview, PreviewedPaper, ShowPapers};
pub use print::{Print, Printed, PurposeView};
pub use record::{
    AddRecord, FieldSet, ListRecords, ManySet, Owner, RecordView, RemoveRecord, Removed, SetField,
    SetMany,
};
pub use recovery::{ConfirmRecovery, Recover, RecoverySheet, RecoverySheetView};
pub use register::{
    ChangeLesson, LessonTo, LessonView, LessonsPlanned, MarkRegister, MarkView, NewMark,
    OpenRegister, PlanLessons, RegisterMarked, RegisterPersonView, RegisterView,
};
pub use report::SaveReport;
pub use resume::ResumeOffice;
pub use rule::{ListRules, RuleView, SetRule, WriteReason};
pub use scan::{KeepRegister, ScanView};
pub use show::ShowTrainee;
pub use sign_in::{
    Draft, EncryptOffice, LockOffice, NewPerson, PersonView, SignIn, SignInView, TakeDrafts,
};
pub use status::{
    Cancel, CloseOffice, FoldersView, Language, MadeView, Nothing, OfficeStatus, OfficeView,
    OpenOffice, Status, Which,
};
pub use tend::{CheckPacket, CheckView, Mend, Redo, Undo, Undone, Verified, Verify};
pub use trainee::{ChecklistView, DeadlineView, HoursView, OpenTrainee, TraineePage, VerdictView};
pub use try_forms::{TriedForm, TryForms};
pub use twins::{FindTwins, MergeTrainees, TakeEnquiry, TwinsView};
pub use wall::{OpenWall, SaveWall, WallCellView, WallPaperView, WallRowView, WallView};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Whether a command changes the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It only looks.
    Read,
    /// It changes rows or writes files.
    Write,
}

/// A command: what is asked, what is answered, who may ask.
pub trait Command: Serialize + DeserializeOwned {
    /// Its name on the wire, kebab-case.
    const NAME: &'static str;
    /// The permission it needs, see [`role::holders`].
    const PERMISSION: &'static str;
    /// Whether it changes the office.
    const ACCESS: Access;
    /// What it answers.
    type Response: Serialize;

    /// Runs it.
    ///
    /// # Errors
    /// A [`WireError`] with a stable code.
    fn run(self, host: &Host) -> Result<Self::Response, WireError>;
}

/// A line of the list of commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Its name on the wire.
    pub name: &'static str,
    /// The permission it needs.
    pub permission: &'static str,
    /// Whether it changes the office.
    pub access: Access,
}

macro_rules! commands {
    ($($command:ident),* $(,)?) => {
        /// Every command there is.
        pub const COMMANDS: &[Listing] = &[$(Listing {
            name: $command::NAME,
            permission: $command::PERMISSION,
            access: $command::ACCESS,
        },)*];

        impl Host {
            /// Calls a command by name with a JSON request.
            ///
            /// # Errors
            /// Those of the command; `bad-request` when the request does not fit.
            pub fn call_json(
                &self,
                name: &str,
                request: serde_json::Value,
            ) -> Result<serde_json::Value, WireError> {
                match name {
                    $($command::NAME => {
                        let request: $command =
                            serde_json::from_value(request).map_err(|e| WireError::bad_request(&e))?;
                        let response = self.call(request)?;
                        serde_json::to_value(response).map_err(|e| WireError::bad_request(&e))
                    })*
                    _ => Err(WireError::new("unknown-command").arg("name", name)),
                }
            }
        }
    };
}

commands!(
    AddAccount,
    AddRecord,
    AmendPlan,
    Cancel,
    ChangeKeys,
    ChangeLesson,
    Check,
    CheckPacket,
    ChooseBackupPlace,
    ChooseOutput,
    ChoosePhoto,
    ChooseWorkbook,
    CloseOffice,
    ConfirmRecovery,
    ConfirmWords,
    CountHours,
    CountRegister,
    DisableAccount,
    DuePapers,
    EncryptOffice,
    Enrol,
    ErasePerson,
    Find,
    FindTwins,
    FormWords,
    FreezePlan,
    History,
    Import,
    Keep,
    KeepRegister,
    Kept,
    Language,
    LeaveClass,
    ListAccounts,
    ListBackups,
    ListClasses,
    ListForms,
    ListRecords,
    ListRules,
    ListTrainees,
    LockOffice,
    LookAtErasure,
    MakeBackup,
    MakeClass,
    MakeOffice,
    MakeSample,
    MarkPapers,
    MarkRegister,
    Mend,
    MergeTrainees,
    MovePapers,
    NarrowTrainees,
    OfficeStatus,
    OpenClass,
    OpenOffice,
    OpenOrder,
    OpenProtected,
    OpenRegister,
    OpenTrainee,
    OpenWall,
    PlanLessons,
    Print,
    ProposeKatakana,
    ReadMrz,
    Recover,
    RecoverySheet,
    Redo,
    RemoveRecord,
    ReplaceWords,
    RestoreOffice,
    RestoreTrainee,
    ResumeOffice,
    SaveReport,
    SaveTemplate,
    SaveWall,
    SetAccount,
    SetField,
    SetMany,
    SetPassword,
    SetPhoto,
    SetRule,
    ShowPapers,
    ShowTrainee,
    SignIn,
    TakeDrafts,
    TakeEnquiry,
    TakeHolidays,
    TakeMrz,
    TakeSittings,
    TryBackup,
    TryForms,
    Undo,
    Verify,
    WriteReason,
    WriteTemplate,
);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_command_has_a_name_of_its_own_and_a_permission() {
        let names: BTreeSet<_> = COMMANDS.iter().map(|command| command.name).collect();
        assert_eq!(names.len(), COMMANDS.len());
        assert!(
            COMMANDS
                .iter()
                .all(|command| command.permission.contains('.'))
        );
    }
}
