//! Signing in, encrypting, recovering, backups: the commands that need a password or a code.

use std::io::BufRead;
use std::path::Path;

use contract::{BackupWhen, ErasureView, Host, NewPerson, WireError};

use crate::answer::Answer;
use crate::arguments::{Command, Recovery};

/// Where passwords and codes come from.
pub struct Secrets {
    /// Who signs in.
    pub person: Option<String>,
    /// Lines of standard input instead of questions on the terminal.
    pub stdin: bool,
}

impl Secrets {
    /// The next one.
    ///
    /// # Errors
    /// `no-password` when there is none.
    pub fn next(&self, answer: &Answer<'_>, key: &str) -> Result<String, WireError> {
        let none = || WireError::new("no-password");
        if !self.stdin {
            return rpassword::prompt_password(answer.words(key, &[])).map_err(|_| none());
        }
        let mut line = String::new();
        let read = std::io::stdin().lock().read_line(&mut line);
        read.map_err(|_| none())?;
        let typed = line.trim_end_matches(['\r', '\n']).to_owned();
        if typed.is_empty() {
            Err(none())
        } else {
            Ok(typed)
        }
    }

    fn person(&self) -> Result<String, WireError> {
        let person = self.person.clone();
        person.ok_or_else(|| WireError::new("first-person-needed"))
    }

    fn new_person(&self, answer: &Answer<'_>) -> Result<NewPerson, WireError> {
        Ok(NewPerson {
            name: self.person()?,
            password: self.next(answer, "cli-password")?,
        })
    }

    /// Whoever has to sign in to the office in a folder signs in, but for the commands of this file
    /// that open it in their own way.
    ///
    /// # Errors
    /// `sign-in-needed` without a name.
    pub fn sign_in(
        &self,
        host: Host,
        dir: &Path,
        command: &Command,
        answer: &Answer<'_>,
    ) -> Result<Host, WireError> {
        let own = matches!(
            command,
            Command::Create { .. }
                | Command::Encrypt
                | Command::Restore { .. }
                | Command::Recovery {
                    what: Recovery::Use
                }
        );
        let tool = matches!(
            command,
            Command::Mrz { .. }
                | Command::Template { .. }
                | Command::Forms { .. }
                | Command::Hours {
                    register: Some(_),
                    ..
                }
        );
        if own || tool || !matches!(office::door(dir), Ok(office::Door::Locked(_))) {
            return Ok(host);
        }
        let name = self.person.clone();
        let name = name.ok_or_else(|| WireError::new("sign-in-needed-person"))?;
        let password = self.next(answer, "cli-password")?;
        Ok(host.signed_in_by(&name, &password))
    }

    /// A person for an office that is made.
    ///
    /// # Errors
    /// Those of [`Secrets::next`].
    pub fn first(
        &self,
        practice: bool,
        answer: &Answer<'_>,
    ) -> Result<Option<NewPerson>, WireError> {
        match practice {
            true => Ok(None),
            false => self.new_person(answer).map(Some),
        }
    }
}

fn say_sheet(host: &Host, answer: &Answer<'_>) -> Result<(), WireError> {
    let sheet = host.call(contract::RecoverySheet {})?;
    answer.say("cli-recovery-sheet", &[("file", &sheet.file)]);
    Ok(())
}

/// Encrypts the office.
///
/// # Errors
/// Those of the command.
pub fn encrypt(host: &Host, secrets: &Secrets, answer: &Answer<'_>) -> Result<u8, WireError> {
    let person = secrets.new_person(answer)?;
    host.call(contract::EncryptOffice { person })?;
    answer.say("cli-encrypted", &[]);
    say_sheet(host, answer)?;
    Ok(0)
}

/// The sheet of a new office.
///
/// # Errors
/// Those of the command.
pub fn first_sheet(host: &Host, answer: &Answer<'_>) -> Result<(), WireError> {
    say_sheet(host, answer)
}

/// Does something with the recovery sheet.
///
/// # Errors
/// Those of the command.
pub fn recovery(
    host: &Host,
    what: &Recovery,
    secrets: &Secrets,
    answer: &Answer<'_>,
) -> Result<u8, WireError> {
    match what {
        Recovery::Sheet => say_sheet(host, answer)?,
        Recovery::Confirm => {
            let code = secrets.next(answer, "cli-code")?;
            host.call(contract::ConfirmRecovery { code })?;
            answer.say("cli-recovery-confirmed", &[]);
        }
        Recovery::Use => {
            let status = host.call(contract::OpenOffice {
                which: contract::Which::Real,
            })?;
            let name = secrets.person()?;
            let waiting = status.sign_in.into_iter().flat_map(|door| door.people);
            let person = waiting.into_iter().find(|one| one.name == name);
            let person = person.ok_or_else(|| WireError::new("vault-unknown-person"))?;
            let password = secrets.next(answer, "cli-new-password")?;
            let code = secrets.next(answer, "cli-code")?;
            host.call(contract::Recover {
                code,
                person: person.id,
                password,
            })?;
            answer.say("cli-recovered", &[]);
        }
    }
    Ok(0)
}

/// Makes or lists backups.
///
/// # Errors
/// Those of the command.
pub fn backup(host: &Host, list: bool, answer: &Answer<'_>) -> Result<u8, WireError> {
    let backups = match list {
        true => host.call(contract::ListBackups {})?,
        false => host.call(contract::MakeBackup {
            when: BackupWhen::Now,
        })?,
    };
    if !answer.document(&backups) {
        for one in &backups.backups {
            let state = if one.whole {
                "cli-backup"
            } else {
                "cli-backup-broken"
            };
            let trainees = one.trainees.to_string();
            answer.say(state, &[("name", &one.name), ("trainees", &trainees)]);
        }
        answer.say("cli-backup-place", &[("place", &backups.place)]);
    }
    Ok(0)
}

/// Erases a person.
///
/// # Errors
/// Those of the commands.
pub fn erase(
    host: &Host,
    trainee: &str,
    why: ErasureView,
    backups: bool,
    answer: &Answer<'_>,
) -> Result<u8, WireError> {
    let file = host.call(contract::OpenTrainee {
        code: trainee.to_owned(),
    })?;
    let gone = host.call(contract::ErasePerson {
        id: file.trainee.id,
        code: trainee.to_owned(),
        why,
        backups,
    })?;
    if !answer.document(&gone) {
        let (rows, deleted, held) = (
            gone.rows.to_string(),
            gone.backups.to_string(),
            gone.holding.backups.to_string(),
        );
        answer.say(
            "cli-erased",
            &[
                ("code", trainee),
                ("rows", &rows),
                ("deleted", &deleted),
                ("held", &held),
            ],
        );
    }
    Ok(0)
}

/// Puts the office back.
///
/// # Errors
/// Those of the command.
pub fn restore(
    host: &Host,
    file: &Path,
    secrets: &Secrets,
    answer: &Answer<'_>,
) -> Result<u8, WireError> {
    let person = secrets.new_person(answer)?;
    let code = secrets.next(answer, "cli-code")?;
    let restored = host.call(contract::RestoreOffice {
        file: Some(host.lend(file)),
        code,
        person,
    })?;
    answer.say("cli-restored", &[]);
    if let Some(aside) = restored.aside {
        answer.say("cli-put-aside", &[("folder", &aside)]);
    }
    Ok(0)
}
