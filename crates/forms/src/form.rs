//! A form: its head (what it is, where it was read, whom it is for) and its body
//! of blocks. Data only; `library` reads it, `compose` fills it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;
use typeset::{Family, PageSetup};

use crate::block::BlockSpec;
use crate::condition::Condition;
use crate::tongue::{Texts, Tongue, Words};

/// How sure the labels are (`forms.md` §0).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Mark {
    /// From the genuine form or two agreeing re-typings.
    A,
    /// From one re-typing.
    B,
    /// Only partly known.
    C,
    /// Only the number is known.
    D,
}

/// Whose words the statements of a paper are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    /// Printed as on the official form.
    Official,
    /// Our own wording of an official statement: a draft.
    Own,
    /// The paper states nothing: labels and values only.
    None,
}

/// How far words in another language are confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Translation {
    /// Printed on the official form itself.
    Official,
    /// Our own, read by nobody yet: a draft.
    OwnUnconfirmed,
    /// Our own, confirmed by a native reader.
    Confirmed,
}

/// How many a paper is printed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// One per trainee.
    Trainee,
    /// One per order.
    Order,
    /// One per organisation.
    Organisation,
    /// One per group of an order's trainees who were in the same lessons (form 4-8).
    Record,
    /// One per class.
    Class,
    /// One per training centre.
    Centre,
}

impl Scope {
    /// The noun of records such a paper is about.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::Trainee => "trainee",
            Self::Order | Self::Record => "order",
            Self::Organisation | Self::Centre => "office",
            Self::Class => "class",
        }
    }

    /// The word of the wire: a record is a paper of its order.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Trainee => "trainee",
            Self::Order | Self::Record => "order",
            Self::Organisation => "organisation",
            Self::Class => "class",
            Self::Centre => "centre",
        }
    }
}

/// Who gets the paper: papers of two recipients are never bound together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// Accreditation of the plan.
    Plan,
    /// Immigration bureau.
    Coe,
    /// Embassy or consulate.
    Visa,
    /// Japanese employer.
    Interview,
    /// Stays in a file.
    Kept,
    /// Ministry of the sending country.
    AuthorityHome,
    /// Supervising organisation: reports.
    Supervising,
    /// Goes with whatever it lists: the cover list of a packet.
    Any,
}

impl Recipient {
    /// All of them that a packet can go to.
    pub const ALL: [Self; 7] = [
        Self::Plan,
        Self::Coe,
        Self::Visa,
        Self::Interview,
        Self::Kept,
        Self::AuthorityHome,
        Self::Supervising,
    ];

    /// The code of the manifest and the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Coe => "coe",
            Self::Visa => "visa",
            Self::Interview => "interview",
            Self::Kept => "kept",
            Self::AuthorityHome => "authority_home",
            Self::Supervising => "supervising",
            Self::Any => "any",
        }
    }

    /// The recipient of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Paper and margins in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PageSpec {
    top: f32,
    right: f32,
    bottom: f32,
    left: f32,
    header: f32,
    footer: f32,
    width: f32,
    height: f32,
}

impl Default for PageSpec {
    fn default() -> Self {
        let page = PageSetup::default();
        Self {
            top: page.margin_top,
            right: page.margin_right,
            bottom: page.margin_bottom,
            left: page.margin_left,
            header: page.header_mm,
            footer: page.footer_mm,
            width: page.width_mm,
            height: page.height_mm,
        }
    }
}

impl From<PageSpec> for PageSetup {
    fn from(spec: PageSpec) -> Self {
        Self {
            width_mm: spec.width,
            height_mm: spec.height,
            margin_top: spec.top,
            margin_right: spec.right,
            margin_bottom: spec.bottom,
            margin_left: spec.left,
            header_mm: spec.header,
            footer_mm: spec.footer,
        }
    }
}

/// How the words of a label stand together.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LabelStyle {
    /// Points of Japanese; 0 takes the cell's.
    pub ja: f32,
    /// Points of the trainee's language; 0 leaves it out.
    pub native: f32,
    /// Points of English; 0 leaves it out.
    pub english: f32,
    /// Background of label cells.
    pub fill: Option<f32>,
    /// Other languages follow on the same line instead of below.
    pub inline: bool,
}

impl Default for LabelStyle {
    fn default() -> Self {
        Self {
            ja: 0.0,
            native: 6.5,
            english: 0.0,
            fill: None,
            inline: false,
        }
    }
}

/// Serif (Mincho) or sans (Gothic).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// Mincho, as official forms are.
    #[default]
    Serif,
    /// Gothic.
    Sans,
}

impl From<Style> for Family {
    fn from(style: Style) -> Self {
        match style {
            Style::Serif => Self::Serif,
            Style::Sans => Self::Sans,
        }
    }
}

/// A form as its file declares it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Unique name: programmes share numbers, never slugs.
    pub slug: String,
    /// Slug of the office's own edition, which also prints what is marked internal.
    #[serde(default)]
    pub internal_slug: Option<String>,
    /// As printed, e.g. 参考様式第１-３号; empty for papers of our own.
    pub number: String,
    /// Title.
    pub title: Words,
    /// Which edition of the official form.
    pub edition: String,
    /// First day this edition is known to hold.
    pub valid_from: NaiveDate,
    /// Where the labels were read.
    pub source: String,
    /// How sure the labels are.
    pub mark: Mark,
    /// Whose words its statements are.
    pub wording: Wording,
    /// Languages besides Japanese and how far they are confirmed.
    #[serde(default)]
    pub translation: BTreeMap<Tongue, Translation>,
    /// How many it is printed for.
    pub scope: Scope,
    /// Who gets it.
    pub recipient: Recipient,
    /// It belongs to a packet only when this holds: `order.programme=titp`.
    #[serde(default)]
    pub when: Option<Condition>,
    /// A book: after its own pages those of this form for every trainee of the order.
    #[serde(default)]
    pub book: Option<String>,
    /// Paper.
    #[serde(default)]
    pub page: PageSpec,
    /// Type.
    #[serde(default)]
    pub family: Style,
    /// Size of type in points.
    pub size: f32,
    /// Distance of lines as a multiple of the size.
    #[serde(default = "line_height")]
    pub line_height: f32,
    /// How labels in several languages stand.
    #[serde(default)]
    pub labels: LabelStyle,
    /// Facts and lists that must not be empty.
    pub required: Vec<String>,
    /// Labels by key; may also lie in `texts.ron` beside the form.
    #[serde(default)]
    pub texts: Texts,
    /// Repeated at the top of every page.
    #[serde(default)]
    pub header: Vec<BlockSpec>,
    /// The form itself.
    pub body: Vec<BlockSpec>,
    /// Repeated at the foot of every page.
    #[serde(default)]
    pub footer: Vec<BlockSpec>,
    /// Set on the office's own edition.
    #[serde(skip)]
    pub internal: bool,
    /// Languages whose words a named person vouches for, as they stand now.
    #[serde(skip)]
    pub confirmed: BTreeSet<Tongue>,
}

/// What the key of a statement begins with: words of the form itself that the office can replace.
const STATEMENT: &str = "statement";

fn line_height() -> f32 {
    1.35
}

impl Form {
    /// Whether the paper is a draft when printed with `native` beside Japanese.
    #[must_use]
    pub fn is_draft(&self, native: Option<Tongue>) -> bool {
        let printed = [Some(Tongue::Ja), Some(Tongue::En), native];
        let mut printed = printed.into_iter().flatten();
        printed.any(|tongue| self.is_ours(tongue) && !self.confirmed.contains(&tongue))
    }

    /// Whether words of this language are our own and want a person who vouches for them.
    #[must_use]
    pub fn is_ours(&self, tongue: Tongue) -> bool {
        match tongue {
            Tongue::Ja => self.wording == Wording::Own,
            other => self.translation.get(&other) == Some(&Translation::OwnUnconfirmed),
        }
    }

    /// The languages whose words are our own.
    pub fn own_tongues(&self) -> impl Iterator<Item = Tongue> {
        Tongue::ALL
            .into_iter()
            .filter(|tongue| self.is_ours(*tongue))
    }

    /// Words of a language that are our own, by key: the statements in Japanese, every word of
    /// a translation. The key is the same in every language.
    pub fn own_words(&self, tongue: Tongue) -> impl Iterator<Item = (&str, &str)> {
        let ours = move |key: &str| tongue != Tongue::Ja || key.starts_with(STATEMENT);
        let texts = self.texts.iter().filter(move |(key, _)| ours(key));
        texts
            .map(move |(key, words)| (key.as_str(), words.get(tongue)))
            .filter(|(_, words)| !words.is_empty())
    }

    /// Puts the office's words in place of the shipped ones; false when there is no such place.
    pub fn replace(&mut self, key: &str, tongue: Tongue, text: &str) -> bool {
        let ours = self.own_words(tongue).any(|(known, _)| known == key);
        let words = self.texts.get_mut(key).filter(|_| ours);
        let Some(words) = words else { return false };
        text.clone_into(words.get_mut(tongue));
        true
    }

    /// The language beside Japanese that this form really carries.
    #[must_use]
    pub fn native(&self, wanted: Option<Tongue>) -> Option<Tongue> {
        wanted.filter(|tongue| self.translation.contains_key(tongue))
    }
}
