//! The wall of an order: everybody by every paper of the checklist, with what is wrong, the most
//! urgent first. Also as a workbook.

use chrono::NaiveDate;
use domain::check;
use domain::checklist::{self, Line, OnWall, State};
use domain::finding::{Finding, Severity};
use domain::name;
use intake::{CellStyle, ColumnKind, OutCell, OutColumn, OutSheet, OutValue};
use rulebook::{Lang, Messages};

use crate::check_file::dated;
use crate::error::OfficeError;
use crate::session::Session;

/// An order's wall.
#[derive(Clone, Debug)]
pub struct Wall {
    /// `document_key` of the papers, in the order of the checklist.
    pub papers: Vec<String>,
    /// People, fewest days left first.
    pub rows: Vec<WallRow>,
    /// Findings of the order itself.
    pub findings: Vec<Finding>,
}

/// A person on the wall.
#[derive(Clone, Debug)]
pub struct WallRow {
    /// Code.
    pub code: String,
    /// Latin name.
    pub name_latin: String,
    /// Name in their own script.
    pub name_native: String,
    /// Days to the first day something open is needed; negative when it has passed.
    pub days_left: Option<i64>,
    /// State of each paper; none where it is not needed.
    pub cells: Vec<Option<WallCell>>,
    /// What blocks and what warns.
    pub findings: Vec<Finding>,
}

/// Where one paper of one person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallCell {
    /// Its state.
    pub state: State,
    /// It will have expired on the day it is needed.
    pub will_expire: bool,
}

impl Session {
    /// The wall of an order, by code.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`] and the store's.
    pub fn open_wall(&self, code: &str, today: NaiveDate) -> Result<Wall, OfficeError> {
        let file = self.order_file(code)?;
        let day = file.order.filed_on.unwrap_or(today);
        let shared = self.shared_passports(&file.trainees)?;
        let wall = checklist::wall(&file, today);
        let cell = |line: &Option<Line<'_>>| {
            line.as_ref().map(|line| WallCell {
                state: line.state,
                will_expire: line.will_expire,
            })
        };
        let row = |one: &OnWall<'_>| {
            let person = &one.person.trainee;
            let rules = &file.shared.rules;
            let mut findings = check::trainee(one.person, rules, dated(one.person, today), today);
            let theirs = shared.iter().filter(|f| f.place.code == person.code);
            findings.extend(theirs.cloned());
            findings.retain(|finding| finding.severity > Severity::Note);
            WallRow {
                code: person.code.clone(),
                name_latin: name::latin(person),
                name_native: person.name_native.clone(),
                days_left: one.needed_on.map(|day| (day - today).num_days()),
                cells: one.lines.iter().map(cell).collect(),
                findings,
            }
        };
        Ok(Wall {
            papers: wall.papers.iter().map(|item| item.key.clone()).collect(),
            rows: wall.people.iter().map(row).collect(),
            findings: check::order(&file, &file.shared.rules, day),
        })
    }
}

impl Wall {
    /// The wall as the bytes of an `.xlsx`.
    ///
    /// # Errors
    /// [`OfficeError::Intake`] when a name cannot stand in a workbook.
    pub fn workbook(&self, messages: &Messages, lang: Lang) -> Result<Vec<u8>, OfficeError> {
        let word = |key: &str| messages.get(lang, key, &[]);
        let text = |text: String| OutCell {
            value: OutValue::Text(text),
            style: CellStyle::Plain,
        };
        let heading = |text: String| OutCell {
            value: OutValue::Text(text),
            style: CellStyle::Heading,
        };
        let mut head = vec![
            heading(word("fact-trainee-code")),
            heading(word("noun-trainee")),
            heading(word("wall-days-left")),
        ];
        let papers = self.papers.iter();
        head.extend(papers.map(|key| heading(messages.paper(lang, key))));
        head.push(heading(word("wall-findings")));
        let mut rows = vec![head];
        for row in &self.rows {
            let names = format!("{} {}", row.name_latin, row.name_native);
            let mut cells = vec![
                text(row.code.clone()),
                text(names.trim().to_owned()),
                OutCell {
                    value: row.days_left.map_or(OutValue::Empty, OutValue::Whole),
                    style: CellStyle::Plain,
                },
            ];
            cells.extend(row.cells.iter().map(|cell| match cell {
                None => text("–".to_owned()),
                Some(cell) => {
                    let mut state = word(&format!("paper-{}", cell.state.code()));
                    if cell.will_expire {
                        state.push_str(", ");
                        state.push_str(&word("paper-will-expire"));
                    }
                    text(state)
                }
            }));
            let told = row
                .findings
                .iter()
                .map(|finding| messages.told(lang, finding).what);
            cells.push(text(told.collect::<Vec<_>>().join("\n")));
            rows.push(cells);
        }
        let width = |at: usize| match at {
            0 => 12,
            1 => 34,
            2 => 9,
            at if at == self.papers.len() + 3 => 60,
            _ => 13,
        };
        let columns = (0..self.papers.len() + 4).map(|at| OutColumn {
            width: width(at),
            kind: ColumnKind::Text,
        });
        let sheet = OutSheet {
            name: word("wall-title").chars().take(31).collect(),
            columns: columns.collect(),
            rows,
            frozen_rows: 1,
            frozen_columns: 2,
            ..OutSheet::default()
        };
        intake::write_workbook(&[sheet]).map_err(|error| OfficeError::Paper(error.to_string()))
    }
}
