//! Command `save-report`: the monthly report of a class or a centre as a workbook.

use domain::value::YearMonth;
use office::Target;
use serde::{Deserialize, Serialize};

use crate::choose::Saved;
use crate::{Access, Check, Command, Host, WireError};

/// Asks where to and saves the monthly report of a class or a centre as a workbook.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SaveReport {
    /// A class or a centre.
    #[cfg_attr(test, ts(type = "Target"))]
    pub target: Check,
    /// The month, `YYYY-MM`.
    #[cfg_attr(test, ts(type = "string"))]
    pub month: YearMonth,
}

impl Command for SaveReport {
    const NAME: &'static str = "save-report";
    const PERMISSION: &'static str = "office.export";
    const ACCESS: Access = Access::Read;
    type Response = Option<Saved>;

    fn run(self, host: &Host) -> Result<Option<Saved>, WireError> {
        let target = Target::from(self.target);
        let (today, lang) = (host.today(), host.lang());
        let bytes = host.read(|session| {
            Ok(session.month_report(&target, self.month, &host.messages, lang, today)?)
        })?;
        // A centre is called by whatever name it has: what may not stand in a file name does not.
        let code = target.code().chars();
        let code: String = code
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect();
        let name = format!("{code}-{}.xlsx", self.month);
        host.save_as(&name, &bytes)
    }
}
