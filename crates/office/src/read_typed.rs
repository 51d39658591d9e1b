//! What a person typed into a field as a value, read as leniently as a cell of a
//! workbook and by the same code.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::fact::Fact;
use domain::record::Record;
use domain::value::{Id, Kind, Value};
use intake::{Cell, DateSystem};
use rulebook::Messages;
use store::Read;

use crate::error::OfficeError;
use crate::import::cells::{self, Reader};
use crate::import::columns::Column;
use crate::label_row::label;

/// What reading needs besides the text.
pub(crate) struct Typing<'a> {
    pub(crate) messages: &'a Messages,
    /// For two-digit years.
    pub(crate) today: NaiveDate,
    /// Currency of the same row, for amounts.
    pub(crate) currency: Option<&'a str>,
}

/// The value typed; empty text empties the field.
pub(crate) fn read_typed(
    read: &impl Read,
    fact: &Fact,
    text: &str,
    typing: &Typing<'_>,
) -> Result<Value, OfficeError> {
    let clean = domain::text::clean(text);
    if clean.is_empty() {
        return Ok(Value::Empty);
    }
    if let Kind::Ref(noun) = fact.kind {
        let found = row_called(read, noun, &clean)?;
        return found.map(Value::Ref).ok_or_else(|| OfficeError::Field {
            code: "field-no-such-row",
            args: BTreeMap::from([
                ("fact", fact.key.to_owned()),
                ("noun", noun.to_owned()),
                ("value", clean),
            ]),
        });
    }
    let column = Column::fact(fact);
    let reader = Reader::new(&column, typing.messages);
    let context = cells::Context {
        today: typing.today,
        system: DateSystem::default(),
        currency: typing.currency,
    };
    match cells::value(&Cell::Text(clean.clone()), &reader, &context) {
        Ok((value, _)) => Ok(value),
        Err(trouble) => {
            let mut args = BTreeMap::from([("fact", fact.key.to_owned()), ("value", clean)]);
            for name in ["suggestion", "choices", "longest"] {
                if let Some(value) = trouble.args.get(name) {
                    args.insert(name, value.clone());
                }
            }
            let code = match trouble.code {
                "import-ambiguous-date" => "field-ambiguous-date",
                "import-bad-choice" => "field-bad-choice",
                "import-bad-date" => "field-bad-date",
                "import-bad-flag" => "field-bad-flag",
                "import-bad-month" => "field-bad-month",
                "import-bad-number" => "field-bad-number",
                "import-bad-time" => "field-bad-time",
                "import-no-currency" => "field-no-currency",
                "import-text-too-long" => "field-text-too-long",
                _ => "field-bad-value",
            };
            Err(OfficeError::Field { code, args })
        }
    }
}

/// The row a person means: by its id, its code, or the only one with that label.
fn row_called(read: &impl Read, noun: &str, text: &str) -> Result<Option<Id>, OfficeError> {
    domain::for_noun!(noun, R => called::<R>(read, text)).unwrap_or(Ok(None))
}

fn called<R: Record>(read: &impl Read, text: &str) -> Result<Option<Id>, OfficeError> {
    if let Ok(id) = text.parse::<Id>() {
        return Ok(read.get::<R>(id)?.map(|row| row.id()));
    }
    if R::FACTS.iter().any(|fact| fact.field() == "code")
        && let Some(row) = read.find_one::<R>("code", &Value::text(text))?
    {
        return Ok(Some(row.id()));
    }
    let wanted = domain::text::fold(text);
    let mut fitting = Vec::new();
    for row in read.all::<R>()? {
        if domain::text::fold(&label(read, &row)?) == wanted {
            fitting.push(row.id());
        }
    }
    // Two of one name: a person has to say which.
    Ok(match fitting.as_slice() {
        [one] => Some(*one),
        _ => None,
    })
}
