//! What the list of trainees can be narrowed to: the codes of all orders, the names of all
//! centres. Both are read along an index, a centre at a time, never a trainee at a time.

use rusqlite::Connection;

use crate::error::StoreError;

/// What there is to choose from, each sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowing {
    /// Codes of orders.
    pub orders: Vec<String>,
    /// Centres that some trainee has.
    pub centres: Vec<String>,
}

const ORDERS: &str = "SELECT code FROM \"order\" WHERE deleted = 0 AND code > '' ORDER BY code";

/// From one centre to the next: DISTINCT would read every trainee.
const CENTRES: &str = "WITH RECURSIVE found (centre) AS (
    SELECT min(\"centre\") FROM trainee WHERE deleted = 0 AND \"centre\" > ''
    UNION ALL
    SELECT (SELECT min(t.\"centre\") FROM trainee t WHERE t.deleted = 0 AND t.\"centre\" > found.centre)
    FROM found WHERE found.centre IS NOT NULL
  )
  SELECT centre FROM found WHERE centre IS NOT NULL";

pub(crate) fn narrowing(connection: &Connection) -> Result<Narrowing, StoreError> {
    Ok(Narrowing {
        orders: column(connection, ORDERS)?,
        centres: column(connection, CENTRES)?,
    })
}

fn column(connection: &Connection, sql: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let texts = statement.query_map([], |r| r.get(0))?;
    Ok(texts.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    #[test]
    fn centres_and_orders_are_found_along_indexes() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), "vte", None).unwrap();
        for (sql, index) in [(ORDERS, "order_by_code"), (CENTRES, "trainee_in_centre")] {
            let mut statement = store
                .connection
                .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
                .unwrap();
            let steps: Vec<String> = statement
                .query_map([], |r| r.get(3))
                .unwrap()
                .collect::<Result<_, _>>()
                .unwrap();
            let reads = steps
                .iter()
                .filter(|step| step.contains("trainee") || step.contains("order"));
            assert!(reads.clone().all(|step| step.contains(index)), "{steps:?}");
            assert!(reads.count() > 0 && !steps.iter().any(|step| step.contains("TEMP")));
        }
    }
}
