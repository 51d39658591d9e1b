//! What has to be watched over everybody's files: papers that run out or should be back, and
//! people who may be in the office twice. All of it is read along an index.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::name;
use domain::record::Record;
use domain::trainee::{Country, Trainee};
use domain::value::Id;
use rusqlite::{Connection, params};

use crate::error::StoreError;
use crate::list::{LINE, TraineeLine, line};
use crate::row::id_at;

/// Why a paper is in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// It was to be here.
    Back,
    /// It runs out.
    Expiry,
}

/// A paper that runs out or should be here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuePaper {
    /// The day.
    pub day: NaiveDate,
    /// Why.
    pub due: Due,
    /// Its key; `passport` for a passport.
    pub key: String,
    /// Who has it; empty = the office.
    pub holder: String,
    /// Whose.
    pub trainee: Id,
    /// Code of the trainee.
    pub code: String,
    /// Latin name, in the order of their country.
    pub name: String,
}

/// Days along their indexes, then whose they are.
const DUE: &str = "
  SELECT due.back, due.day, due.key, due.holder, t.id, t.code, t.family_name, t.given_name,
    t.nationality
  FROM (
    SELECT 0 AS back, expires_on AS day, key, coalesce(holder, '') AS holder, trainee
    FROM document WHERE deleted = 0 AND expires_on IS NOT NULL AND expires_on <= ?1
      AND sent_on IS NULL AND returned_on IS NULL
    UNION ALL
    SELECT 0, p.expires_on, 'passport', '', p.trainee
    FROM passport p WHERE p.deleted = 0 AND p.expires_on IS NOT NULL AND p.expires_on <= ?1
      AND NOT EXISTS (SELECT 1 FROM passport q WHERE q.trainee = p.trainee AND q.deleted = 0
        AND q.expires_on > p.expires_on)
    UNION ALL
    SELECT 1, due_on, key, coalesce(holder, ''), trainee
    FROM document WHERE deleted = 0 AND due_on IS NOT NULL AND due_on <= ?1
      AND (received_on IS NULL OR holder > '')
  ) due JOIN trainee t ON t.id = due.trainee AND t.deleted = 0
  ORDER BY due.day, t.code, due.key
  LIMIT ?2";

/// Papers up to a day, the earliest first.
pub(crate) fn due(
    connection: &Connection,
    until: NaiveDate,
    most: usize,
) -> Result<Vec<DuePaper>, StoreError> {
    let mut statement = connection.prepare_cached(DUE)?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut found = statement.query(params![until.to_string(), most])?;
    let mut papers = Vec::new();
    while let Some(row) = found.next()? {
        let text = |column| {
            row.get::<_, Option<String>>(column)
                .map(Option::unwrap_or_default)
        };
        let Ok(day) = text(1)?.parse() else { continue };
        let named = Trainee {
            family_name: text(6)?,
            given_name: text(7)?,
            nationality: Country::from_code(&text(8)?),
            ..Trainee::blank(id_at(row, 4)?)
        };
        papers.push(DuePaper {
            due: match row.get(0)? {
                true => Due::Back,
                false => Due::Expiry,
            },
            day,
            key: text(2)?,
            holder: text(3)?,
            trainee: named.id,
            code: text(5)?,
            name: name::latin(&named),
        });
    }
    Ok(papers)
}

/// Groups of people whose rows of `noun` have the same value in `field`.
pub(crate) fn sharing(
    connection: &Connection,
    noun: &str,
    field: &str,
) -> Result<Vec<Vec<Id>>, StoreError> {
    let sql = format!(
        "SELECT r.\"{field}\", r.trainee FROM \"{noun}\" r WHERE r.deleted = 0 AND r.trainee IS NOT NULL
         AND r.\"{field}\" IN (SELECT \"{field}\" FROM \"{noun}\" WHERE deleted = 0 AND \"{field}\" > ''
           GROUP BY \"{field}\" HAVING count(DISTINCT trainee) > 1)
         ORDER BY r.\"{field}\", r.trainee"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut found = statement.query([])?;
    let mut groups: BTreeMap<String, Vec<Id>> = BTreeMap::new();
    while let Some(row) = found.next()? {
        let group = groups.entry(row.get(0)?).or_default();
        let id = id_at(row, 1)?;
        if group.last() != Some(&id) {
            group.push(id);
        }
    }
    Ok(groups.into_values().collect())
}

/// People with the same day of birth, a group per day.
pub(crate) fn born_together(connection: &Connection) -> Result<Vec<Vec<TraineeLine>>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "{LINE} WHERE t.deleted = 0 AND t.birth_date IN (SELECT birth_date FROM trainee
           WHERE deleted = 0 AND birth_date IS NOT NULL GROUP BY birth_date HAVING count(*) > 1)
         ORDER BY t.birth_date, t.code"
    ))?;
    let mut found = statement.query([])?;
    let mut groups: Vec<Vec<TraineeLine>> = Vec::new();
    while let Some(row) = found.next()? {
        let one = line(row)?;
        match groups.last_mut() {
            Some(group)
                if group
                    .first()
                    .is_some_and(|f| f.birth_date == one.birth_date) =>
            {
                group.push(one);
            }
            _ => groups.push(vec![one]),
        }
    }
    Ok(groups)
}

/// The line of one trainee.
pub(crate) fn one_line(connection: &Connection, id: Id) -> Result<Option<TraineeLine>, StoreError> {
    let mut statement =
        connection.prepare_cached(&format!("{LINE} WHERE t.id = ?1 AND t.deleted = 0"))?;
    let mut found = statement.query([id.to_string()])?;
    found.next()?.map(line).transpose()
}
