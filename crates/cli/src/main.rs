//! `tabidachi`: the commands without a window.
//!
//! A shell: it reads the clock and the command line, calls the contract, and
//! writes answers to standard output, sentences and progress to standard error.

mod answer;
mod arguments;
mod document;
mod hours;
mod keys;
mod progress;

use std::process::ExitCode;
use std::sync::Arc;

use chrono::NaiveDate;
use clap::Parser;
use contract::{Host, WireError};
use rulebook::{Lang, Messages};

use crate::answer::Answer;
use crate::arguments::{Arguments, Command};
use crate::hours::HoursDocument;
use crate::keys::Secrets;

/// It could not be done; the sentence says why.
const FAILED: u8 = 3;

fn main() -> ExitCode {
    // Started by ourselves to open a photo from outside: nothing else is to be done.
    if let Some(code) = office::main_if_asked() {
        return code;
    }
    let arguments = Arguments::parse();
    let messages = match Messages::load() {
        Ok(messages) => Arc::new(messages),
        Err(error) => {
            answer::complain(&error.to_string());
            return ExitCode::from(FAILED);
        }
    };
    let lang = arguments.lang.unwrap_or_else(system_language);
    let host = Host::new(
        &arguments.office,
        lang,
        Arc::clone(&messages),
        now,
        if let Some(day) = arguments.today {
            // One run has one today; it is given once, so that a print can be repeated.
            TODAY.get_or_init(|| day);
            fixed_today
        } else {
            today
        },
        progress::watcher(Arc::clone(&messages), lang),
    );
    let host = match std::env::current_exe() {
        Ok(program) => host.with_reader(&program),
        Err(_) => host,
    };
    let answer = Answer {
        json: arguments.command.json(),
        lang,
        messages: &messages,
    };
    let secrets = Secrets {
        person: arguments.person,
        stdin: arguments.password_stdin,
    };
    let signed = secrets.sign_in(host, &arguments.office, &arguments.command, &answer);
    match signed.and_then(|host| run(&host, arguments.command, &secrets, &answer)) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            answer.error(&error);
            ExitCode::from(FAILED)
        }
    }
}

static TODAY: std::sync::OnceLock<NaiveDate> = std::sync::OnceLock::new();

fn fixed_today() -> NaiveDate {
    TODAY.get().copied().unwrap_or_else(today)
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is a shell: the one place that reads the clock"
)]
fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is a shell: the one place that reads the clock"
)]
fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

/// The language of the system, English when it is none of ours.
fn system_language() -> Lang {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|value| Lang::from_code(&value))
        .unwrap_or(Lang::En)
}

fn run(
    host: &Host,
    command: Command,
    secrets: &Secrets,
    answer: &Answer<'_>,
) -> Result<u8, WireError> {
    match command {
        Command::Create { name, practice } => {
            let person = secrets.first(practice, answer)?;
            host.call(contract::MakeOffice {
                name,
                practice,
                person,
            })?;
            answer.say("cli-created", &[]);
            if !practice {
                keys::first_sheet(host, answer)?;
            }
            Ok(0)
        }
        Command::Encrypt => keys::encrypt(host, secrets, answer),
        Command::Recovery { what } => keys::recovery(host, &what, secrets, answer),
        Command::Backup { list, .. } => keys::backup(host, list, answer),
        Command::Erase {
            trainee,
            why,
            backups,
            ..
        } => keys::erase(host, &trainee, why, backups, answer),
        Command::Restore { file } => keys::restore(host, &file, secrets, answer),
        Command::Demo { out, jobs } => {
            let made = host.call(contract::MakeSample {})?;
            answer.counts(&made.imported);
            let out = host.lend(&out);
            let target = contract::Check::Order(made.order.to_owned());
            let print = contract::Print {
                target,
                recipient: None,
                forms: Vec::new(),
                purpose: None,
                held: false,
                month: None,
                out: Some(out),
                to: None,
                jobs,
            };
            answer.printed(&host.call(print)?);
            Ok(0)
        }
        Command::Template { file } => {
            let id = host.lend(&file);
            host.call(contract::WriteTemplate { file: id })?;
            answer.say("cli-template", &[("file", &file.display().to_string())]);
            Ok(0)
        }
        Command::Import {
            file,
            dry_run,
            partial,
            ..
        } => {
            let file = host.lend(&file);
            let imported = host.call(contract::Import {
                file,
                dry_run,
                partial,
                columns: None,
            })?;
            answer.imported(&imported);
            Ok(u8::from(imported.total.refused > 0))
        }
        Command::List {
            what: arguments::Listed::Trainees { search, .. },
        } => {
            answer.listed(&host.call(contract::ListTrainees {
                search,
                ..contract::ListTrainees::default()
            })?);
            Ok(0)
        }
        Command::Show {
            what: arguments::Shown::Trainee { code, .. },
        } => {
            answer.shown(&host.call(contract::ShowTrainee { code })?);
            Ok(0)
        }
        Command::Check { target, .. } => {
            let checked = host.call(contract::Check::from(target))?;
            answer.checked(&checked);
            Ok(u8::from(checked.blocking > 0))
        }
        Command::Print {
            target,
            recipient,
            form,
            purpose,
            held,
            month,
            out,
            jobs,
            ..
        } => {
            let target = contract::Check::from(target);
            let out = host.lend(&out);
            let print = contract::Print {
                target,
                recipient,
                forms: form,
                purpose,
                held,
                month,
                out: Some(out),
                to: None,
                jobs,
            };
            answer.printed(&host.call(print)?);
            Ok(0)
        }
        Command::Forms {
            what: arguments::Forms::List { .. },
        } => {
            answer.forms(&host.call(contract::ListForms {})?);
            Ok(0)
        }
        Command::Forms {
            what: arguments::Forms::Check { folder, out, .. },
        } => {
            let lend = |path: Option<std::path::PathBuf>| path.map(|path| host.lend(&path));
            let tried = host.call(contract::TryForms {
                folder: lend(folder),
                out: lend(out),
            })?;
            answer.tried(&tried);
            Ok(u8::from(tried.iter().any(|one| !one.good)))
        }
        Command::List {
            what: arguments::Listed::Duplicates { .. },
        } => {
            answer.duplicates(&host.call(contract::FindTwins {})?);
            Ok(0)
        }
        Command::List {
            what: arguments::Listed::Due { days, .. },
        } => {
            answer.due(&host.call(contract::DuePapers { days })?);
            Ok(0)
        }
        Command::List {
            what: arguments::Listed::Rules { .. },
        } => {
            answer.rules(&host.call(contract::ListRules {})?);
            Ok(0)
        }
        Command::Hours {
            trainee,
            register,
            entry,
            ..
        } => {
            let counted = match (register, entry) {
                (Some(file), Some(entry)) => {
                    let file = host.lend(&file);
                    HoursDocument::from(host.call(contract::CountRegister { file, entry })?)
                }
                _ => {
                    let trainee = trainee.unwrap_or_default();
                    HoursDocument::from(host.call(contract::CountHours { trainee, entry })?)
                }
            };
            answer.hours(&counted);
            Ok(0)
        }
        Command::Mrz { line1, line2, .. } => {
            let zone = host.call(contract::ReadMrz {
                line1,
                line2,
                trainee: None,
            })?;
            answer.mrz(&zone);
            Ok(u8::from(!zone.valid))
        }
        Command::Undo { .. } => {
            answer.undone(&host.call(contract::Undo {})?);
            Ok(0)
        }
        Command::Verify { packet, mend, .. } => {
            let verified = match packet {
                Some(folder) => host.call(contract::CheckPacket {
                    folder: Some(host.lend(&folder)),
                })?,
                None if mend => host.call(contract::Mend {})?,
                None => host.call(contract::Verify {})?,
            };
            answer.verified(&verified);
            Ok(u8::from(!verified.ok))
        }
    }
}
