//! The command line. Its help is English; answers are in the language of the screen.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use contract::{ErasureView, PurposeView};
use domain::value::YearMonth;
use rulebook::Lang;

/// The back office of a sending organisation, without a window.
#[derive(Debug, Parser)]
#[command(name = "tabidachi", version, about)]
pub struct Arguments {
    /// Folder of the office.
    #[arg(long, value_name = "DIR", default_value = "office", global = true)]
    pub office: PathBuf,
    /// Language of the answers: en, lo, vi or ja. The system's if left out.
    #[arg(long, value_parser = lang, global = true)]
    pub lang: Option<Lang>,
    /// Take this day for today (YYYY-MM-DD), to repeat an earlier print.
    #[arg(long, value_name = "DAY", global = true)]
    pub today: Option<NaiveDate>,
    /// Who signs in; asked for when the office needs it.
    #[arg(long, value_name = "NAME", global = true)]
    pub person: Option<String>,
    /// Read the password, and then a recovery code where one is needed, from standard input, a line
    /// each; otherwise they are asked for.
    #[arg(long, global = true)]
    pub password_stdin: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

fn purpose(text: &str) -> Result<PurposeView, String> {
    match text {
        "check" => Ok(PurposeView::Check),
        "signature" => Ok(PurposeView::Signature),
        "filing" => Ok(PurposeView::Filing),
        _ => Err("check, signature or filing".to_owned()),
    }
}

fn erasure(text: &str) -> Result<ErasureView, String> {
    match text {
        "asked" => Ok(ErasureView::Asked),
        "time-over" => Ok(ErasureView::TimeOver),
        "mistake" => Ok(ErasureView::Mistake),
        _ => Err("asked, time-over or mistake".to_owned()),
    }
}

fn month(text: &str) -> Result<YearMonth, String> {
    text.parse().map_err(|_| "YYYY-MM".to_owned())
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::from_code(text).ok_or_else(|| "en, lo, vi or ja".to_owned())
}

/// What to do with forms.
#[derive(Debug, Subcommand)]
pub enum Forms {
    /// List every edition of every form, with its mark, wording, languages and recipient.
    List {
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Try the shipped forms, or those in a folder, with invented values in every language.
    Check {
        /// The folder with form.ron in it or below it.
        folder: Option<PathBuf>,
        /// Write every trial there as a PDF to look at.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make an empty office.
    Create {
        /// Its name in Latin letters.
        #[arg(long)]
        name: String,
        /// A practice office: may be broken, never turns into a real one.
        #[arg(long)]
        practice: bool,
    },
    /// Encrypt an office of an edition before there were keys; --person leads it.
    Encrypt,
    /// The code that opens the office when no password does.
    Recovery {
        /// What.
        #[command(subcommand)]
        what: Recovery,
    },
    /// Make a backup, and list those there are.
    Backup {
        /// Only list.
        #[arg(long)]
        list: bool,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Erase a person for good: every value of the file and of its history.
    Erase {
        /// Code of the trainee.
        trainee: String,
        /// asked (by the person), time-over (for keeping the file) or mistake.
        #[arg(long, value_parser = erasure)]
        why: ErasureView,
        /// It cannot be taken back; without this nothing is erased.
        #[arg(long, required = true)]
        for_good: bool,
        /// Make a new backup and delete the older ones, which hold the person.
        #[arg(long)]
        backups: bool,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Put the office back from a backup with the recovery code; --person leads it. An office that
    /// is there is put aside.
    Restore {
        /// The .backup file.
        file: PathBuf,
    },
    /// Make the invented sample office and print the packets of one order.
    Demo {
        /// Folder for the papers.
        #[arg(long, value_name = "DIR", default_value = "out")]
        out: PathBuf,
        /// Workers; one per processor if left out.
        #[arg(long, default_value_t = 0)]
        jobs: usize,
    },
    /// Write the empty workbook to fill in.
    Template {
        /// Where to.
        file: PathBuf,
    },
    /// Read a workbook into the office: all of it or nothing.
    Import {
        /// An .xlsx file.
        file: PathBuf,
        /// Only look: nothing is written.
        #[arg(long)]
        dry_run: bool,
        /// Take the good rows although others are refused.
        #[arg(long)]
        partial: bool,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// List what is stored.
    List {
        /// What.
        #[command(subcommand)]
        what: Listed,
    },
    /// Show one record.
    Show {
        /// What.
        #[command(subcommand)]
        what: Shown,
    },
    /// Say what is wrong, most severe first, and what to do.
    Check {
        /// Whose.
        #[command(flatten)]
        target: Target,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print packets, a folder per recipient.
    Print {
        /// Whose.
        #[command(flatten)]
        target: Target,
        /// Only this recipient's: plan, coe, visa, interview, kept, supervising.
        #[arg(long)]
        recipient: Option<String>,
        /// Only this form, by slug; may be repeated.
        #[arg(long, value_name = "SLUG")]
        form: Vec<String>,
        /// What it is for: check, signature or filing.
        #[arg(long = "for", value_name = "PURPOSE", value_parser = purpose)]
        purpose: Option<PurposeView>,
        /// Papers about training say what was held instead of what was planned.
        #[arg(long)]
        held: bool,
        /// The month of registers and reports, YYYY-MM; the last one if left out.
        #[arg(long, value_name = "MONTH", value_parser = month)]
        month: Option<YearMonth>,
        /// Folder for the papers.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Workers; one per processor if left out.
        #[arg(long, default_value_t = 0)]
        jobs: usize,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// The forms: what there is, and whether they hold.
    Forms {
        /// What.
        #[command(subcommand)]
        what: Forms,
    },
    /// Count the hours of training before entry.
    Hours {
        /// A trainee of the office, by code.
        #[arg(long, value_name = "CODE", required_unless_present = "register")]
        trainee: Option<String>,
        /// A register kept elsewhere: a .csv with date, subject, minutes_attended.
        #[arg(
            long,
            value_name = "FILE",
            conflicts_with = "trainee",
            requires = "entry"
        )]
        register: Option<PathBuf>,
        /// The entry into Japan; the order's if left out.
        #[arg(long, value_name = "DATE")]
        entry: Option<NaiveDate>,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Read the two lines at the foot of a passport, and say which check digit fails.
    Mrz {
        /// The upper line, 44 characters.
        line1: String,
        /// The lower line.
        line2: String,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Take back the last operation as a whole.
    Undo {
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Look at the database from end to end.
    Verify {
        /// Look at a printed packet instead: its files against its manifest, and that against the history.
        #[arg(long, value_name = "DIR", conflicts_with = "mend")]
        packet: Option<PathBuf>,
        /// Make the search index anew first.
        #[arg(long)]
        mend: bool,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
}

/// What to do with the recovery sheet.
#[derive(Debug, Subcommand)]
pub enum Recovery {
    /// Print a new one; the one before opens nothing any more.
    Sheet,
    /// Type the code back from the sheet.
    Confirm,
    /// Open the office with the code, and give --person a new password.
    Use,
}

/// What can be listed.
#[derive(Debug, Subcommand)]
pub enum Listed {
    /// Trainees.
    Trainees {
        /// Words in any script, a code, a phone or passport number.
        #[arg(long)]
        search: Option<String>,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Files that may be one person: same passport, same photo, same birth and a similar name.
    Duplicates {
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Papers that run out or should be back, the most urgent first.
    Due {
        /// So many days ahead.
        #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u64).range(0..=MOST_DAYS))]
        days: u64,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
    /// The rules as they count in this office.
    Rules {
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
}

/// The most days ahead: a century.
const MOST_DAYS: u64 = 36_500;

/// What can be shown.
#[derive(Debug, Subcommand)]
pub enum Shown {
    /// A trainee.
    Trainee {
        /// Code.
        code: String,
        /// Answer as JSON.
        #[arg(long)]
        json: bool,
    },
}

/// An order, a trainee, a class or a centre.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Target {
    /// An order, by code.
    #[arg(long, value_name = "CODE")]
    order: Option<String>,
    /// A trainee, by code.
    #[arg(long, value_name = "CODE")]
    trainee: Option<String>,
    /// A class, by code.
    #[arg(long, value_name = "CODE")]
    class: Option<String>,
    /// A training centre, by name.
    #[arg(long, value_name = "NAME")]
    centre: Option<String>,
}

impl From<Target> for contract::Check {
    fn from(target: Target) -> Self {
        let Target {
            order,
            trainee,
            class,
            centre,
        } = target;
        let one = trainee.map(Self::Trainee).or(class.map(Self::Class));
        let one = one.or(centre.map(Self::Centre));
        one.unwrap_or_else(|| Self::Order(order.unwrap_or_default()))
    }
}

impl Command {
    /// Whether the answer is JSON.
    pub fn json(&self) -> bool {
        match self {
            Self::Import { json, .. }
            | Self::List {
                what:
                    Listed::Trainees { json, .. }
                    | Listed::Duplicates { json }
                    | Listed::Due { json, .. }
                    | Listed::Rules { json },
            }
            | Self::Hours { json, .. }
            | Self::Mrz { json, .. }
            | Self::Show {
                what: Shown::Trainee { json, .. },
            }
            | Self::Check { json, .. }
            | Self::Print { json, .. }
            | Self::Forms {
                what: Forms::List { json } | Forms::Check { json, .. },
            }
            | Self::Undo { json }
            | Self::Verify { json, .. } => *json,
            Self::Backup { json, .. } | Self::Erase { json, .. } => *json,
            Self::Encrypt
            | Self::Recovery { .. }
            | Self::Restore { .. }
            | Self::Create { .. }
            | Self::Demo { .. }
            | Self::Template { .. } => false,
        }
    }
}
