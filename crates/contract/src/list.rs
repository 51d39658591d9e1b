//! Command `list-trainees`.

use chrono::NaiveDate;
use office::ListQuery;
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// Most lines that are answered at once.
const MOST: usize = 100_000;

/// Finds trainees; all of them without a search.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListTrainees {
    /// Words in any script, a code, a phone or passport number.
    #[serde(default)]
    pub search: Option<String>,
}

/// Trainees found, by code.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    /// The lines.
    pub trainees: Vec<TraineeView>,
}

/// One line.
#[derive(Clone, Debug, Serialize)]
pub struct TraineeView {
    /// Code.
    pub code: String,
    /// Latin name as in the passport.
    pub name_latin: String,
    /// Name in the native script.
    pub name_native: String,
    /// Reading.
    pub name_katakana: String,
    /// Code of the order.
    pub order: String,
    /// Birth.
    pub birth_date: Option<NaiveDate>,
    /// Country code.
    pub nationality: Option<&'static str>,
    /// Number of the newest passport.
    pub passport_number: String,
}

impl Command for ListTrainees {
    const NAME: &'static str = "list-trainees";
    const PERMISSION: &'static str = "trainee.read";
    const ACCESS: Access = Access::Read;
    type Response = Listed;

    fn run(self, host: &mut Host) -> Result<Listed, WireError> {
        let query = ListQuery {
            search: self.search.as_deref(),
            order: None,
            limit: MOST,
        };
        let lines = host.session()?.list_trainees(&query)?;
        let view = |line: office::TraineeLine| TraineeView {
            code: line.code,
            name_latin: line.name_latin,
            name_native: line.name_native,
            name_katakana: line.katakana,
            order: line.order_code,
            birth_date: line.birth_date,
            nationality: line.nationality.map(domain::trainee::Country::code),
            passport_number: line.passport_number,
        };
        Ok(Listed {
            trainees: lines.into_iter().map(view).collect(),
        })
    }
}
