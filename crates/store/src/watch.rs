//! What has to be watched over everybody's files: papers that run out or should be back, and
//! people who may be in the office twice. All of it is read along an index.

use std::collections::BTreeMap;

use chrono::NaiveDate;
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
    /// Family name and given name as stored.
    pub name: String,
}

const DUE: &str = "
  SELECT 1, d.expires_on, d.key, coalesce(d.holder, ''), t.id, t.code,
    trim(coalesce(t.family_name, '') || ' ' || coalesce(t.given_name, ''))
  FROM document d JOIN trainee t ON t.id = d.trainee AND t.deleted = 0
  WHERE d.deleted = 0 AND d.expires_on IS NOT NULL AND d.expires_on <= ?1
    AND d.sent_on IS NULL AND d.returned_on IS NULL
  UNION ALL
  SELECT 1, p.expires_on, 'passport', '', t.id, t.code,
    trim(coalesce(t.family_name, '') || ' ' || coalesce(t.given_name, ''))
  FROM passport p JOIN trainee t ON t.id = p.trainee AND t.deleted = 0
  WHERE p.deleted = 0 AND p.expires_on IS NOT NULL AND p.expires_on <= ?1
    AND NOT EXISTS (SELECT 1 FROM passport q WHERE q.trainee = p.trainee AND q.deleted = 0
      AND q.expires_on > p.expires_on)
  UNION ALL
  SELECT 0, d.due_on, d.key, coalesce(d.holder, ''), t.id, t.code,
    trim(coalesce(t.family_name, '') || ' ' || coalesce(t.given_name, ''))
  FROM document d JOIN trainee t ON t.id = d.trainee AND t.deleted = 0
  WHERE d.deleted = 0 AND d.due_on IS NOT NULL AND d.due_on <= ?1
    AND (d.received_on IS NULL OR d.holder > '')
  ORDER BY 2, 6, 3
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
        let day: String = row.get(1)?;
        let Ok(day) = day.parse() else { continue };
        papers.push(DuePaper {
            due: if row.get::<_, i64>(0)? == 0 {
                Due::Back
            } else {
                Due::Expiry
            },
            day,
            key: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
            holder: row.get(3)?,
            trainee: id_at(row, 4)?,
            code: row.get::<_, Option<String>>(5)?.unwrap_or_default(),
            name: row.get(6)?,
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
