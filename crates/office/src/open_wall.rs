//! The wall of an order: everybody by every paper of the checklist, with what is wrong, the most
//! urgent first. Also as a workbook.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::check;
use domain::checklist::{self, Item, State};
use domain::file::TraineeFile;
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
    /// Papers, in the order of the checklist.
    pub papers: Vec<WallPaper>,
    /// People, fewest days left first.
    pub rows: Vec<WallRow>,
    /// Findings of the order itself.
    pub findings: Vec<Finding>,
}

/// A paper of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WallPaper {
    /// `document_key`.
    pub key: String,
    /// Its names: English, Lao, Vietnamese, Japanese.
    pub names: [String; 4],
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
    /// The day it is needed.
    pub needed_on: Option<NaiveDate>,
}

impl WallPaper {
    pub(crate) fn of(item: &Item) -> Self {
        Self {
            key: item.key.clone(),
            names: [
                item.name_english.clone(),
                item.name_lao.clone(),
                item.name_vietnamese.clone(),
                item.name_japanese.clone(),
            ],
        }
    }

    /// Its name in a language; English where it has none.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        let [english, lao, vietnamese, japanese] = &self.names;
        let name = match lang {
            Lang::En => english,
            Lang::Lo => lao,
            Lang::Vi => vietnamese,
            Lang::Ja => japanese,
        };
        if name.is_empty() { english } else { name }
    }
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
        let mut columns: BTreeMap<usize, &Item> = BTreeMap::new();
        let place = |item: &Item| {
            let list = &file.shared.lists.checklist;
            list.iter()
                .position(|one| std::ptr::eq(one, item))
                .unwrap_or_default()
        };
        let mut people = Vec::new();
        for trainee in &file.trainees {
            let lines = checklist::of(trainee, &file.shared.rules, today);
            let mut cells = BTreeMap::new();
            for line in &lines {
                let at = place(line.item);
                columns.insert(at, line.item);
                cells.insert(
                    at,
                    WallCell {
                        state: line.state,
                        will_expire: line.will_expire,
                        needed_on: line.needed_on,
                    },
                );
            }
            let open = lines
                .iter()
                .filter(|line| line.state.is_open() || line.will_expire);
            let days = open.filter_map(|line| line.needed_on).min();
            let mut findings =
                check::trainee(trainee, &trainee.shared.rules, dated(trainee, today), today);
            findings.extend(
                shared
                    .iter()
                    .filter(|f| f.place.code == trainee.trainee.code)
                    .cloned(),
            );
            findings.retain(|finding| finding.severity > Severity::Note);
            people.push((trainee, cells, days, findings));
        }
        let row = |(person, cells, needed, findings): (
            &TraineeFile,
            BTreeMap<usize, WallCell>,
            Option<NaiveDate>,
            Vec<Finding>,
        )| WallRow {
            code: person.trainee.code.clone(),
            name_latin: name::latin(&person.trainee),
            name_native: person.trainee.name_native.clone(),
            days_left: needed.map(|day| (day - today).num_days()),
            cells: columns.keys().map(|at| cells.get(at).copied()).collect(),
            findings,
        };
        let mut rows: Vec<WallRow> = people.into_iter().map(row).collect();
        rows.sort_by(|a, b| {
            let days = |row: &WallRow| row.days_left.unwrap_or(i64::MAX);
            (days(a), &a.code).cmp(&(days(b), &b.code))
        });
        Ok(Wall {
            papers: columns.values().map(|item| WallPaper::of(item)).collect(),
            rows,
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
        head.extend(
            self.papers
                .iter()
                .map(|paper| heading(paper.name(lang).to_owned())),
        );
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
