//! Commands on people who may be in the office twice: `find-twins`, `merge-trainees`; and
//! `take-enquiry`, which makes sure that nobody is typed twice.

use domain::value::Id;
use office::Likeness;
use serde::{Deserialize, Serialize};

use crate::{Access, Command, Host, TraineeLine, WireError};

/// Looks for files that may be one person.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FindTwins {}

/// Two files that may be one person.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TwinsView {
    /// The one with the lower code.
    pub one: TraineeLine,
    /// The other.
    pub other: TraineeLine,
    /// `passport`, `photo`, `name`.
    pub because: Vec<&'static str>,
}

impl Command for FindTwins {
    const NAME: &'static str = "find-twins";
    const PERMISSION: &'static str = "trainee.list";
    const ACCESS: Access = Access::Read;
    type Response = Vec<TwinsView>;

    fn run(self, host: &Host) -> Result<Vec<TwinsView>, WireError> {
        let twins = host.read(|session| Ok(session.find_twins()?))?;
        let word = |because: &Likeness| match because {
            Likeness::Passport => "passport",
            Likeness::Photo => "photo",
            Likeness::Name => "name",
        };
        let view = |twins: office::Twins| TwinsView {
            one: TraineeLine::of(host, twins.one),
            other: TraineeLine::of(host, twins.other),
            because: twins.because.iter().map(word).collect(),
        };
        Ok(twins.into_iter().map(view).collect())
    }
}

/// Makes one file of two, as a person chose field by field; one undo makes two of it again.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MergeTrainees {
    /// The file that stays.
    #[cfg_attr(test, ts(type = "string"))]
    pub stays: Id,
    /// The file whose rows go to it, and which is removed.
    #[cfg_attr(test, ts(type = "string"))]
    pub gone: Id,
    /// Fields of the trainee that are taken from `gone`.
    pub fields: Vec<String>,
}

impl Command for MergeTrainees {
    const NAME: &'static str = "merge-trainees";
    const PERMISSION: &'static str = "trainee.write";
    const ACCESS: Access = Access::Write;
    type Response = crate::Nothing;

    fn run(self, host: &Host) -> Result<crate::Nothing, WireError> {
        let stamp = host.stamp();
        host.write(|session| {
            Ok(session.merge_trainees(self.stays, self.gone, &self.fields, &stamp)?)
        })?;
        Ok(crate::Nothing {})
    }
}

/// Makes a trainee of an enquiry.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeEnquiry {
    /// The enquiry.
    #[cfg_attr(test, ts(type = "string"))]
    pub enquiry: Id,
    /// The code of the new trainee.
    pub code: String,
}

impl Command for TakeEnquiry {
    const NAME: &'static str = "take-enquiry";
    const PERMISSION: &'static str = "trainee.write";
    const ACCESS: Access = Access::Write;
    type Response = crate::RecordView;

    fn run(self, host: &Host) -> Result<crate::RecordView, WireError> {
        let stamp = host.stamp();
        host.write(|session| {
            let id = session.take_enquiry(self.enquiry, &self.code, &stamp)?;
            Ok(session.record("trainee", id)?.into())
        })
    }
}
