//! Whole files: a trainee with every row about it, an order with its trainees.
//!
//! An order of any size takes the same number of queries, each by an index.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::file::{Employment, Lists, OrderFile, Shared, TraineeFile, Training};
use domain::office::Office;
use domain::order::Order;
use domain::photo::Photo;
use domain::record::Record;
use domain::rule::{RuleSetting, Rules};
use domain::trainee::Trainee;
use domain::value::{Id, Value};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use uuid::Uuid;

use crate::error::StoreError;
use crate::read::rows;

/// What the office shares.
pub(crate) fn shared(
    connection: &Connection,
    lists: Arc<Lists>,
    shipped: &Rules,
) -> Result<Arc<Shared>, StoreError> {
    let office: Option<Office> = rows(connection, "TRUE", [])?.into_iter().next();
    Ok(Arc::new(Shared {
        office: office.unwrap_or_else(|| Office::blank(Id(Uuid::nil()))),
        organisations: by_id(rows(connection, "TRUE", [])?),
        places: by_id(rows(connection, "TRUE", [])?),
        rates: rows(connection, "TRUE", [])?,
        lists,
        rules: Arc::new(shipped.with(&rows::<RuleSetting>(connection, "TRUE", [])?)),
    }))
}

fn by_id<R: Record>(records: Vec<R>) -> BTreeMap<Id, R> {
    records.into_iter().map(|r| (r.id(), r)).collect()
}

/// One trainee's file.
pub(crate) fn trainee(
    connection: &Connection,
    shared: &Arc<Shared>,
    id: Id,
) -> Result<TraineeFile, StoreError> {
    let missing = StoreError::NoSuchRow {
        noun: Trainee::NOUN,
    };
    let trainee: Trainee = one(connection, id)?.ok_or(missing)?;
    let order = match trainee.order {
        Some(order) => one::<Order>(connection, order)?.map(Arc::new),
        None => None,
    };
    let training = match &order {
        Some(order) => training(connection, order.id)?,
        None => Arc::default(),
    };
    let employment = match &order {
        Some(order) => employment(connection, order.id)?,
        None => Arc::default(),
    };
    let scope = Scope {
        connection,
        among: "= ?1",
        id,
    };
    let of_order = OfOrder {
        order: order.as_ref(),
        training: &training,
        employment: &employment,
    };
    let mut files = scope.files(vec![trainee], shared, of_order)?;
    files.pop().ok_or(StoreError::NoSuchRow {
        noun: Trainee::NOUN,
    })
}

/// An order's file.
pub(crate) fn order(
    connection: &Connection,
    shared: &Arc<Shared>,
    id: Id,
) -> Result<OrderFile, StoreError> {
    let missing = StoreError::NoSuchRow { noun: Order::NOUN };
    let order: Arc<Order> = Arc::new(one(connection, id)?.ok_or(missing)?);
    let training = training(connection, id)?;
    let employment = employment(connection, id)?;
    let trainees = rows(connection, "r.\"order\" = ?1", [Cell::Text(id.to_string())])?;
    let scope = Scope {
        connection,
        among: OF_ORDER,
        id,
    };
    Ok(OrderFile {
        trainees: scope.files(
            trainees,
            shared,
            OfOrder {
                order: Some(&order),
                training: &training,
                employment: &employment,
            },
        )?,
        shared: Arc::clone(shared),
        order,
        training,
        employment,
    })
}

fn one<R: Record>(connection: &Connection, id: Id) -> Result<Option<R>, StoreError> {
    Ok(rows(connection, "r.id = ?1", [Cell::Text(id.to_string())])?.pop())
}

fn training(connection: &Connection, order: Id) -> Result<Arc<Training>, StoreError> {
    const OF_COURSES: &str =
        "r.course IN (SELECT id FROM course WHERE \"order\" = ?1 AND deleted = 0)";
    let id = || [Cell::Text(order.to_string())];
    Ok(Arc::new(Training {
        courses: rows(connection, "r.\"order\" = ?1", id())?,
        planned: rows(connection, OF_COURSES, id())?,
        held: rows(connection, OF_COURSES, id())?,
    }))
}

fn employment(connection: &Connection, order: Id) -> Result<Arc<Employment>, StoreError> {
    let id = || [Cell::Text(order.to_string())];
    let terms = rows(connection, "r.\"order\" = ?1", id())?
        .into_iter()
        .next();
    let items = rows(connection, "r.\"order\" = ?1", id())?;
    Ok(Arc::new(Employment { terms, items }))
}

/// What the files of one order share.
#[derive(Clone, Copy)]
struct OfOrder<'f> {
    order: Option<&'f Arc<Order>>,
    training: &'f Arc<Training>,
    employment: &'f Arc<Employment>,
}

/// Which trainees' rows are read.
struct Scope<'c> {
    connection: &'c Connection,
    /// What follows `trainee` in the condition.
    among: &'static str,
    id: Id,
}

/// The trainees of one order.
const OF_ORDER: &str = "IN (SELECT id FROM trainee WHERE \"order\" = ?1 AND deleted = 0)";

impl Scope<'_> {
    fn files(
        &self,
        trainees: Vec<Trainee>,
        shared: &Arc<Shared>,
        of_order: OfOrder<'_>,
    ) -> Result<Vec<TraineeFile>, StoreError> {
        let mut passports = self.of_trainees()?;
        let mut education = self.of_trainees()?;
        let mut work = self.of_trainees()?;
        let mut licences = self.of_trainees()?;
        let mut exams = self.of_trainees()?;
        let mut ssw = self.of_trainees()?;
        let mut documents = self.of_trainees()?;
        let mut custody = self.of_trainees()?;
        let mut health = self.of_trainees()?;
        let mut reasons = self.of_trainees()?;
        let mut family = self.of_trainees()?;
        let mut relatives = self.of_trainees()?;
        let mut stays = self.of_trainees()?;
        let mut coes = self.of_trainees()?;
        let mut fees = self.of_trainees()?;
        let mut photos = self.of_trainees::<Photo>()?;
        let mut attendance = self.of_trainees()?;
        let bytes = self.photo_bytes()?;
        let files = trainees.into_iter().map(|trainee| {
            let id = trainee.id;
            let photo = take(&mut photos, id).pop();
            TraineeFile {
                shared: Arc::clone(shared),
                passports: newest_first(take(&mut passports, id)),
                education: take(&mut education, id),
                work: take(&mut work, id),
                licences: take(&mut licences, id),
                exams: take(&mut exams, id),
                ssw: take(&mut ssw, id).pop(),
                documents: take(&mut documents, id),
                custody: take(&mut custody, id),
                health: take(&mut health, id),
                reasons: take(&mut reasons, id),
                family: take(&mut family, id),
                relatives: take(&mut relatives, id),
                stays: newest_first(take(&mut stays, id)),
                coes: newest_first(take(&mut coes, id)),
                fees: take(&mut fees, id),
                photo_bytes: photo
                    .as_ref()
                    .and_then(|photo| bytes.get(&photo.sha256))
                    .map(Arc::clone),
                photo,
                order: of_order.order.map(Arc::clone),
                training: Arc::clone(of_order.training),
                employment: Arc::clone(of_order.employment),
                attendance: take(&mut attendance, id),
                trainee,
            }
        });
        Ok(files.collect())
    }

    /// Rows that belong to trainees, by trainee.
    fn of_trainees<R: Record>(&self) -> Result<BTreeMap<Id, Vec<R>>, StoreError> {
        let clause = format!("r.trainee {}", self.among);
        let mut grouped: BTreeMap<Id, Vec<R>> = BTreeMap::new();
        for record in rows::<R>(self.connection, &clause, [Cell::Text(self.id.to_string())])? {
            if let Some(Value::Ref(trainee)) = record.value("trainee") {
                grouped.entry(trainee).or_default().push(record);
            }
        }
        Ok(grouped)
    }

    fn photo_bytes(&self) -> Result<BTreeMap<String, Arc<[u8]>>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT sha256, bytes FROM object WHERE sha256 IN
             (SELECT sha256 FROM photo WHERE trainee {} AND deleted = 0)",
            self.among
        ))?;
        let found = statement.query_map([self.id.to_string()], |r| {
            Ok((r.get(0)?, r.get::<_, Vec<u8>>(1)?.into()))
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn take<R>(grouped: &mut BTreeMap<Id, Vec<R>>, id: Id) -> Vec<R> {
    grouped.remove(&id).unwrap_or_default()
}

fn newest_first<R>(mut records: Vec<R>) -> Vec<R> {
    records.reverse();
    records
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{noun, open::Store};

    #[test]
    fn an_orders_rows_are_found_by_index_however_many_trainees_there_are() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), "vte").unwrap();
        let with_trainee = noun::all()
            .values()
            .filter(|n| n.position("trainee").is_some());
        let mut looked = 0;
        for noun in with_trainee {
            let sql = format!(
                "EXPLAIN QUERY PLAN SELECT {} FROM \"{}\" r WHERE r.trainee {OF_ORDER}
                 AND r.deleted = 0 ORDER BY {}",
                noun.columns, noun.name, noun.order
            );
            let mut statement = store.connection.prepare(&sql).unwrap();
            let plan: Vec<String> = statement
                .query_map(["x"], |r| r.get(3))
                .unwrap()
                .collect::<Result<_, _>>()
                .unwrap();
            looked += 1;
            assert!(
                !plan.iter().any(|step| step.starts_with("SCAN")),
                "{}: {plan:?}",
                noun.name
            );
        }
        assert!(looked >= 10, "{looked}");
    }
}
