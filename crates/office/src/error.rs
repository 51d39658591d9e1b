//! What can stop a use case, as a stable code with arguments: the sentence is
//! the message `error-<code>`.

use std::collections::BTreeMap;

/// An error of a use case.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OfficeError {
    /// The store said no.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The file from outside was refused.
    #[error(transparent)]
    Intake(#[from] intake::IntakeError),
    /// The picture from outside was refused.
    #[error(transparent)]
    Photo(#[from] intake::PhotoError),
    /// The rule book or the messages could not be read.
    #[error("the rule book cannot be read: {0}")]
    Rulebook(String),
    /// A form could not be read.
    #[error("a form cannot be read: {0}")]
    Form(String),
    /// A PDF could not be written.
    #[error("a paper cannot be written: {0}")]
    Paper(String),
    /// The keys of the office said no.
    #[error(transparent)]
    Vault(#[from] vault::VaultError),
    /// Somebody has to sign in first.
    #[error("sign in first")]
    SignInNeeded,
    /// The office is of an earlier edition and not encrypted yet.
    #[error("the office is not encrypted yet")]
    Plain,
    /// A real office is made by somebody who signs in.
    #[error("a real office needs its first person")]
    FirstPersonNeeded,
    /// Header and database are of two offices, or one of them was put back alone.
    #[error("header and database do not belong together")]
    Pairing,
    /// A practice office has nothing to keep.
    #[error("not in a practice office")]
    PracticeOnly,
    /// There is no backup.
    #[error("{path} is no backup")]
    NoBackup {
        /// The file.
        path: String,
    },
    /// The backup does not read back as it was proven.
    #[error("the backup {name} is damaged")]
    BackupDamaged {
        /// Its name.
        name: String,
    },
    /// A real office does not lie on a removable drive.
    #[error("{path} is on a removable drive")]
    PlaceRemovable {
        /// The folder.
        path: String,
    },
    /// A real office does not lie on a network drive.
    #[error("{path} is on a network drive")]
    PlaceNetwork {
        /// The folder.
        path: String,
    },
    /// The folder holds no printed packet.
    #[error("{path} holds no packet")]
    NoPacket {
        /// The folder.
        path: String,
    },
    /// The person was erased and is not brought back from a backup.
    #[error("{code} was erased")]
    Erased {
        /// The person's number.
        code: String,
    },
    /// Somebody who signs in does something.
    #[error("an account needs a role")]
    NoRole,
    /// The last director stays one.
    #[error("the last director stays one")]
    LastDirector,
    /// Who has signed in may not see or do that.
    #[error("not permitted")]
    NotPermitted,
    /// There is no such trainee or order.
    #[error("there is no {noun} {code:?}")]
    NotFound {
        /// What was asked for.
        noun: &'static str,
        /// By which code.
        code: String,
    },
    /// No form has that slug.
    #[error("there is no form {slug:?}; there are {known}")]
    UnknownForm {
        /// The slug asked for.
        slug: String,
        /// The slugs there are.
        known: String,
    },
    /// The forms asked for do not go to that recipient, or nobody is in the order.
    #[error("there is nothing to print")]
    NothingToPrint,
    /// The paper does not belong to any packet yet: its condition does not hold.
    #[error("{slug} is not due yet")]
    NotDue {
        /// Slug of the form.
        slug: String,
    },
    /// Words of ours that nobody vouched for are not printed for signature or filing.
    #[error("not confirmed: {papers}")]
    NotConfirmed {
        /// Forms with their language.
        papers: String,
    },
    /// Papers that lack a fact or contradict another are not printed for filing.
    #[error("{count} papers are not ready for filing: {papers}")]
    NotForFiling {
        /// How many.
        count: usize,
        /// The first of them.
        papers: String,
    },
    /// A paper that is to be handed out is not here.
    #[error("{paper} is not here")]
    NotHere {
        /// Its key.
        paper: String,
        /// Who has it.
        holder: String,
    },
    /// What a reason was written for is not found any more.
    #[error("the finding is gone")]
    FindingGone,
    /// The two lines of a passport could not be read.
    #[error("the lines cannot be read: {0:?}")]
    Mrz(domain::mrz::MrzError),
    /// A file or folder could not be read or written.
    #[error("{path}: {reason}")]
    Disk {
        /// Which.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// What was typed cannot stand in the field, or what was asked for cannot be done.
    #[error("{code}")]
    Field {
        /// Stable code.
        code: &'static str,
        /// Values for the sentence; `fact` is the field.
        args: BTreeMap<&'static str, String>,
    },
    /// The row was changed since it was shown.
    #[error("the {noun} was changed since it was shown")]
    RowNewer {
        /// Its noun.
        noun: &'static str,
    },
    /// Other rows use the row, so that it cannot be removed.
    #[error("{count} {user} rows use the {noun}")]
    InUse {
        /// Noun of the row.
        noun: &'static str,
        /// Noun of the rows that use it.
        user: &'static str,
        /// How many.
        count: usize,
    },
    /// There is no such noun, or its rows are not made by hand.
    #[error("rows of {noun:?} are not made or removed by hand")]
    NotByHand {
        /// What was asked for.
        noun: String,
    },
    /// The person stopped it; nothing half-made was left.
    #[error("stopped")]
    Cancelled,
}

impl OfficeError {
    /// Stable code, kebab-case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Intake(error) => error.code(),
            Self::Photo(error) => error.code(),
            Self::Vault(error) => error.code(),
            Self::SignInNeeded => "sign-in-needed",
            Self::Plain => "office-plain",
            Self::FirstPersonNeeded => "first-person-needed",
            Self::Pairing => "office-pairing",
            Self::PracticeOnly => "practice-office",
            Self::NoBackup { .. } => "no-backup",
            Self::BackupDamaged { .. } => "backup-damaged",
            Self::Erased { .. } => "erased",
            Self::NoPacket { .. } => "no-packet",
            Self::PlaceRemovable { .. } => "place-removable",
            Self::PlaceNetwork { .. } => "place-network",
            Self::NoRole => "account-no-role",
            Self::LastDirector => "account-last-director",
            Self::NotPermitted => "not-permitted-here",
            Self::Rulebook(_) => "rulebook",
            Self::Form(_) => "form",
            Self::Paper(_) => "paper",
            Self::NotFound { .. } => "not-found",
            Self::UnknownForm { .. } => "unknown-form",
            Self::NothingToPrint => "nothing-to-print",
            Self::NotDue { .. } => "not-due",
            Self::NotConfirmed { .. } => "not-confirmed",
            Self::NotForFiling { .. } => "not-for-filing",
            Self::NotHere { .. } => "not-here",
            Self::FindingGone => "finding-gone",
            Self::Mrz(error) => match error {
                domain::mrz::MrzError::Length { .. } => "mrz-length",
                domain::mrz::MrzError::Character { .. } => "mrz-character",
                domain::mrz::MrzError::NotPassport => "mrz-not-passport",
            },
            Self::Disk { .. } => "disk",
            Self::Field { code, .. } => code,
            Self::RowNewer { .. } => "row-newer",
            Self::InUse { .. } => "row-in-use",
            Self::NotByHand { .. } => "not-by-hand",
            Self::Cancelled => "cancelled",
        }
    }

    /// Values for the sentence.
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Store(error) => error.args(),
            Self::Intake(error) => error.args(),
            Self::Photo(error) => error.args(),
            Self::Vault(error) => error.args(),
            Self::Rulebook(detail) | Self::Form(detail) | Self::Paper(detail) => {
                BTreeMap::from([("detail", detail.clone())])
            }
            Self::NotFound { noun, code } => {
                BTreeMap::from([("noun", (*noun).to_owned()), ("code", code.clone())])
            }
            Self::UnknownForm { slug, known } => {
                BTreeMap::from([("slug", slug.clone()), ("known", known.clone())])
            }
            Self::NotDue { slug } => BTreeMap::from([("slug", slug.clone())]),
            Self::NotConfirmed { papers } => BTreeMap::from([("papers", papers.clone())]),
            Self::NotForFiling { count, papers } => {
                BTreeMap::from([("count", count.to_string()), ("papers", papers.clone())])
            }
            Self::Disk { path, reason } => {
                BTreeMap::from([("path", path.clone()), ("reason", reason.clone())])
            }
            Self::Field { args, .. } => args.clone(),
            Self::RowNewer { noun } => BTreeMap::from([("noun", (*noun).to_owned())]),
            Self::InUse { noun, user, count } => BTreeMap::from([
                ("noun", (*noun).to_owned()),
                ("target", (*user).to_owned()),
                ("count", count.to_string()),
            ]),
            Self::NotByHand { noun } => BTreeMap::from([("noun", noun.clone())]),
            Self::NotHere { paper, holder } => {
                BTreeMap::from([("paper", paper.clone()), ("holder", holder.clone())])
            }
            Self::Mrz(error) => mrz_args(*error),
            Self::NoBackup { path }
            | Self::NoPacket { path }
            | Self::PlaceRemovable { path }
            | Self::PlaceNetwork { path } => BTreeMap::from([("path", path.clone())]),
            Self::Erased { code } => BTreeMap::from([("code", code.clone())]),
            Self::BackupDamaged { name } => BTreeMap::from([("name", name.clone())]),
            Self::FindingGone
            | Self::PracticeOnly
            | Self::NothingToPrint
            | Self::Cancelled
            | Self::SignInNeeded
            | Self::Plain
            | Self::FirstPersonNeeded
            | Self::Pairing
            | Self::NoRole
            | Self::LastDirector
            | Self::NotPermitted => BTreeMap::new(),
        }
    }

    /// Codes of what was typed wrong, for the test that every language has `error-<code>`.
    pub const FIELD_CODES: &[&str] = &[
        "field-ambiguous-date",
        "field-bad-choice",
        "field-bad-date",
        "field-bad-flag",
        "field-bad-month",
        "field-bad-number",
        "field-bad-time",
        "field-bad-value",
        "field-before-that",
        "field-code-empty",
        "field-empty",
        "field-fixed",
        "field-mrz-wrong",
        "field-no-currency",
        "field-no-such-row",
        "field-rule-proven",
        "field-taken",
        "field-text-too-long",
        "lesson-cut-outside",
        "lesson-held",
        "plan-frozen",
        "plan-nothing",
        "reason-empty",
        "register-not-enrolled",
        "register-reason-needed",
        "register-scan-days",
        "register-scan-twice",
        "register-too-long",
        "timetable-empty",
    ];

    /// It cannot be done, with values for the sentence.
    pub(crate) fn said<const N: usize>(
        code: &'static str,
        args: [(&'static str, String); N],
    ) -> Self {
        Self::Field {
            code,
            args: BTreeMap::from(args),
        }
    }

    /// What was typed cannot stand in the field `fact`.
    pub(crate) fn field(code: &'static str, fact: &str) -> Self {
        Self::Field {
            code,
            args: BTreeMap::from([("fact", fact.to_owned())]),
        }
    }

    /// A disk error at a path.
    pub(crate) fn disk(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::Disk {
            path: path.display().to_string(),
            reason: error.to_string(),
        }
    }
}

fn mrz_args(error: domain::mrz::MrzError) -> BTreeMap<&'static str, String> {
    use domain::mrz::MrzError::{Character, Length, NotPassport};
    match error {
        Length { line, characters } => BTreeMap::from([
            ("line", line.to_string()),
            ("count", characters.to_string()),
        ]),
        Character {
            line,
            position,
            found,
        } => BTreeMap::from([
            ("line", line.to_string()),
            ("position", position.to_string()),
            ("value", found.to_string()),
        ]),
        NotPassport => BTreeMap::new(),
    }
}
