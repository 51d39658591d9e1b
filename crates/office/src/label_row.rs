//! What a person calls a row by, where it has no code or beside it.

use domain::record::Record;
use domain::value::{Id, Value};
use store::Read;

use crate::error::OfficeError;

/// Places lie in one another at most so deep.
const DEEPEST: usize = 4;

/// The code of a row; else its name; of a place all it lies in, small to large; of a
/// lesson its day and subject.
pub(crate) fn label<R: Record>(read: &impl Read, row: &R) -> Result<String, OfficeError> {
    let code = text(row, "code");
    if !code.is_empty() {
        return Ok(code);
    }
    if R::NOUN == "place" {
        return place(read, row);
    }
    let named = ["name_latin", "name_japanese", "number"]
        .into_iter()
        .map(|field| text(row, field))
        .find(|name| !name.is_empty());
    Ok(named.unwrap_or_else(|| {
        [text(row, "day"), text(row, "subject")]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }))
}

/// The label of a row by noun and id; empty when it is not there.
pub(crate) fn label_of(read: &impl Read, noun: &str, id: Id) -> Result<String, OfficeError> {
    domain::for_noun!(noun, R => match read.get::<R>(id)? {
        Some(row) => label(read, &row),
        None => Ok(String::new()),
    })
    .unwrap_or_else(|| Ok(String::new()))
}

fn place<R: Record>(read: &impl Read, row: &R) -> Result<String, OfficeError> {
    let mut names = vec![text(row, "name_latin")];
    let mut within = row.value("within");
    while let Some(Value::Ref(id)) = within
        && names.len() < DEEPEST
    {
        let Some(next) = read.get::<R>(id)? else {
            break;
        };
        names.push(text(&next, "name_latin"));
        within = next.value("within");
    }
    names.retain(|name| !name.is_empty());
    Ok(names.join(", "))
}

fn text<R: Record>(row: &R, field: &str) -> String {
    match row.value(field) {
        Some(Value::Text(text) | Value::Choice(text)) => text,
        Some(Value::Date(day)) => day.to_string(),
        _ => String::new(),
    }
}
