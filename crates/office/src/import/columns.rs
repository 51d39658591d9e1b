//! The workbook's shape: sheets and their columns, named by the registry of
//! facts. The shipped template is written from it and imports are read by it.

use std::collections::BTreeMap;

use domain::career::{Education, Exam, Licence, Work};
use domain::coe::CoeApplication;
use domain::document::Document;
use domain::employment::{Ssw, Terms, WageItem};
use domain::fact::Fact;
use domain::family::{FamilyMember, Relative};
use domain::fee::{Fee, Rate};
use domain::office::Office;
use domain::order::Order;
use domain::organisation::Organisation;
use domain::place::Place;
use domain::progress::Assessment;
use domain::record::Record;
use domain::stay::Stay;
use domain::text;
use domain::trainee::Trainee;
use domain::training::{Course, Holiday, Subject, Teacher};
use domain::value::{Currency, Kind};
use rulebook::{Lang, Messages};

/// One column: a fact key or a column of the workbook alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// `trainee.birth_date`, `home.village_latin`.
    pub key: &'static str,
    /// How its cells are read.
    pub kind: Kind,
    /// Message with its heading.
    pub label: Label,
}

/// Which family of messages holds a heading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Label {
    /// `fact-…`
    Fact,
    /// `column-…`
    Column,
}

impl Column {
    pub(crate) fn fact(fact: &Fact) -> Self {
        Self {
            key: fact.key,
            kind: fact.kind,
            label: Label::Fact,
        }
    }

    fn named(key: &'static str, kind: Kind) -> Self {
        Self {
            key,
            kind,
            label: Label::Column,
        }
    }

    /// The field of the key, without its noun.
    #[must_use]
    pub fn field(&self) -> &'static str {
        self.key.split_once('.').map_or("", |(_, field)| field)
    }

    /// The heading in one language.
    #[must_use]
    pub fn heading(&self, messages: &Messages, lang: Lang) -> String {
        let family = match self.label {
            Label::Fact => "fact",
            Label::Column => "column",
        };
        messages.get(
            lang,
            &format!("{family}-{}", self.key.replace('.', "-")),
            &[],
        )
    }
}

/// One sheet of the workbook.
#[derive(Clone, Debug)]
pub struct SheetShape {
    /// Its name in the file.
    pub name: &'static str,
    /// The column whose cell `EXAMPLE` marks a row to leave out, and without which a row is refused.
    pub owner: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// All sheets, in the order they are applied.
#[must_use]
pub fn shape() -> Vec<SheetShape> {
    let sheet = |name, owner, columns| SheetShape {
        name,
        owner,
        columns,
    };
    let mut orders = of::<Order>(&[]);
    orders.extend(of::<Course>(&["course.order"]));
    let mut fees = of::<Fee>(&["fee.amount_minor", "fee.rate_on", "fee.yen"]);
    fees.insert(
        5,
        Column {
            key: "fee.amount",
            kind: Kind::Money,
            label: Label::Fact,
        },
    );
    vec![
        sheet("office", "office.name_latin", of::<Office>(&[])),
        sheet("places", "place.name_latin", of::<Place>(&[])),
        sheet(
            "organisations",
            "organisation.code",
            of::<Organisation>(&[]),
        ),
        sheet("orders", "order.code", orders),
        sheet("trainees", "trainee.code", trainees()),
        sheet("education", "education.trainee", of::<Education>(&[])),
        sheet("work", "work.trainee", of::<Work>(&[])),
        sheet("licences", "licence.trainee", of::<Licence>(&[])),
        sheet("exams", "exam.trainee", of::<Exam>(&[])),
        sheet("family", "family.trainee", of::<FamilyMember>(&[])),
        sheet("relatives", "relative.trainee", of::<Relative>(&[])),
        sheet("stays", "stay.trainee", of::<Stay>(&[])),
        sheet("coe", "coe_application.trainee", of::<CoeApplication>(&[])),
        sheet("rates", "rate.currency", of::<Rate>(&[])),
        sheet("fees", "fee.trainee", fees),
        sheet("terms", "terms.order", of::<Terms>(&[])),
        sheet("wages", "wage_item.order", of::<WageItem>(&[])),
        sheet("ssw", "ssw.trainee", of::<Ssw>(&[])),
        sheet("documents", "document.trainee", of::<Document>(&[])),
        sheet("teachers", "teacher.code", of::<Teacher>(&[])),
        sheet("holidays", "holiday.day", of::<Holiday>(&[])),
        sheet("sessions", "session.course", sessions()),
        sheet("attendance", "attendance.trainee", attendance()),
        sheet("marks", "assessment.trainee", of::<Assessment>(&[])),
    ]
}

fn of<R: Record>(without: &[&str]) -> Vec<Column> {
    R::FACTS
        .iter()
        .filter(|fact| !without.contains(&fact.key))
        .map(Column::fact)
        .collect()
}

fn trainees() -> Vec<Column> {
    let mut columns = of::<Trainee>(&["trainee.birthplace", "trainee.home"]);
    for key in [
        "birthplace.province_latin",
        "birthplace.province_native",
        "birthplace.district_latin",
        "birthplace.district_native",
        "home.province_latin",
        "home.province_native",
        "home.district_latin",
        "home.district_native",
        "home.village_latin",
        "home.village_native",
    ] {
        let kind = if key.ends_with("latin") {
            Kind::Latin
        } else {
            Kind::Native
        };
        columns.push(Column::named(key, kind));
    }
    for key in [
        "passport.number",
        "passport.issued_on",
        "passport.expires_on",
        "passport.issued_at",
        "passport.authority",
        "photo.taken_on",
    ] {
        columns.extend(domain::fact::find(key).map(Column::fact));
    }
    columns
}

/// `planned` and `held` are different things; one column tells them apart.
pub const STATES: domain::value::Choices = domain::value::Choices {
    name: "SessionState",
    codes: &["planned", "held"],
};

fn sessions() -> Vec<Column> {
    vec![
        Column::named("session.course", Kind::Text),
        Column::named("session.state", Kind::Choice(STATES)),
        Column::named("session.day", Kind::Date),
        Column::named("session.subject", Kind::Choice(Subject::CHOICES)),
        Column::named("session.minutes", Kind::Int),
        Column::named("session.teacher", Kind::Latin),
        Column::named("session.starts", Kind::Time),
        Column::named("session.ends", Kind::Time),
        Column::named("session.break_minutes", Kind::Int),
        Column::named("session.content", Kind::Text),
        Column::named("session.room", Kind::Text),
    ]
}

fn attendance() -> Vec<Column> {
    vec![
        Column::named("attendance.course", Kind::Text),
        Column::named("attendance.day", Kind::Date),
        Column::named("attendance.subject", Kind::Choice(Subject::CHOICES)),
        Column::named("attendance.trainee", Kind::Text),
        Column::named("attendance.minutes", Kind::Int),
    ]
}

/// Finds the column of a heading: its key, or its label in any of the four
/// languages, alone or among others separated by `/`.
pub struct Headings(BTreeMap<String, usize>);

impl Headings {
    /// The headings of one sheet.
    #[must_use]
    pub fn of(sheet: &SheetShape, messages: &Messages) -> Self {
        let mut known = BTreeMap::new();
        for (index, column) in sheet.columns.iter().enumerate() {
            known.insert(text::fold(column.key), index);
            for lang in Lang::ALL {
                known
                    .entry(text::fold(&column.heading(messages, lang)))
                    .or_insert(index);
            }
        }
        Self(known)
    }

    /// Index of the column, if the heading is one of ours.
    #[must_use]
    pub fn find(&self, heading: &str) -> Option<usize> {
        let parts = std::iter::once(heading)
            .chain(heading.split('/'))
            .chain(heading.split('\n'));
        parts
            .map(|part| text::fold(&text::clean(part)))
            .find_map(|part| self.0.get(&part).copied())
    }
}

/// The currency of a code, for money cells.
#[must_use]
pub fn currency(code: &str) -> Option<Currency> {
    Currency::from_code(code.trim().to_uppercase().as_str())
}
