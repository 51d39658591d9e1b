//! A window into the list of trainees: sorted, filtered, counted, and as fast at
//! its end as at its beginning.
//!
//! Without a search the lines are read along an index of the sort key, those of a
//! centre along one that begins with the centre. An order has few trainees, and a
//! search finds at most [`search::MOST`]: those are sorted when they are asked for.

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
    /// The code of the order; those without one first.
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
    if query.search.is_some_and(|text| !text.trim().is_empty()) {
        return searched(connection, query);
    }
    let (clause, values) = filter(query);
    let total: i64 = connection
        .prepare_cached(&format!("SELECT count(*) FROM trainee t WHERE {clause}"))?
        .query_row(params_from_iter(values.iter()), |r| r.get(0))?;
    let ids = if query.sort == Sort::Order && query.order.is_none() {
        by_order(connection, query)?
    } else {
        by_key(connection, query, &clause, values)?
    };
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

/// What is asked of a trainee besides words, and the values in it.
fn filter(query: &PageQuery<'_>) -> (String, Vec<Cell>) {
    let mut clause = String::from("t.deleted = 0");
    let mut values: Vec<Cell> = Vec::new();
    if let Some(order) = query.order {
        clause.push_str(" AND t.\"order\" = ?");
        values.push(Cell::Text(order.to_string()));
    }
    if let Some(centre) = query.centre {
        // An order is looked up as one; the plus keeps the large index of the centre out of it.
        let plus = if query.order.is_some() { "+" } else { "" };
        clause.push_str(&format!(" AND {plus}t.\"centre\" = ?"));
        values.push(Cell::Text(centre.to_owned()));
    }
    (clause, values)
}

/// Ids of the window along the index of its key.
fn by_key(
    connection: &Connection,
    query: &PageQuery<'_>,
    clause: &str,
    mut values: Vec<Cell>,
) -> Result<Vec<String>, StoreError> {
    let mut page = connection.prepare_cached(&ids_by_key(query.sort, query.down, clause))?;
    values.extend([query.limit, query.offset].map(count));
    let ids = page.query_map(params_from_iter(values), |r| r.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

fn ids_by_key(sort: Sort, down: bool, clause: &str) -> String {
    let way = if down { "DESC" } else { "ASC" };
    let join = match sort {
        Sort::Order => "LEFT JOIN \"order\" o ON o.id = t.\"order\" AND o.deleted = 0",
        _ => "",
    };
    let keys = match sort {
        Sort::Code => format!("t.code {way}"),
        sort => format!("{} {way}, t.code {way}", sort.sql()),
    };
    format!("SELECT t.id FROM trainee t {join} WHERE {clause} ORDER BY {keys} LIMIT ? OFFSET ?")
}

/// Ids of the window by the code of the order: orders are counted and sorted, and only
/// those that lie in the window are read.
fn by_order(connection: &Connection, query: &PageQuery<'_>) -> Result<Vec<String>, StoreError> {
    let of_centre = if query.centre.is_some() {
        OF_CENTRE
    } else {
        ""
    };
    let centre = query.centre.map(|centre| Cell::Text(centre.to_owned()));
    let mut counted = connection.prepare_cached(&format!(
        "SELECT c.\"order\", c.n, o.code FROM ({}) c
         LEFT JOIN \"order\" o ON o.id = c.\"order\" AND o.deleted = 0
         ORDER BY o.code, c.\"order\"",
        counted_by_order(of_centre)
    ))?;
    let mut orders: Vec<(Option<String>, i64)> = counted
        .query_map(params_from_iter(&centre), |r| Ok((r.get(0)?, r.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let way = if query.down { "DESC" } else { "ASC" };
    if query.down {
        orders.reverse();
    }
    let mut of_order = connection.prepare_cached(&format!(
        "SELECT id FROM trainee WHERE \"order\" IS ? AND deleted = 0{of_centre}
         ORDER BY code {way} LIMIT ? OFFSET ?"
    ))?;
    let mut ids: Vec<String> = Vec::new();
    let mut skip = query.offset;
    for (order, trainees) in orders {
        let trainees = usize::try_from(trainees).unwrap_or_default();
        if skip >= trainees {
            skip -= trainees;
            continue;
        }
        let left = query.limit.saturating_sub(ids.len());
        if left == 0 {
            break;
        }
        let order = order.map_or(Cell::Null, Cell::Text);
        let mut values = vec![order];
        values.extend(centre.clone());
        values.extend([left, skip].map(count));
        let found = of_order.query_map(params_from_iter(values), |r| r.get(0))?;
        for id in found {
            ids.push(id?);
        }
        skip = 0;
    }
    Ok(ids)
}

/// Of one centre; what follows `deleted = 0`.
const OF_CENTRE: &str = " AND \"centre\" = ?";

/// How many trainees each order has.
fn counted_by_order(of_centre: &str) -> String {
    format!(
        "SELECT \"order\", count(*) AS n FROM trainee WHERE deleted = 0{of_centre} GROUP BY \"order\""
    )
}

fn count(number: usize) -> Cell {
    Cell::Integer(number.try_into().unwrap_or(i64::MAX))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    /// The steps that SQLite would take.
    fn plan(store: &Store, sql: &str) -> Vec<String> {
        let explained = format!("EXPLAIN QUERY PLAN {sql}");
        let mut statement = store.connection.prepare(&explained).unwrap();
        let mut rows = statement.raw_query();
        let mut steps = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            steps.push(row.get(3).unwrap());
        }
        steps
    }

    fn sorts(plan: &[String]) -> bool {
        plan.iter().any(|step| step.contains("TEMP B-TREE"))
    }

    fn clause(order: bool, centre: bool) -> String {
        let query = PageQuery {
            order: order.then(|| Id(uuid::Uuid::nil())),
            centre: centre.then_some("vte"),
            ..PageQuery::default()
        };
        filter(&query).0
    }

    /// Sorting a hundred thousand lines for every key a person presses is felt; so is sorting
    /// the twenty thousand of a centre.
    #[test]
    fn everyone_and_a_centre_are_read_along_an_index_and_never_sorted() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), "vte", None).unwrap();
        for (name, sort) in Sort::ALL.into_iter().filter(|(name, _)| *name != "order") {
            for centre in [false, true] {
                for down in [false, true] {
                    let sql = ids_by_key(sort, down, &clause(false, centre));
                    let plan = plan(&store, &sql);
                    let begins = !centre || plan[0].contains("(centre=?");
                    assert!(
                        !sorts(&plan) && plan.len() == 1 && begins,
                        "{name}: {plan:?}"
                    );
                }
            }
        }
        for (filter, index) in [("", "trainee_"), (OF_CENTRE, "trainee_of_centre_in_order")] {
            let plan = plan(&store, &counted_by_order(filter));
            let covered = plan[0].contains("COVERING INDEX") && plan[0].contains(index);
            assert!(!sorts(&plan) && covered, "{filter}: {plan:?}");
        }
    }

    /// Where an order is asked for its few trainees are looked up, not looked for among all.
    #[test]
    fn an_order_is_looked_up_by_its_trainees_whatever_they_are_sorted_by() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), "vte", None).unwrap();
        for (name, sort) in Sort::ALL {
            for centre in [false, true] {
                let plan = plan(&store, &ids_by_key(sort, false, &clause(true, centre)));
                let looked_up = plan[0].starts_with("SEARCH t ") && plan[0].contains("order=?");
                assert!(looked_up, "{name}: {plan:?}");
            }
        }
    }
}
