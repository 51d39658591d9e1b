//! Reading rows: the same for a store, a reader and an open operation.
//!
//! Tombstones are never given out. Lists come in a fixed order: by code, or by
//! the day or month they begin, then in the order entered.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::file::{ClassFile, Lists, OrderFile, Shared, TraineeFile};
use domain::order::Order;
use domain::record::Record;
use domain::rule::Rules;
use domain::trainee::Trainee;
use domain::training::Attendance;
use domain::value::{Id, Value};
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use crate::error::StoreError;
use crate::history::{self, RowChange};
use crate::list::{self, ListQuery, TraineeLine};
use crate::narrow::{self, Narrowing};
use crate::open::{Reader, Store};
use crate::page::{self, PageQuery, TraineePage};
use crate::transact::{Tx, noun_of};
use crate::watch::{self, DuePaper};
use crate::{file, object, row};

pub(crate) mod sealed {
    /// Only this crate knows what a connection is.
    pub trait Connected {
        #[doc(hidden)]
        fn connection(&self) -> &rusqlite::Connection;
    }
}
use sealed::Connected;

impl Connected for Store {
    fn connection(&self) -> &Connection {
        &self.connection
    }
}
impl Connected for Reader {
    fn connection(&self) -> &Connection {
        &self.connection
    }
}
impl Connected for Tx<'_> {
    fn connection(&self) -> &Connection {
        self.connection
    }
}
impl Read for Store {}
impl Read for Reader {}
impl Read for Tx<'_> {}

/// Reads of rows and of whole files. Every method fails with what the database
/// says, or with [`StoreError::Damaged`] when a stored value cannot be read.
#[expect(clippy::missing_errors_doc, reason = "the same for all: said above")]
pub trait Read: Connected {
    /// The row of that id.
    fn get<R: Record>(&self, id: Id) -> Result<Option<R>, StoreError> {
        let id = Cell::Text(id.to_string());
        Ok(rows(self.connection(), "r.id = ?1", [id])?.pop())
    }

    /// All rows of a noun.
    fn all<R: Record>(&self) -> Result<Vec<R>, StoreError> {
        rows(self.connection(), "TRUE", [])
    }

    /// The rows whose field (without the noun) has that value.
    fn by<R: Record>(&self, field: &str, value: &Value) -> Result<Vec<R>, StoreError> {
        if noun_of::<R>()?.position(field).is_none() {
            let (noun, field) = (R::NOUN, field.to_owned());
            return Err(StoreError::NoSuchField { noun, field });
        }
        // The field is one of the registry's: safe to stand in the statement.
        let clause = format!("r.\"{field}\" IS ?1");
        rows(self.connection(), &clause, [row::cell(value)])
    }

    /// The first of [`Read::by`].
    fn find_one<R: Record>(&self, field: &str, value: &Value) -> Result<Option<R>, StoreError> {
        Ok(self.by(field, value)?.into_iter().next())
    }

    /// The trainee of that code.
    fn trainee_by_code(&self, code: &str) -> Result<Option<Trainee>, StoreError> {
        self.find_one("code", &Value::Text(code.to_owned()))
    }

    /// The order of that code.
    fn order_by_code(&self, code: &str) -> Result<Option<Order>, StoreError> {
        self.find_one("code", &Value::Text(code.to_owned()))
    }

    /// What every file shares; an office without its row gets a blank one.
    /// `shipped` are the rules before the office set any.
    fn load_shared(&self, lists: Arc<Lists>, shipped: &Rules) -> Result<Arc<Shared>, StoreError> {
        file::shared(self.connection(), lists, shipped)
    }

    /// Everything about one trainee; [`StoreError::NoSuchRow`] when there is none.
    fn trainee_file(&self, shared: &Arc<Shared>, id: Id) -> Result<TraineeFile, StoreError> {
        file::trainee(self.connection(), shared, id)
    }

    /// An order with its trainees; [`StoreError::NoSuchRow`] when there is none.
    fn order_file(&self, shared: &Arc<Shared>, id: Id) -> Result<OrderFile, StoreError> {
        file::order(self.connection(), shared, id)
    }

    /// Lessons of a class, planned or held, from a day to a day, both inclusive.
    fn lessons_of_class<R: Record>(
        &self,
        class: Id,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<R>, StoreError> {
        let values = [class.to_string(), from.to_string(), to.to_string()].map(Cell::Text);
        let clause = "r.class = ?1 AND r.day BETWEEN ?2 AND ?3";
        rows(self.connection(), clause, values)
    }

    /// Marks of a class's held lessons from a day to a day, both inclusive.
    fn marks_of_class(
        &self,
        class: Id,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Attendance>, StoreError> {
        let values = [class.to_string(), from.to_string(), to.to_string()].map(Cell::Text);
        let clause = "r.session IN (SELECT id FROM held_session
            WHERE class = ?1 AND day BETWEEN ?2 AND ?3 AND deleted = 0)";
        rows(self.connection(), clause, values)
    }

    /// A class with everybody who is or was in it; [`StoreError::NoSuchRow`] when there is none.
    fn class_file(&self, shared: &Arc<Shared>, id: Id) -> Result<ClassFile, StoreError> {
        file::class(self.connection(), shared, id)
    }

    /// What the list of trainees can be narrowed to.
    fn narrowing(&self) -> Result<Narrowing, StoreError> {
        narrow::narrowing(self.connection())
    }

    /// Lines of the list of trainees, by code.
    fn list_trainees(&self, query: &ListQuery<'_>) -> Result<Vec<TraineeLine>, StoreError> {
        list::trainees(self.connection(), query)
    }

    /// A window into the list of trainees.
    fn page_of_trainees(&self, query: &PageQuery<'_>) -> Result<TraineePage, StoreError> {
        page::trainees(self.connection(), query)
    }

    /// The line of one trainee, as in the list.
    fn trainee_line(&self, id: Id) -> Result<Option<TraineeLine>, StoreError> {
        watch::one_line(self.connection(), id)
    }

    /// Papers that run out or should be back by a day, the earliest first.
    fn due_papers(&self, until: NaiveDate, most: usize) -> Result<Vec<DuePaper>, StoreError> {
        watch::due(self.connection(), until, most)
    }

    /// Groups of people with the same passport number, or the same bytes of a photo.
    fn people_sharing<R: Record>(&self, field: &str) -> Result<Vec<Vec<Id>>, StoreError> {
        let noun = noun_of::<R>()?;
        if noun.position(field).is_none() {
            let (noun, field) = (R::NOUN, field.to_owned());
            return Err(StoreError::NoSuchField { noun, field });
        }
        watch::sharing(self.connection(), noun.name, field)
    }

    /// People with one day of birth, a group per day.
    fn people_born_together(&self) -> Result<Vec<Vec<TraineeLine>>, StoreError> {
        watch::born_together(self.connection())
    }

    /// How many trainees there are.
    fn count_trainees(&self) -> Result<usize, StoreError> {
        let mut statement = self
            .connection()
            .prepare_cached("SELECT count(*) FROM trainee WHERE deleted = 0")?;
        let count: i64 = statement.query_row([], |r| r.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// The version of a row; 0 when there is none.
    fn version<R: Record>(&self, id: Id) -> Result<i64, StoreError> {
        let mut statement = self.connection().prepare_cached(&format!(
            "SELECT version FROM \"{}\" WHERE id = ?1 AND deleted = 0",
            noun_of::<R>()?.name
        ))?;
        let version = statement.query_row([id.to_string()], |r| r.get(0));
        Ok(version.optional()?.unwrap_or_default())
    }

    /// What operations did to these rows (to all rows when empty), newest first; at most
    /// `operations` operations with at most `rows` rows each.
    fn row_changes(
        &self,
        of: &[Id],
        operations: usize,
        rows: usize,
    ) -> Result<Vec<(history::Entry, Vec<RowChange>)>, StoreError> {
        history::row_changes(self.connection(), of, operations, rows)
    }

    /// Ids of the rows of a noun that point to a row with one of their fields,
    /// tombstones too: their history belongs to it.
    fn ids_pointing<R: Record>(&self, field: &str, to: Id) -> Result<Vec<Id>, StoreError> {
        let noun = noun_of::<R>()?;
        if noun.position(field).is_none() {
            return Ok(Vec::new());
        }
        let sql = format!("SELECT id FROM \"{}\" WHERE \"{field}\" = ?1", noun.name);
        let mut statement = self.connection().prepare_cached(&sql)?;
        let mut found = statement.query([to.to_string()])?;
        let mut ids = Vec::new();
        while let Some(row) = found.next()? {
            ids.push(row::id_at(row, 0)?);
        }
        Ok(ids)
    }

    /// The bytes of a photo by their name, [`domain::photo::Photo`]'s `sha256`.
    fn photo_bytes(&self, sha256: &str) -> Result<Option<Arc<[u8]>>, StoreError> {
        Ok(object::get(self.connection(), sha256)?.map(Into::into))
    }
}

/// The live rows that fulfil `clause` (its alias is `r`), in the noun's order.
pub(crate) fn rows<R: Record>(
    connection: &Connection,
    clause: &str,
    values: impl IntoIterator<Item = Cell>,
) -> Result<Vec<R>, StoreError> {
    let noun = noun_of::<R>()?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {} FROM \"{}\" r WHERE {clause} AND r.deleted = 0 ORDER BY {}",
        noun.columns, noun.name, noun.order
    ))?;
    let mut found = statement.query(params_from_iter(values))?;
    let mut records = Vec::new();
    while let Some(row) = found.next()? {
        records.push(row::record(noun, row::stored(noun, row)?)?);
    }
    Ok(records)
}
