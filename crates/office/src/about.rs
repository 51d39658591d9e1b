//! What papers that are printed once are about: the order, one of its preparatory
//! organisations, people of it who were in the same lessons; a class; a centre.

use chrono::{Datelike, NaiveDate};
use domain::file::{ClassFile, OrderFile};
use domain::sheet::{self, FactSheet};
use domain::training::Class;
use domain::value::{Value, YearMonth};
use forms::Scope;
use rulebook::Messages;
use store::Read;

use crate::error::OfficeError;
use crate::order_sheet::order_sheet;
use crate::paper_state::Subject;
use crate::session::Session;

/// One of them, ready to be printed.
pub(crate) struct About {
    /// Code of the organisation, number of the record; empty for the whole.
    pub(crate) code: String,
    /// What the printing is remembered of.
    pub(crate) subjects: Vec<Subject>,
    pub(crate) scope: Scope,
    pub(crate) sheet: FactSheet,
}

impl About {
    /// The order itself, its preparatory organisations, the records of its training.
    pub(crate) fn of(file: &OrderFile, day: NaiveDate, messages: &Messages) -> Vec<Self> {
        let order = Self {
            code: String::new(),
            subjects: vec![Subject::from(file.order.id)],
            scope: Scope::Order,
            sheet: order_sheet(file, day, messages),
        };
        let organisations = sheet::preparatory(file).into_iter().map(|one| Self {
            code: one.code.clone(),
            subjects: vec![Subject::organisation(file.order.id, one.id)],
            scope: Scope::Organisation,
            sheet: sheet::of_organisation(file, one, day),
        });
        let records = sheet::of_records(file, day);
        let several = records.len() > 1;
        let records = records
            .into_iter()
            .zip(1..)
            .map(|((sheet, people), number)| Self {
                code: if several {
                    number.to_string()
                } else {
                    String::new()
                },
                subjects: people.into_iter().map(Subject::from).collect(),
                scope: Scope::Record,
                sheet,
            });
        let order = std::iter::once(order);
        order.chain(organisations).chain(records).collect()
    }

    /// A class in a month.
    pub(crate) fn class(file: &ClassFile, month: YearMonth, today: NaiveDate) -> Self {
        Self {
            code: month.to_string(),
            subjects: vec![Subject::from(file.class.id)],
            scope: Scope::Class,
            sheet: sheet::of_class(file, month, today),
        }
    }

    /// The day its papers are dated.
    pub(crate) fn day(&self, otherwise: NaiveDate) -> NaiveDate {
        match self.sheet.value("paper.date") {
            Value::Date(day) => *day,
            _ => otherwise,
        }
    }
}

impl Session {
    /// A centre in a month, with its classes that run in it.
    ///
    /// # Errors
    /// The store's.
    pub(crate) fn about_centre(
        &self,
        centre: &str,
        month: YearMonth,
        today: NaiveDate,
    ) -> Result<About, OfficeError> {
        let lists = std::sync::Arc::clone(&self.lists);
        let shared = self.store.load_shared(lists, &self.shipped)?;
        let runs = |class: &Class| {
            let from = class.from.is_none_or(|from| YearMonth::from(from) <= month);
            let to = class.to.is_none_or(|to| month <= YearMonth::from(to));
            class.centre == centre && from && to
        };
        let mut sheets = Vec::new();
        for class in self
            .store
            .all::<Class>()?
            .iter()
            .filter(|class| runs(class))
        {
            let file = self.store.class_file(&shared, class.id)?;
            sheets.push(sheet::of_class(&file, month, today));
        }
        Ok(About {
            code: month.to_string(),
            subjects: Vec::new(),
            scope: Scope::Centre,
            sheet: sheet::of_centre(&shared.office, centre, &sheets, month, today),
        })
    }
}

/// The month before the one a day lies in: what a monthly report is about.
pub(crate) fn last_month(today: NaiveDate) -> YearMonth {
    let first = today.with_day(1).and_then(|first| first.pred_opt());
    YearMonth::from(first.unwrap_or(today))
}
