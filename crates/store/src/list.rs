//! The list of trainees: one line per person, by code, found by search or by order.

use chrono::NaiveDate;
use domain::name;
use domain::record::Record;
use domain::trainee::{Country, Trainee};
use domain::value::Id;
use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use crate::error::StoreError;
use crate::{row, search};

/// Which trainees to list.
#[derive(Clone, Copy, Debug)]
pub struct ListQuery<'a> {
    /// Words as typed; each must be found. At most [`search::MOST`] people are found.
    pub search: Option<&'a str>,
    /// Only the trainees of this order.
    pub order: Option<Id>,
    /// At most so many lines.
    pub limit: usize,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraineeLine {
    /// The trainee.
    pub id: Id,
    /// Their code.
    pub code: String,
    /// As in the passport, in the order of the country.
    pub name_latin: String,
    /// In their own script.
    pub name_native: String,
    /// Katakana reading.
    pub katakana: String,
    /// Code of their order; empty when there is none.
    pub order_code: String,
    /// Day of birth.
    pub birth_date: Option<NaiveDate>,
    /// Nationality.
    pub nationality: Option<Country>,
    /// Number of the newest passport; empty when there is none.
    pub passport_number: String,
    /// The centre that looks after them.
    pub centre: String,
    /// Name of the newest photo's bytes; empty when there is none.
    pub photo: String,
}

pub(crate) const LINE: &str = "SELECT t.id, t.code, t.family_name, t.given_name, t.name_native,
    t.name_katakana, o.code, t.birth_date, t.nationality,
    (SELECT p.number FROM passport p WHERE p.trainee = t.id AND p.deleted = 0
     ORDER BY p.issued_on DESC, p.id DESC LIMIT 1), t.centre,
    (SELECT f.sha256 FROM photo f WHERE f.trainee = t.id AND f.deleted = 0
     ORDER BY f.taken_on DESC, f.id DESC LIMIT 1)
  FROM trainee t LEFT JOIN \"order\" o ON o.id = t.\"order\" AND o.deleted = 0";

/// The lines of a query.
pub(crate) fn trainees(
    connection: &Connection,
    query: &ListQuery<'_>,
) -> Result<Vec<TraineeLine>, StoreError> {
    let words = query.search.map(search::query).unwrap_or_default();
    if words.is_empty() {
        // Signs without a letter or a digit name nobody; nothing typed names everybody.
        let typed = query.search.is_some_and(|typed| !typed.trim().is_empty());
        return if typed {
            Ok(Vec::new())
        } else {
            by_code(connection, query)
        };
    }
    let most = query.limit.min(search::MOST);
    let mut statement = connection.prepare_cached(&format!(
        "{LINE} JOIN search_doc d ON d.trainee = t.id WHERE d.n = ?1 AND t.deleted = 0"
    ))?;
    let mut lines = Vec::new();
    for doc in search::find(connection, &words, query.order, most)? {
        let mut found = statement.query([doc])?;
        while let Some(row) = found.next()? {
            lines.push(line(row)?);
        }
    }
    lines.sort_by(|a, b| (&a.code, a.id).cmp(&(&b.code, b.id)));
    Ok(lines)
}

fn by_code(connection: &Connection, query: &ListQuery<'_>) -> Result<Vec<TraineeLine>, StoreError> {
    let clause = match query.order {
        Some(_) => "t.\"order\" = ?1",
        None => "?1 IS NULL",
    };
    let mut statement = connection.prepare_cached(&format!(
        "{LINE} WHERE {clause} AND t.deleted = 0 ORDER BY t.code, t.id LIMIT ?2"
    ))?;
    let limit = i64::try_from(query.limit).unwrap_or(i64::MAX);
    let mut found = statement.query(params![query.order.map(|id| id.to_string()), limit])?;
    let mut lines = Vec::new();
    while let Some(row) = found.next()? {
        lines.push(line(row)?);
    }
    Ok(lines)
}

pub(crate) fn line(row: &Row<'_>) -> Result<TraineeLine, StoreError> {
    let text = |column| {
        row.get::<_, Option<String>>(column)
            .map(Option::unwrap_or_default)
    };
    let nationality = Country::from_code(&text(8)?);
    let named = Trainee {
        family_name: text(2)?,
        given_name: text(3)?,
        nationality,
        ..Trainee::blank(Id(Uuid::nil()))
    };
    Ok(TraineeLine {
        id: row::id_at(row, 0)?,
        code: text(1)?,
        name_latin: name::latin(&named),
        name_native: text(4)?,
        katakana: text(5)?,
        order_code: text(6)?,
        birth_date: text(7)?.parse().ok(),
        nationality,
        passport_number: text(9)?,
        centre: text(10)?,
        photo: text(11)?,
    })
}
