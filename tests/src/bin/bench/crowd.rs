//! A workbook of as many trainees as wanted: each is one of the sample's sixty with
//! a name, code, order and passport of its own. The lists (career, family, fees …)
//! are the sample's, some fifteen rows a person.

use std::collections::BTreeMap;

use intake::{
    Cell, ColumnKind, OutCell, OutColumn, OutSheet, OutValue, Sheet, Workbook, write_workbook,
};

use crate::Outcome;
use crate::name::{Dice, LAO, VIETNAMESE};

/// A row by fact key.
type Row = BTreeMap<String, OutValue>;

/// A crowd of invented trainees.
pub struct Crowd {
    people: usize,
    per_order: usize,
    /// Orders whose five months of lessons are in the workbook.
    taught: usize,
    sheets: Vec<(String, Vec<String>, Vec<Row>)>,
}

impl Crowd {
    /// That many trainees in orders of `per_order`, the first `taught` of them with lessons.
    pub fn new(people: usize, per_order: usize, taught: usize) -> Outcome<Self> {
        let sample: Workbook = office::sample_workbook()?;
        Ok(Self {
            people,
            per_order,
            taught,
            sheets: sample.sheets.iter().map(rows_of).collect(),
        })
    }

    /// Code of an order, from 0.
    pub fn order(number: usize) -> String {
        format!("ORD-B-{number:04}")
    }

    fn course(number: usize) -> String {
        format!("CRS-B-{number:04}")
    }

    /// Codes of all trainees with that of the sample's trainee they are made from.
    pub fn originals(&self) -> impl Iterator<Item = (String, String)> {
        let models = self.rows("trainees");
        (0..self.people).filter_map(move |n| {
            let original = text(models.get(n % models.len())?, "trainee.code");
            Some((code(&original, n), original))
        })
    }

    /// The bytes of the workbook.
    pub fn workbook(&self) -> Outcome<Vec<u8>> {
        let sheets: Vec<OutSheet> = self
            .sheets
            .iter()
            .map(|(name, columns, _)| OutSheet {
                name: name.clone(),
                columns: vec![
                    OutColumn {
                        width: 14,
                        kind: ColumnKind::Text
                    };
                    columns.len()
                ],
                rows: self.written(name, columns),
                frozen_rows: 1,
                frozen_columns: 1,
                notes: Vec::new(),
                choices: Vec::new(),
            })
            .collect();
        Ok(write_workbook(&sheets)?)
    }

    fn written(&self, sheet: &str, columns: &[String]) -> Vec<Vec<OutCell>> {
        let mut rows = vec![columns.iter().map(OutCell::heading).collect()];
        let mut add = |row: Row| {
            let cell = |key: &String| OutCell {
                value: row.get(key).cloned().unwrap_or_default(),
                ..OutCell::default()
            };
            rows.push(columns.iter().map(cell).collect());
        };
        match sheet {
            "orders" => (0..self.people.div_ceil(self.per_order))
                .filter_map(|n| self.order_row(n))
                .for_each(add),
            "sessions" => (0..self.taught).for_each(|n| self.lessons(n).for_each(&mut add)),
            // Absences name lessons of the sample's own courses.
            "attendance" => {}
            "trainees" => (0..self.people)
                .filter_map(|n| self.trainee(n))
                .for_each(add),
            _ => self.list(sheet, columns).for_each(add),
        }
        rows
    }

    fn order_row(&self, number: usize) -> Option<Row> {
        let mut row = self.model(number)?.clone();
        put(&mut row, "order.code", Self::order(number));
        put(&mut row, "course.code", Self::course(number));
        Some(row)
    }

    /// The sample's order that an order is made from: the one with all lessons held first.
    fn model(&self, number: usize) -> Option<&Row> {
        self.rows("orders").iter().rev().cycle().nth(number)
    }

    fn lessons(&self, number: usize) -> impl Iterator<Item = Row> {
        let course = self.model(number).map(|row| text(row, "course.code"));
        self.rows("sessions")
            .iter()
            .filter(move |row| Some(text(row, "session.course")) == course)
            .map(move |row| {
                let mut row = row.clone();
                put(&mut row, "session.course", Self::course(number));
                row
            })
    }

    fn trainee(&self, n: usize) -> Option<Row> {
        let models = self.rows("trainees");
        let mut row = models.get(n % models.len())?.clone();
        let original = text(&row, "trainee.code");
        let mut dice = Dice::of(n);
        let syllable = if original.starts_with("VN") {
            dice.pick(&VIETNAMESE)
        } else {
            dice.pick(&LAO)
        };
        for (key, gap, more) in [
            ("trainee.given_name", " ", syllable.0),
            ("trainee.name_native", " ", syllable.1),
            ("trainee.name_katakana", "・", syllable.2),
        ] {
            let longer = format!("{}{gap}{more}", text(&row, key));
            put(&mut row, key, longer);
        }
        put(&mut row, "trainee.code", code(&original, n));
        put(&mut row, "trainee.order", Self::order(n / self.per_order));
        put(
            &mut row,
            "trainee.phone",
            format!("020{:08}", dice.below(100_000_000)),
        );
        put(&mut row, "passport.number", format!("PB{n:07}"));
        Some(row)
    }

    /// A sheet of rows that belong to trainees, or one that is copied as it is.
    fn list<'a>(&'a self, sheet: &str, columns: &[String]) -> Box<dyn Iterator<Item = Row> + 'a> {
        let rows = self.rows(sheet);
        let Some(owner) = columns
            .iter()
            .find(|key| key.ends_with(".trainee"))
            .cloned()
        else {
            return Box::new(rows.iter().cloned());
        };
        Box::new(
            (0..)
                .zip(self.originals())
                .flat_map(move |(n, (code, original))| {
                    let mine = rows.iter().filter(|row| text(row, &owner) == original);
                    let mut mine: Vec<Row> = mine.cloned().collect();
                    for row in &mut mine {
                        put(row, &owner, code.clone());
                        // The sample's classes are not here.
                        row.remove("assessment.class");
                        if row.contains_key("coe_application.order") {
                            put(
                                row,
                                "coe_application.order",
                                Self::order(n / self.per_order),
                            );
                        }
                    }
                    mine
                }),
        )
    }

    fn rows(&self, sheet: &str) -> &[Row] {
        let found = self.sheets.iter().find(|(name, _, _)| name == sheet);
        found
            .map(|(_, _, rows)| rows.as_slice())
            .unwrap_or_default()
    }
}

fn code(original: &str, n: usize) -> String {
    let country = original.split('-').next().unwrap_or_default();
    format!("{country}-{n:06}")
}

fn text(row: &Row, key: &str) -> String {
    match row.get(key) {
        Some(OutValue::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

fn put(row: &mut Row, key: &str, value: String) {
    row.insert(key.to_owned(), OutValue::Text(value));
}

/// Headings of the sample begin with the fact key.
fn rows_of(sheet: &Sheet) -> (String, Vec<String>, Vec<Row>) {
    let Some((head, body)) = sheet.rows.split_first() else {
        return (sheet.name.clone(), Vec::new(), Vec::new());
    };
    let mut keys: BTreeMap<u32, String> = BTreeMap::new();
    for (column, cell) in &head.cells {
        if let Cell::Text(heading) = cell {
            let key = heading.split(" / ").next().unwrap_or_default();
            keys.insert(*column, key.to_owned());
        }
    }
    let rows = body.iter().map(|row| {
        let cells = row.cells.iter();
        cells
            .filter_map(|(column, cell)| Some((keys.get(column)?.clone(), value(cell))))
            .collect()
    });
    let rows = rows.collect();
    (sheet.name.clone(), keys.into_values().collect(), rows)
}

fn value(cell: &Cell) -> OutValue {
    match cell {
        Cell::Text(text) => OutValue::Text(text.clone()),
        Cell::Number(number) => number.as_whole().map_or_else(
            || OutValue::Text(number.as_str().to_owned()),
            OutValue::Whole,
        ),
        Cell::Date(day) => OutValue::Date(*day),
        Cell::Bool(flag) => OutValue::Bool(*flag),
        // The sample has no others.
        _ => OutValue::Empty,
    }
}
