//! Commands `undo` and `verify`.

use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// Takes back the newest operation as a whole.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undo {}

/// What was taken back.
#[derive(Clone, Debug, Serialize)]
pub struct Undone {
    /// Name of the operation.
    pub op: String,
    /// Its words in the language of the screen.
    pub words: String,
    /// Rows that changed back.
    pub rows: usize,
}

impl Command for Undo {
    const NAME: &'static str = "undo";
    const PERMISSION: &'static str = "office.undo";
    const ACCESS: Access = Access::Write;
    type Response = Undone;

    fn run(self, host: &mut Host) -> Result<Undone, WireError> {
        let stamp = host.stamp();
        let undone = host.session()?.undo(&stamp)?;
        let words = host
            .messages
            .get(host.lang, &format!("op-{}", undone.op), &[]);
        Ok(Undone {
            op: undone.op,
            words,
            rows: undone.changed.rows,
        })
    }
}

/// Looks at the whole database.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verify {}

/// What was found.
#[derive(Clone, Debug, Serialize)]
pub struct Verified {
    /// Nothing is wrong.
    pub ok: bool,
    /// Check by check.
    pub checks: Vec<CheckView>,
}

/// One check in words.
#[derive(Clone, Debug, Serialize)]
pub struct CheckView {
    /// Stable name.
    pub name: &'static str,
    /// Nothing is wrong.
    pub ok: bool,
    /// What was looked at and found, in the language of the screen.
    pub sentence: String,
}

impl Command for Verify {
    const NAME: &'static str = "verify";
    const PERMISSION: &'static str = "office.verify";
    const ACCESS: Access = Access::Read;
    type Response = Verified;

    fn run(self, host: &mut Host) -> Result<Verified, WireError> {
        let checks = host.session()?.verify()?;
        let view = |check: office::Check| {
            let key = format!(
                "verify-{}-{}",
                check.name,
                if check.ok { "ok" } else { "bad" }
            );
            let args: Vec<(&str, &str)> = check
                .detail
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            let sentence = host.messages.get(host.lang, &key, &args);
            CheckView {
                name: check.name,
                ok: check.ok,
                sentence,
            }
        };
        let checks: Vec<CheckView> = checks.into_iter().map(view).collect();
        Ok(Verified {
            ok: checks.iter().all(|check| check.ok),
            checks,
        })
    }
}
