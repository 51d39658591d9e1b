//! Command `show-trainee`.

use office::Shown;
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// Everything stored about one person.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShowTrainee {
    /// The trainee's code.
    pub code: String,
}

impl Command for ShowTrainee {
    const NAME: &'static str = "show-trainee";
    const PERMISSION: &'static str = "trainee.read";
    const ACCESS: Access = Access::Read;
    type Response = Shown;

    fn run(self, host: &Host) -> Result<Shown, WireError> {
        let today = host.today();
        host.read(|session| Ok(session.show_trainee(&self.code, today)?))
    }
}
