//! Turns rows that were read into records, in one operation.
//!
//! It never deletes, and an empty cell never erases: a row of the file is
//! matched with the stored row by code or natural key and only adds to it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::finding::{Finding, Place, Severity};
use domain::record::Record;
use domain::value::{Id, Kind, Value};
use store::{Put, Read, Tx};

use super::report::{Problem, Report};
use super::taken::{ReadRow, ReadSheet, Taken};
use crate::error::OfficeError;

/// The state of one import while it runs.
pub(super) struct Apply<'a, 't> {
    pub(super) tx: &'a mut Tx<'t>,
    pub(super) report: &'a mut Report,
    pub(super) as_of: NaiveDate,
    codes: BTreeMap<(&'static str, String), Option<Id>>,
}

impl<'a, 't> Apply<'a, 't> {
    pub(super) fn new(tx: &'a mut Tx<'t>, report: &'a mut Report, as_of: NaiveDate) -> Self {
        Self {
            tx,
            report,
            as_of,
            codes: BTreeMap::new(),
        }
    }

    /// The id behind a code of a noun that people name by code.
    pub(super) fn id(&mut self, noun: &'static str, code: &str) -> Result<Option<Id>, OfficeError> {
        let key = (noun, code.to_owned());
        if let Some(id) = self.codes.get(&key) {
            return Ok(*id);
        }
        let code = Value::text(code);
        // Every noun that a workbook names by its code has one.
        let found = domain::for_noun!(noun, R => {
            Ok::<_, OfficeError>(self.tx.find_one::<R>("code", &code)?.map(|row| row.id()))
        });
        let id = found.transpose()?.flatten();
        self.codes.insert(key, id);
        Ok(id)
    }

    /// Puts the cells of `row` that are facts of `R` into `record`. False when
    /// one names a record that is not there.
    pub(super) fn fill<R: Record>(
        &mut self,
        sheet: &ReadSheet,
        row: &ReadRow,
        record: &mut R,
    ) -> Result<bool, OfficeError> {
        let mut whole = true;
        for fact in R::FACTS {
            let Some(taken) = row.cells.get(fact.key) else {
                continue;
            };
            let value = match fact.kind {
                Kind::Ref("place") => continue,
                Kind::Ref(noun) => match self.id(noun, &taken.text)? {
                    Some(id) => Value::Ref(id),
                    None => {
                        let problem = finding(sheet, taken, "import-no-owner").arg("noun", noun);
                        self.refuse(sheet, taken, problem);
                        whole = false;
                        continue;
                    }
                },
                _ => taken.value.clone(),
            };
            if record.set(fact.field(), value).is_err() {
                let problem = finding(sheet, taken, "import-bad-value");
                self.refuse(sheet, taken, problem);
                whole = false;
            }
        }
        Ok(whole)
    }

    /// Records of one sheet that people name by code.
    pub(super) fn coded<R: Record>(&mut self, sheet: &ReadSheet) -> Result<(), OfficeError> {
        for row in sheet.rows.iter().filter(|row| !row.refused) {
            if let Some(record) = self.coded_row::<R>(sheet, row)? {
                self.put(sheet, &record)?;
            } else {
                self.count(sheet).refused += 1;
            }
        }
        Ok(())
    }

    /// The record of one row found by its code or new, filled. `None` when refused.
    pub(super) fn coded_row<R: Record>(
        &mut self,
        sheet: &ReadSheet,
        row: &ReadRow,
    ) -> Result<Option<R>, OfficeError> {
        let Some(code) = row.text(R::NOUN, "code") else {
            return Ok(None);
        };
        let stored = self.tx.find_one::<R>("code", &Value::text(code))?;
        let known = stored.is_some();
        let mut record = match stored {
            Some(record) => record,
            None => R::blank(self.tx.new_id()),
        };
        let whole = self.fill(sheet, row, &mut record)?;
        // Rows of somebody who was refused and is not stored have no owner.
        let id = (whole || known).then(|| record.id());
        self.codes.insert((R::NOUN, code.to_owned()), id);
        Ok(whole.then_some(record))
    }

    /// Rows that belong to a trainee.
    pub(super) fn owned<R: Record>(
        &mut self,
        sheet: &ReadSheet,
        natural: &[&str],
        finish: impl FnMut(&mut Self, &ReadRow, Option<&R>, &mut R) -> Result<(), OfficeError>,
    ) -> Result<(), OfficeError> {
        self.rows_of("trainee", sheet, natural, finish)
    }

    /// Rows that belong to the row that `owner` names. A row of the file is the stored row with
    /// the same natural key; the n-th of equal keys is the n-th stored one.
    pub(super) fn rows_of<R: Record>(
        &mut self,
        owner: &'static str,
        sheet: &ReadSheet,
        natural: &[&str],
        mut finish: impl FnMut(&mut Self, &ReadRow, Option<&R>, &mut R) -> Result<(), OfficeError>,
    ) -> Result<(), OfficeError> {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for row in sheet.rows.iter().filter(|row| !row.refused) {
            let mut record = R::blank(self.tx.new_id());
            if !self.fill(sheet, row, &mut record)? {
                self.count(sheet).refused += 1;
                continue;
            }
            let of = record.value(owner).unwrap_or(Value::Empty);
            let key: Vec<Value> = natural.iter().filter_map(|f| record.value(f)).collect();
            let nth = seen.entry(format!("{of:?}{key:?}")).or_default();
            let stored = self.tx.by::<R>(owner, &of)?;
            let same = |row: &&R| {
                natural
                    .iter()
                    .filter_map(|f| row.value(f))
                    .eq(key.iter().cloned())
            };
            let stored = stored.iter().filter(same).nth(*nth).cloned();
            *nth += 1;
            let before = stored.clone();
            let mut record = stored.unwrap_or(record);
            self.fill(sheet, row, &mut record)?;
            finish(self, row, before.as_ref(), &mut record)?;
            self.put(sheet, &record)?;
        }
        Ok(())
    }

    /// Writes the record and counts it.
    pub(super) fn put<R: Record>(
        &mut self,
        sheet: &ReadSheet,
        record: &R,
    ) -> Result<(), OfficeError> {
        let put = self.tx.put(record)?;
        let count = self.count(sheet);
        match put {
            Put::Created => count.created += 1,
            Put::Updated => count.updated += 1,
            Put::Unchanged => count.unchanged += 1,
        }
        Ok(())
    }

    pub(super) fn count(&mut self, sheet: &ReadSheet) -> &mut super::report::Counts {
        self.report.sheets.entry(sheet.name.to_owned()).or_default()
    }

    /// A cell that makes its row not to be taken.
    pub(super) fn refuse(&mut self, sheet: &ReadSheet, taken: &Taken, finding: Finding) {
        self.report
            .problems
            .push(problem(sheet, taken, finding, true));
    }

    /// A cell to look at; its row was taken.
    pub(super) fn warn(&mut self, sheet: &ReadSheet, taken: &Taken, code: &str) {
        let mut finding = finding(sheet, taken, code);
        finding.severity = Severity::Warning;
        self.report
            .problems
            .push(problem(sheet, taken, finding, false));
    }
}

/// A finding about one cell.
pub(super) fn finding(sheet: &ReadSheet, taken: &Taken, code: &str) -> Finding {
    let place = Place {
        noun: sheet.name.to_owned(),
        code: taken.place(),
        fact: taken.key.to_owned(),
        ..Place::default()
    };
    Finding::new(Severity::Blocking, code, place).arg("value", &taken.text)
}

pub(super) fn problem(
    sheet: &ReadSheet,
    taken: &Taken,
    finding: Finding,
    refused: bool,
) -> Problem {
    Problem {
        sheet: sheet.name.to_owned(),
        cell: taken.place(),
        value: taken.text.clone(),
        finding,
        refused,
    }
}
