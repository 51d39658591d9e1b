//! Whole files: a trainee with every row about it, an order with its trainees.
//!
//! An order of any size takes the same number of queries, each by an index.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::file::{ClassFile, Employment, Lists, OrderFile, Shared, TraineeFile, Training};
use domain::office::Office;
use domain::order::Order;
use domain::photo::Photo;
use domain::record::Record;
use domain::rule::{RuleSetting, Rules};
use domain::trainee::Trainee;
use domain::training::{Class, Course, HeldSession, Holiday, PlannedSession};
use domain::value::{Id, Value};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use uuid::Uuid;

use crate::error::StoreError;
use crate::object;
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
        teachers: by_id(rows(connection, "TRUE", [])?),
        holidays: rows::<Holiday>(connection, "TRUE", [])?
            .into_iter()
            .filter_map(|holiday| Some((holiday.day?, holiday)))
            .collect(),
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
    let people = People {
        connection,
        among: "= ?1",
        id,
    };
    let training = people.training(trainee.order)?;
    let mut files = people.files(vec![trainee], shared, &training)?;
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
    let trainees = rows(connection, "r.\"order\" = ?1", [Cell::Text(id.to_string())])?;
    let people = People {
        connection,
        among: OF_ORDER,
        id,
    };
    let training = people.training(Some(id))?;
    Ok(OrderFile {
        trainees: people.files(trainees, shared, &training)?,
        shared: Arc::clone(shared),
        employment: employment(connection, id)?,
        order,
        training,
    })
}

/// A class's file.
pub(crate) fn class(
    connection: &Connection,
    shared: &Arc<Shared>,
    id: Id,
) -> Result<ClassFile, StoreError> {
    let of_class = || [Cell::Text(id.to_string())];
    let missing = StoreError::NoSuchRow { noun: Class::NOUN };
    let people = People {
        connection,
        among: OF_CLASS,
        id,
    };
    let clause = format!("r.id {OF_CLASS}");
    let trainees = rows(connection, &clause, of_class())?;
    let training = people.training(None)?;
    Ok(ClassFile {
        shared: Arc::clone(shared),
        class: one(connection, id)?.ok_or(missing)?,
        timetable: rows(connection, "r.class = ?1", of_class())?,
        enrolments: rows(connection, "r.class = ?1", of_class())?,
        trainees: people.files(trainees, shared, &training)?,
        sittings: rows(connection, "TRUE", [])?,
        classes: rows(connection, "TRUE", [])?,
        beside: rows(connection, BESIDE, of_class())?,
        teachers: rows(connection, "TRUE", [])?,
        training,
    })
}

fn one<R: Record>(connection: &Connection, id: Id) -> Result<Option<R>, StoreError> {
    Ok(rows(connection, "r.id = ?1", [Cell::Text(id.to_string())])?.pop())
}

fn employment(connection: &Connection, order: Id) -> Result<Arc<Employment>, StoreError> {
    let id = || [Cell::Text(order.to_string())];
    let terms = rows(connection, "r.\"order\" = ?1", id())?
        .into_iter()
        .next();
    let items = rows(connection, "r.\"order\" = ?1", id())?;
    Ok(Arc::new(Employment { terms, items }))
}

/// An order with its terms, as the files of its trainees hold it.
type OfOrder = (Option<Arc<Order>>, Arc<Employment>);

/// The people whose rows are read together.
struct People<'c> {
    connection: &'c Connection,
    /// What follows `trainee` in a condition; `?1` is [`People::id`].
    among: &'static str,
    id: Id,
}

/// The trainees of one order.
const OF_ORDER: &str = "IN (SELECT id FROM trainee WHERE \"order\" = ?1 AND deleted = 0)";
/// Planned lessons of other classes on the days that class `?1` has any.
const BESIDE: &str = "r.class <> ?1 AND r.day IN
    (SELECT day FROM planned_session WHERE class = ?1 AND deleted = 0)";
/// Everybody who is or was in one class.
const OF_CLASS: &str = "IN (SELECT trainee FROM enrolment WHERE class = ?1 AND deleted = 0)";

impl People<'_> {
    /// Lessons of the order's courses, of the classes these people are in, and all they have a
    /// mark in.
    fn training(&self, order: Option<Id>) -> Result<Arc<Training>, StoreError> {
        let values = || {
            let order = order.map_or(Cell::Null, |order| Cell::Text(order.to_string()));
            [Cell::Text(self.id.to_string()), order]
        };
        let courses = "r.course IN (SELECT id FROM course WHERE \"order\" = ?2 AND deleted = 0)";
        let among = self.among;
        let planned: Vec<PlannedSession> = rows(
            self.connection,
            &format!(
                "({courses} OR r.class IN (SELECT class FROM enrolment WHERE trainee {among} AND deleted = 0))"
            ),
            values(),
        )?;
        let held: Vec<HeldSession> = rows(
            self.connection,
            &format!(
                "({courses} OR r.id IN (SELECT session FROM attendance WHERE trainee {among} AND deleted = 0))"
            ),
            values(),
        )?;
        let of_lessons = planned.iter().map(|lesson| lesson.course);
        let of_lessons = of_lessons.chain(held.iter().map(|lesson| lesson.course));
        let of_lessons: BTreeSet<Id> = of_lessons.flatten().collect();
        let mut all: Vec<Course> = rows(self.connection, "TRUE", [])?;
        all.retain(|course| {
            of_lessons.contains(&course.id) || (order.is_some() && course.order == order)
        });
        let plan_lines = match order {
            Some(order) => rows(
                self.connection,
                "r.\"order\" = ?1",
                [Cell::Text(order.to_string())],
            )?,
            None => Vec::new(),
        };
        Ok(Arc::new(Training {
            courses: all,
            planned,
            held,
            plan_lines,
        }))
    }

    fn files(
        &self,
        trainees: Vec<Trainee>,
        shared: &Arc<Shared>,
        training: &Arc<Training>,
    ) -> Result<Vec<TraineeFile>, StoreError> {
        let mut orders: BTreeMap<Option<Id>, OfOrder> = BTreeMap::new();
        orders.insert(None, OfOrder::default());
        for id in trainees.iter().filter_map(|trainee| trainee.order) {
            if let Entry::Vacant(entry) = orders.entry(Some(id)) {
                let order = one::<Order>(self.connection, id)?.map(Arc::new);
                entry.insert((order, employment(self.connection, id)?));
            }
        }
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
        let mut enrolments = self.of_trainees()?;
        let mut assessments = self.of_trainees()?;
        let bytes = self.photo_bytes()?;
        let files = trainees.into_iter().map(|trainee| {
            let id = trainee.id;
            let photo = take(&mut photos, id).pop();
            let (order, employment) = orders.get(&trainee.order).cloned().unwrap_or_default();
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
                order,
                employment,
                training: Arc::clone(training),
                attendance: take(&mut attendance, id),
                enrolments: take(&mut enrolments, id),
                assessments: take(&mut assessments, id),
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
            "SELECT DISTINCT sha256 FROM photo WHERE trainee {} AND deleted = 0 AND sha256 > ''",
            self.among
        ))?;
        let mut found = statement.query([self.id.to_string()])?;
        let mut photos = BTreeMap::new();
        while let Some(row) = found.next()? {
            let name: String = row.get(0)?;
            // A picture that is damaged or gone stops no paper: it is missing there, and verify says why.
            if let Ok(Some(bytes)) = object::get(self.connection, &name) {
                photos.insert(name, bytes.into());
            }
        }
        Ok(photos)
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
        let store = Store::create(dir.path(), "vte", None).unwrap();
        let with_trainee = noun::all()
            .values()
            .filter(|n| n.position("trainee").is_some());
        let mut looked = 0;
        let both = with_trainee.flat_map(|noun| [(noun, OF_ORDER), (noun, OF_CLASS)]);
        for (noun, among) in both {
            let sql = format!(
                "EXPLAIN QUERY PLAN SELECT {} FROM \"{}\" r WHERE r.trainee {among}
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
