//! Reads the cells of a workbook as values, by the kinds of its columns.
//!
//! It knows no stored row: a cell that cannot be read is a problem with its
//! sheet, cell and value, and its row is not taken.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::finding::Severity;
use domain::text;
use domain::value::Value;
use intake::{DateSystem, Sheet, Workbook};
use rulebook::{Lang, Messages};

use super::apply::{finding, problem};
use super::cells::{self, Reader};
use super::columns::{Headings, SheetShape, shape};
use super::report::{Report, UnknownColumn};
use super::taken::{Cells, ReadRow, ReadSheet, Taken};

/// Headings matched by hand: by our name of the sheet and the folded heading, the key
/// of the column it stands for; none leaves the column out.
pub type Matches = BTreeMap<(String, String), Option<String>>;

/// What reading a workbook needs besides it.
pub(super) struct Reading<'a> {
    pub(super) messages: &'a Messages,
    pub(super) today: NaiveDate,
    pub(super) matches: &'a Matches,
}

/// Reads every sheet that is ours, in the order they are applied.
pub(super) fn read(
    workbook: &Workbook,
    reading: &Reading<'_>,
    report: &mut Report,
) -> Vec<ReadSheet> {
    let shapes = shape();
    let mut used = BTreeSet::new();
    let mut sheets = Vec::new();
    for shape in &shapes {
        let Some((index, sheet)) = find(workbook, shape, reading.messages) else {
            continue;
        };
        used.insert(index);
        sheets.push(read_sheet(
            sheet,
            shape,
            reading,
            workbook.date_system,
            report,
        ));
    }
    for (index, sheet) in workbook.sheets.iter().enumerate() {
        let ours = sheet.hidden || sheet.name.starts_with('_');
        if !used.contains(&index) && !ours && !sheet.rows.is_empty() {
            let taken = Taken::at(0, None, sheet.name.clone());
            let ours = ReadSheet {
                name: "",
                rows: vec![],
            };
            let mut found = finding(&ours, &taken, "import-unknown-sheet");
            found.severity = Severity::Warning;
            let mut problem = problem(&ours, &taken, found, false);
            problem.sheet.clone_from(&sheet.name);
            report.problems.push(problem);
        }
    }
    sheets
}

/// The sheet called by our name or its word in one of the four languages.
fn find<'a>(
    workbook: &'a Workbook,
    shape: &SheetShape,
    messages: &Messages,
) -> Option<(usize, &'a Sheet)> {
    let word = |lang| messages.get(lang, &format!("sheet-{}", shape.name), &[]);
    let names: BTreeSet<String> = std::iter::once(shape.name.to_owned())
        .chain(Lang::ALL.into_iter().map(word))
        .map(|name| text::fold(&name))
        .collect();
    workbook
        .sheets
        .iter()
        .enumerate()
        .find(|(_, sheet)| names.contains(&text::fold(&text::clean(&sheet.name))))
}

fn read_sheet(
    sheet: &Sheet,
    shape: &SheetShape,
    reading: &Reading<'_>,
    system: DateSystem,
    report: &mut Report,
) -> ReadSheet {
    let mut out = ReadSheet {
        name: shape.name,
        rows: Vec::new(),
    };
    report.sheets.entry(shape.name.to_owned()).or_default();
    let Some((head, body)) = sheet.rows.split_first() else {
        return out;
    };
    let headings = Headings::of(shape, reading.messages);
    let mut unknown = Vec::new();
    let mut columns: BTreeMap<u32, Reader<'_>> = BTreeMap::new();
    for (column, cell) in &head.cells {
        let heading = cells::text(cell);
        let by_hand = (shape.name.to_owned(), text::fold(&text::clean(&heading)));
        let found = match reading.matches.get(&by_hand) {
            Some(key) => {
                let Some(key) = key else { continue };
                shape.columns.iter().find(|known| known.key == key)
            }
            None => headings
                .find(&heading)
                .and_then(|index| shape.columns.get(index)),
        };
        match found {
            Some(found) => {
                columns.insert(*column, Reader::new(found, reading.messages));
            }
            None if heading.trim().is_empty() => {}
            None => {
                let taken = Taken::at(head.number, Some(*column), heading);
                unknown.push((taken.text.clone(), taken.place()));
                let mut found = finding(&out, &taken, "import-unknown-column");
                found.severity = Severity::Warning;
                report.problems.push(problem(&out, &taken, found, false));
            }
        }
    }
    let used: BTreeSet<&str> = columns.values().map(|reader| reader.column.key).collect();
    let free = |key: &&str| !used.contains(key);
    for (heading, cell) in unknown {
        report.unknown_columns.push(UnknownColumn {
            sheet: shape.name.to_owned(),
            heading,
            cell,
            choices: shape.columns.iter().map(|c| c.key).filter(free).collect(),
        });
    }
    let owner = columns
        .iter()
        .find(|(_, reader)| reader.column.key == shape.owner);
    let owner = owner.map(|(index, _)| *index);
    for source in body {
        // The template's own row: what stands in it is no value, not even a wrong one.
        let name = owner.and_then(|index| source.cell(index));
        if name.is_some_and(|cell| text::clean(&cells::text(cell)).starts_with("EXAMPLE")) {
            continue;
        }
        let mut row = ReadRow {
            cells: Cells::with_room(source.cells.len()),
            refused: false,
        };
        let currency = columns
            .iter()
            .find(|(_, reader)| reader.column.key == "fee.currency")
            .and_then(|(index, _)| source.cell(*index))
            .map(cells::text);
        for (index, cell) in &source.cells {
            let Some(reader) = columns.get(index) else {
                continue;
            };
            let mut taken = Taken {
                key: reader.column.key,
                row: source.number,
                column: Some(*index),
                text: text::clean(&cells::text(cell)),
                value: Value::Empty,
            };
            if taken.text.is_empty() {
                continue;
            }
            let context = cells::Context {
                today: reading.today,
                system,
                currency: currency.as_deref(),
            };
            match cells::value(cell, reader, &context) {
                Ok((value, note)) => {
                    taken.value = value;
                    if let Some(code) = note {
                        let mut found = finding(&out, &taken, code);
                        found.severity = Severity::Warning;
                        report.problems.push(problem(&out, &taken, found, false));
                    }
                }
                Err(trouble) => {
                    let mut found = finding(&out, &taken, trouble.code);
                    found.args.extend(trouble.args);
                    report.problems.push(problem(&out, &taken, found, true));
                    row.refused = true;
                }
            }
            row.cells.insert(taken);
        }
        if row.cells.is_empty() {
            continue;
        }
        if row.cells.get(shape.owner).is_none() {
            let taken = Taken::at(source.number, None, String::new());
            let found = finding(&out, &taken, "import-no-code");
            report.problems.push(problem(&out, &taken, found, true));
            row.refused = true;
        }
        if row.refused {
            report
                .sheets
                .entry(shape.name.to_owned())
                .or_default()
                .refused += 1;
        }
        out.rows.push(row);
    }
    duplicates(&mut out, shape, report);
    out
}

/// Two rows with one code in sheets whose rows are named by code: the second is refused.
fn duplicates(sheet: &mut ReadSheet, shape: &SheetShape, report: &mut Report) {
    if !shape.owner.ends_with(".code") {
        return;
    }
    let mut seen = BTreeSet::new();
    let mut repeated = Vec::new();
    for row in &mut sheet.rows {
        let Some(taken) = row.cells.get(shape.owner) else {
            continue;
        };
        if !seen.insert(taken.text.clone()) && !row.refused {
            row.refused = true;
            repeated.push(taken.clone());
        }
    }
    for taken in repeated {
        let found = finding(sheet, &taken, "import-duplicate-code");
        report.problems.push(problem(sheet, &taken, found, true));
        report
            .sheets
            .entry(shape.name.to_owned())
            .or_default()
            .refused += 1;
    }
}
