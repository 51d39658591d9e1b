//! A window into the list of trainees: sorted, filtered, counted, and as fast at
//! its end as at its beginning.
//!
//! Without a search the lines are read along an index of the sort key; a search
//! finds at most [`search::MOST`] people, who are sorted here.

use domain::value::Id;
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, params_from_iter};

use crate::error::StoreError;
use crate::list::{self, ListQuery, TraineeLine};
use crate::search;

/// What the lines are sorted by; equal ones by code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The trainee's code.
    #[default]
    Code,
    /// The Latin name as it is shown, in the order of the country.
    NameLatin,
    /// The name in its own script.
    NameNative,
    /// The katakana reading.
    NameKatakana,
    /// The day of birth.
    BirthDate,
    /// The nationality.
    Nationality,
    /// The centre.
    Centre,
    /// The code of the order. The one key without an index: it lies in another table.
    Order,
}

impl Sort {
    /// All of them, with the field of a line each is called by.
    pub const ALL: [(&'static str, Self); 8] = [
        ("code", Self::Code),
        ("name_latin", Self::NameLatin),
        ("name_native", Self::NameNative),
        ("name_katakana", Self::NameKatakana),
        ("birth_date", Self::BirthDate),
        ("nationality", Self::Nationality),
        ("centre", Self::Centre),
        ("order", Self::Order),
    ];

    fn sql(self) -> &'static str {
        match self {
            Self::Code => "t.code",
            // Letter by letter the expression of the index.
            Self::NameLatin => {
                "trim(CASE t.\"nationality\" WHEN 'VN'
                 THEN coalesce(t.\"family_name\", '') || ' ' || coalesce(t.\"given_name\", '')
                 ELSE coalesce(t.\"given_name\", '') || ' ' || coalesce(t.\"family_name\", '') END)"
            }
            Self::NameNative => "t.\"name_native\"",
            Self::NameKatakana => "t.\"name_katakana\"",
            Self::BirthDate => "t.\"birth_date\"",
            Self::Nationality => "t.\"nationality\"",
            Self::Centre => "t.\"centre\"",
            Self::Order => "o.code",
        }
    }

    fn of(self, line: &TraineeLine) -> String {
        match self {
            Self::Code => line.code.clone(),
            Self::NameLatin => line.name_latin.clone(),
            Self::NameNative => line.name_native.clone(),
            Self::NameKatakana => line.katakana.clone(),
            Self::BirthDate => line.birth_date.map(|d| d.to_string()).unwrap_or_default(),
            Self::Nationality => line.nationality.map_or("", |c| c.code()).to_owned(),
            Self::Centre => line.centre.clone(),
            Self::Order => line.order_code.clone(),
        }
    }
}

/// Which lines to show.
#[derive(Clone, Copy, Debug, Default)]
pub struct PageQuery<'a> {
    /// Words as typed; each must be found.
    pub search: Option<&'a str>,
    /// Only the trainees of this order.
    pub order: Option<Id>,
    /// Only the trainees of this centre.
    pub centre: Option<&'a str>,
    /// Sorted by.
    pub sort: Sort,
    /// From the end.
    pub down: bool,
    /// Lines before the window.
    pub offset: usize,
    /// Lines of the window.
    pub limit: usize,
}

/// A window into the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TraineePage {
    /// The lines.
    pub lines: Vec<TraineeLine>,
    /// How many there are in all: exact, or with a search those found.
    pub total: usize,
    /// The search found as many as it looks for; there may be more.
    pub more: bool,
}

/// The window.
pub(crate) fn trainees(
    connection: &Connection,
    query: &PageQuery<'_>,
) -> Result<TraineePage, StoreError> {
    if query
        .search
        .is_some_and(|text| !search::query(text).is_empty())
    {
        return searched(connection, query);
    }
    let mut clause = String::from("t.deleted = 0");
    let mut values: Vec<Cell> = Vec::new();
    if let Some(order) = query.order {
        clause.push_str(" AND t.\"order\" = ?");
        values.push(Cell::Text(order.to_string()));
    }
    if let Some(centre) = query.centre {
        clause.push_str(" AND t.\"centre\" = ?");
        values.push(Cell::Text(centre.to_owned()));
    }
    let total: i64 = connection
        .prepare_cached(&format!("SELECT count(*) FROM trainee t WHERE {clause}"))?
        .query_row(params_from_iter(values.iter()), |r| r.get(0))?;
    let join = match query.sort {
        Sort::Order => "LEFT JOIN \"order\" o ON o.id = t.\"order\" AND o.deleted = 0",
        _ => "",
    };
    let (key, way) = (query.sort.sql(), if query.down { "DESC" } else { "ASC" });
    let mut page = connection.prepare_cached(&format!(
        "SELECT t.id FROM trainee t {join} WHERE {clause}
         ORDER BY {key} {way}, t.code {way} LIMIT ? OFFSET ?"
    ))?;
    values.extend(
        [query.limit, query.offset].map(|n| Cell::Integer(n.try_into().unwrap_or(i64::MAX))),
    );
    let ids: Vec<String> = page
        .query_map(params_from_iter(values), |r| r.get(0))?
        .collect::<Result<_, _>>()?;
    let mut line = connection.prepare_cached(&format!("{} WHERE t.id = ?1", list::LINE))?;
    let mut lines = Vec::with_capacity(ids.len());
    for id in ids {
        let mut found = line.query([id])?;
        if let Some(row) = found.next()? {
            lines.push(list::line(row)?);
        }
    }
    Ok(TraineePage {
        lines,
        total: usize::try_from(total).unwrap_or_default(),
        more: false,
    })
}

fn searched(connection: &Connection, query: &PageQuery<'_>) -> Result<TraineePage, StoreError> {
    let everyone = ListQuery {
        search: query.search,
        order: query.order,
        limit: search::MOST,
    };
    let mut lines = list::trainees(connection, &everyone)?;
    let more = lines.len() >= search::MOST;
    lines.retain(|line| query.centre.is_none_or(|centre| line.centre == centre));
    lines.sort_by_cached_key(|line| (query.sort.of(line), line.code.clone()));
    if query.down {
        lines.reverse();
    }
    Ok(TraineePage {
        total: lines.len(),
        more,
        lines: lines
            .into_iter()
            .skip(query.offset)
            .take(query.limit)
            .collect(),
    })
}
