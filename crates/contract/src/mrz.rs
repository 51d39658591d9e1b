//! Commands of the name desk: `read-mrz`, `take-mrz`, `propose-katakana`.

use domain::mrz::{CheckField, EyeField, Mrz};
use domain::trainee::Country;
use domain::value::Id;
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, WireError};

/// Reads the two lines of a passport (ICAO 9303, TD3), beside a trainee's file if one is named.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReadMrz {
    /// The upper line, 44 characters.
    pub line1: String,
    /// The lower line.
    pub line2: String,
    /// Whose file stands beside it.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub trainee: Option<Id>,
}

/// The zone as it was read.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MrzView {
    /// All check digits are right and both dates are possible.
    pub valid: bool,
    /// Issuing state, as its letters stand.
    pub issuer: String,
    /// Nationality, as its letters stand.
    pub nationality: String,
    /// Values by fact, beside what is stored.
    pub fields: Vec<MrzFieldView>,
    /// The five check digits.
    pub checks: Vec<MrzCheckView>,
    /// Dates that are impossible: `birth`, `expiry`.
    pub dates_wrong: Vec<&'static str>,
    /// What a wrong zone probably was.
    pub suggestions: Vec<MrzSuggestionView>,
    /// Characters that may be others although every check digit is right.
    pub look_again: Vec<MrzLookView>,
    /// What no check digit protects: to be compared with the page.
    pub by_eye: Vec<&'static str>,
    /// The name fills its field: the passport may have cut it.
    pub name_may_be_cut: bool,
}

/// A field of the zone beside the stored one.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MrzFieldView {
    /// Key of the fact.
    pub fact: &'static str,
    /// What the zone says, as it is typed.
    pub read: String,
    /// What is stored.
    pub stored: String,
}

/// A check digit.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MrzCheckView {
    /// `number`, `birth`, `expiry`, `optional`, `composite`.
    pub field: &'static str,
    /// What the field asks for.
    #[cfg_attr(test, ts(type = "string"))]
    pub expected: char,
    /// What stands there.
    #[cfg_attr(test, ts(type = "string"))]
    pub found: char,
    /// Whether both agree.
    pub good: bool,
}

/// A character that was probably misread.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MrzSuggestionView {
    /// 1 or 2.
    pub line: u8,
    /// From 1.
    pub position: usize,
    /// What stands there.
    #[cfg_attr(test, ts(type = "string"))]
    pub from: char,
    /// What probably stood there.
    #[cfg_attr(test, ts(type = "string"))]
    pub to: char,
    /// The check it belongs to.
    pub field: &'static str,
}

/// A character to look at again.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MrzLookView {
    /// 1 or 2.
    pub line: u8,
    /// From 1.
    pub position: usize,
    /// What stands there.
    #[cfg_attr(test, ts(type = "string"))]
    pub found: char,
    /// What it may be.
    #[cfg_attr(test, ts(type = "Array<string>"))]
    pub may_be: Vec<char>,
}

fn check_word(field: CheckField) -> &'static str {
    match field {
        CheckField::Number => "number",
        CheckField::Birth => "birth",
        CheckField::Expiry => "expiry",
        CheckField::Optional => "optional",
        CheckField::Composite => "composite",
    }
}

fn eye_word(field: &EyeField) -> &'static str {
    match field {
        EyeField::Kind => "kind",
        EyeField::Issuer => "issuer",
        EyeField::FamilyName => "family_name",
        EyeField::GivenName => "given_name",
        EyeField::Nationality => "nationality",
        EyeField::Sex => "sex",
    }
}

fn view(zone: &Mrz, fields: Vec<office::MrzField>) -> MrzView {
    MrzView {
        valid: zone.valid(),
        issuer: zone.issuer.clone(),
        nationality: zone.nationality.clone(),
        fields: fields
            .into_iter()
            .map(|field| MrzFieldView {
                fact: field.fact,
                read: field.read,
                stored: field.stored,
            })
            .collect(),
        checks: zone
            .checks
            .iter()
            .map(|check| MrzCheckView {
                field: check_word(check.field),
                expected: check.expected,
                found: check.found,
                good: check.good,
            })
            .collect(),
        dates_wrong: zone.date_wrong().into_iter().map(check_word).collect(),
        suggestions: zone
            .suggestions()
            .into_iter()
            .map(|one| MrzSuggestionView {
                line: one.line,
                position: one.position,
                from: one.from,
                to: one.to,
                field: check_word(one.field),
            })
            .collect(),
        look_again: zone
            .look_again()
            .into_iter()
            .map(|one| MrzLookView {
                line: one.line,
                position: one.position,
                found: one.found,
                may_be: one.may_be,
            })
            .collect(),
        by_eye: Mrz::confirmed_by_eye().iter().map(eye_word).collect(),
        name_may_be_cut: zone.name_may_be_cut,
    }
}

impl Command for ReadMrz {
    const NAME: &'static str = "read-mrz";
    const PERMISSION: &'static str = "tool.use";
    const ACCESS: Access = Access::Read;
    type Response = MrzView;

    fn run(self, host: &Host) -> Result<MrzView, WireError> {
        let today = host.today();
        let zone = office::read_mrz(&self.line1, &self.line2)?;
        let fields = match self.trainee {
            // Without a file no office has to be open.
            None => office::mrz_fields(&zone, today),
            some => host.read(|session| Ok(session.compare_mrz(&zone, some, today)?))?,
        };
        Ok(view(&zone, fields))
    }
}

/// Takes the named facts of a right zone over into a trainee's file: one operation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeMrz {
    /// Whose file.
    #[cfg_attr(test, ts(type = "string"))]
    pub trainee: Id,
    /// The upper line.
    pub line1: String,
    /// The lower line.
    pub line2: String,
    /// Keys of the facts.
    pub facts: Vec<String>,
}

/// Whether something changed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MrzTaken {
    /// False when it already was so.
    pub changed: bool,
}

impl Command for TakeMrz {
    const NAME: &'static str = "take-mrz";
    const PERMISSION: &'static str = "trainee.write";
    const ACCESS: Access = Access::Write;
    type Response = MrzTaken;

    fn run(self, host: &Host) -> Result<MrzTaken, WireError> {
        let (today, stamp) = (host.today(), host.stamp());
        let zone = office::read_mrz(&self.line1, &self.line2)?;
        let changed = host.write(|session| {
            Ok(session.take_mrz(&zone, self.trainee, &self.facts, today, &stamp)?)
        })?;
        Ok(MrzTaken { changed })
    }
}

/// Proposes katakana for a name, as the office wrote that spelling before or by rules.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProposeKatakana {
    /// The name in the passport's letters.
    pub latin: String,
    /// Whose spelling: `LA` or `VN`.
    #[cfg_attr(test, ts(type = "\"LA\" | \"VN\" | \"JP\""))]
    pub country: Country,
}

/// A proposal.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Katakana {
    /// Word by word.
    pub katakana: String,
}

impl Command for ProposeKatakana {
    const NAME: &'static str = "propose-katakana";
    const PERMISSION: &'static str = "tool.use";
    const ACCESS: Access = Access::Read;
    type Response = Katakana;

    fn run(self, host: &Host) -> Result<Katakana, WireError> {
        let katakana =
            host.read(|session| Ok(session.propose_katakana(&self.latin, self.country)?))?;
        Ok(Katakana { katakana })
    }
}
