//! Headings in any of the four languages name the same columns; the template
//! itself holds nothing to import.

use std::collections::BTreeMap;

use intake::{OutSheet, OutValue};
use office::{Column, SheetShape};
use rulebook::{Lang, Messages};
use tabidachi_tests::world;

use crate::workbook::{How, book, import, read, sample, scratch, sheet};

/// The sample workbook with every heading replaced.
fn renamed(
    heading: impl Fn(&Column) -> String,
    name: impl Fn(&SheetShape) -> String,
) -> Vec<OutSheet> {
    let sample = sample();
    let mut sheets = Vec::new();
    for shape in office::shape() {
        let Some(source) = sample.sheet(shape.name) else {
            continue;
        };
        let rows = &source.rows;
        let width = rows
            .iter()
            .flat_map(|row| &row.cells)
            .map(|(at, _)| *at)
            .max()
            .unwrap_or(0);
        let keys: Vec<String> = (0..=width).map(|at| key(rows[0].cell(at))).collect();
        let headings: Vec<String> = keys
            .iter()
            .map(|key| {
                shape
                    .columns
                    .iter()
                    .find(|c| c.key == key)
                    .map_or(String::new(), &heading)
            })
            .collect();
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        let body = rows.iter().skip(1);
        let body = body.map(|row| (0..=width).map(|at| out(row.cell(at))).collect());
        sheets.push(sheet(&name(&shape), &headings, body.collect()));
    }
    sheets
}

/// The sample's headings begin with the fact key.
fn key(cell: Option<&intake::Cell>) -> String {
    match cell {
        Some(intake::Cell::Text(text)) => text.split(" / ").next().unwrap().to_owned(),
        _ => String::new(),
    }
}

fn out(cell: Option<&intake::Cell>) -> OutValue {
    match cell {
        Some(intake::Cell::Text(text)) => OutValue::Text(text.clone()),
        Some(intake::Cell::Number(number)) => OutValue::Whole(number.as_whole().unwrap()),
        Some(intake::Cell::Date(day)) => OutValue::Date(*day),
        None => OutValue::Empty,
        other => panic!("the sample has no such cell: {other:?}"),
    }
}

/// Of two columns with one heading, an import would fill only the first.
#[test]
fn a_heading_names_one_column_of_its_sheet_in_whatever_language() {
    let messages = world::messages();
    for shape in office::shape() {
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        for column in &shape.columns {
            for lang in Lang::ALL {
                let heading = column.heading(&messages, lang);
                assert!(!heading.contains('/'), "{heading}: cut in two when read");
                let other = taken.insert(domain::text::fold(&heading), column.key);
                let same = other.is_none_or(|other| other == column.key);
                assert!(same, "{}: {heading} is also {other:?}", shape.name);
            }
        }
    }
}

#[test]
fn headings_in_each_language_give_the_same_office() {
    let expected = {
        let dir = scratch("import-headings");
        import(&mut world::empty_office(&dir), &sample(), How::default());
        world::dump(&dir)
    };
    let messages = world::messages();
    for lang in Lang::ALL {
        let dir = scratch("import-headings");
        let sheets = renamed(
            |column| column.heading(&messages, lang),
            |shape| tab(&messages, lang, shape),
        );
        let report = import(
            &mut world::empty_office(&dir),
            &book(&sheets),
            How::default(),
        );
        assert!(report.applied, "{lang:?}: {:?}", report.problems.first());
        let unknown: Vec<_> = report
            .problems
            .iter()
            .filter(|p| p.finding.code.starts_with("import-unknown"))
            .collect();
        assert!(unknown.is_empty(), "{lang:?}: {unknown:?}");
        assert_eq!(world::dump(&dir), expected, "{lang:?}");
    }
}

/// The word on the tab, as long as a workbook allows.
fn tab(messages: &Messages, lang: Lang, shape: &SheetShape) -> String {
    let word = messages.get(lang, &format!("sheet-{}", shape.name), &[]);
    let fits = word.chars().count() <= 31 && !word.contains(['[', ']', ':', '*', '?', '/', '\\']);
    assert!(fits, "{word} can stand on a tab");
    word
}

#[test]
fn the_template_imports_as_nothing() {
    let dir = scratch("import-template");
    let mut session = world::empty_office(&dir);
    let before = world::dump(&dir);
    let template = read(&office::template(&world::messages()).unwrap());
    let report = import(&mut session, &template, How::default());
    let total = report.total();
    assert_eq!((total.created, total.updated, total.refused), (0, 0, 0));
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    assert_eq!(world::dump(&dir), before);
}
