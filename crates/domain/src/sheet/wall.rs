//! The wall of an order on paper: a mark per person and paper, the most urgent person first.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::check;
use crate::checklist::{self, Item, State};
use crate::file::OrderFile;
use crate::finding::Severity;
use crate::sheet::{FactSheet, Row, collected, trainee};
use crate::value::Value;

/// Numbers in a circle, as wide as the marks below them.
const HEADS: &str = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿ⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ";

pub(super) fn put(sheet: &mut FactSheet, file: &OrderFile, as_of: NaiveDate) {
    let rules = &file.shared.rules;
    let mut papers: BTreeMap<usize, &Item> = BTreeMap::new();
    let mut people = Vec::new();
    for person in &file.trainees {
        let lines = checklist::of(person, rules, as_of);
        let mut marks = BTreeMap::new();
        for line in &lines {
            let list = &file.shared.lists.checklist;
            let at = list.iter().position(|one| std::ptr::eq(one, line.item));
            let at = at.unwrap_or_default();
            papers.insert(at, line.item);
            marks.insert(at, mark(line.state, line.will_expire));
        }
        let open = lines
            .iter()
            .filter(|line| line.state.is_open() || line.will_expire);
        let needed = open.filter_map(|line| line.needed_on).min();
        people.push((person, marks, needed));
    }
    // A programme of a country has at most 76 papers: a test counts them.
    let heads: Vec<char> = HEADS.chars().collect();
    let shown: Vec<(usize, &Item)> = papers.into_iter().take(heads.len()).collect();
    people.sort_by_key(|(person, _, needed)| {
        (needed.is_none(), *needed, person.trainee.code.clone())
    });
    let text: String = heads.iter().take(shown.len()).collect();
    sheet.values.insert("wall.heads", Value::text(text));
    let rows = people.iter().map(|(person, marks, needed)| {
        let mut row = Row::new();
        trainee::put_person(&mut row, person, as_of);
        let findings = check::trainee(person, rules, as_of, as_of);
        let count = |severity| {
            let found = findings
                .iter()
                .filter(|one| one.severity == severity)
                .count();
            Value::Int(i64::try_from(found).unwrap_or(i64::MAX))
        };
        row.insert("wall.blocking", count(Severity::Blocking));
        row.insert("wall.warnings", count(Severity::Warning));
        row.insert("wall.needed_on", needed.map_or(Value::Empty, Value::Date));
        let text: String = shown
            .iter()
            .map(|(at, _)| marks.get(at).copied().unwrap_or('／'))
            .collect();
        row.insert("wall.marks", Value::text(text));
        row
    });
    let rows = rows.collect();
    sheet.lists.insert("wall", rows);
    let legend = shown.iter().zip(&heads).map(|((_, item), head)| {
        let mut row = collected::named(item);
        row.insert("wall_paper.mark", Value::text(head.to_string()));
        row
    });
    let legend = legend.collect();
    sheet.lists.insert("wall_papers", legend);
    // The sentences are words: whoever has them puts them in.
    sheet.lists.insert("wall_findings", Vec::new());
}

/// One character as wide as a head.
fn mark(state: State, will_expire: bool) -> char {
    match state {
        _ if will_expire => '！',
        State::Expired => '！',
        State::Ask => '？',
        State::Needed => '×',
        State::Asked | State::CopyOnly => '△',
        State::Sent | State::Returned => '→',
        State::Received | State::Translated | State::Checked => '○',
    }
}
