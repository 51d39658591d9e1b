//! A fact named by a form. A key that no registry knows does not exist here:
//! reading it fails, with its place in the file.

use domain::fact::{Fact, Protection};
use domain::value::{Kind, Value};

/// Facts of a packet's own cover list: about papers, not about people.
pub const PAPER_FACTS: &[Fact] = &[
    paper("paper.number"),
    paper("paper.slug"),
    paper("paper.title"),
    paper("paper.edition"),
    number("paper.first_page"),
    number("paper.pages"),
    paper("paper.state"),
    paper("packet.recipient"),
    number("packet.count"),
    number("packet.pages"),
];

const fn paper(key: &'static str) -> Fact {
    Fact {
        key,
        kind: Kind::Text,
        protection: Protection::Open,
        derived: true,
    }
}

const fn number(key: &'static str) -> Fact {
    Fact {
        key,
        kind: Kind::Int,
        protection: Protection::Open,
        derived: true,
    }
}

/// A fact known to the registry or to the cover list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Key(&'static Fact);

impl Key {
    /// The fact of that name.
    pub fn parse(name: &str) -> Result<Self, String> {
        domain::fact::find(name)
            .or_else(|| PAPER_FACTS.iter().find(|fact| fact.key == name))
            .map(Self)
            .ok_or_else(|| format!("there is no fact `{name}`"))
    }

    /// The fact.
    pub fn fact(self) -> &'static Fact {
        self.0
    }

    /// `trainee.birth_date`.
    pub fn name(self) -> &'static str {
        self.0.key
    }

    /// The key this one stands for: a paper about the plan printed from the
    /// record reads `record.…` wherever its data says `plan.…`.
    pub fn held(self) -> Self {
        match self.0.key {
            "plan.entrusted_minutes" => Self::parse("record.entrusted_minutes").unwrap_or(self),
            "plan.external_minutes" => Self::parse("record.external_minutes").unwrap_or(self),
            _ => self,
        }
    }

    /// Whether a condition may compare this fact with `code`.
    pub fn accepts(self, code: &str) -> Result<(), String> {
        let known = match self.0.kind {
            Kind::Choice(choices) => choices.codes.contains(&code),
            Kind::Flag => matches!(code, "yes" | "no"),
            _ => true,
        };
        if known {
            Ok(())
        } else {
            Err(format!("`{}` is never `{code}`", self.0.key))
        }
    }

    /// The code a value is compared and looked up by.
    pub fn choices(self) -> Option<&'static str> {
        match self.0.kind {
            Kind::Choice(choices) => Some(choices.name),
            _ => None,
        }
    }
}

/// Nothing, to lend out.
pub static EMPTY: Value = Value::Empty;
