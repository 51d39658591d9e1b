//! The wall of an order on paper: a mark per person and paper, the most urgent person first.

use chrono::NaiveDate;

use crate::check;
use crate::checklist::{self, Line, State};
use crate::file::OrderFile;
use crate::finding::Severity;
use crate::sheet::{FactSheet, Row, collected, trainee};
use crate::value::Value;

/// Numbers and letters in a circle, as wide as the marks below them: one for each paper.
pub const WALL_HEADS: &str = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿ⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ";

pub(super) fn put(sheet: &mut FactSheet, file: &OrderFile, as_of: NaiveDate) {
    let wall = checklist::wall(file, as_of);
    // More papers than heads would vanish from the page: a test counts those of every programme.
    let heads: Vec<char> = WALL_HEADS.chars().take(wall.papers.len()).collect();
    sheet
        .values
        .insert("wall.heads", Value::text(String::from_iter(&heads)));
    let rows = wall.people.iter().map(|one| {
        let mut row = Row::new();
        trainee::put_person(&mut row, one.person, as_of);
        let findings = check::trainee(one.person, &file.shared.rules, as_of, as_of);
        let count = |severity| {
            let found = findings.iter().filter(|found| found.severity == severity);
            Value::Int(i64::try_from(found.count()).unwrap_or(i64::MAX))
        };
        row.insert("wall.blocking", count(Severity::Blocking));
        row.insert("wall.warnings", count(Severity::Warning));
        row.insert(
            "wall.needed_on",
            one.needed_on.map_or(Value::Empty, Value::Date),
        );
        let shown = one.lines.iter().take(heads.len());
        let marks: String = shown.map(|line| line.as_ref().map_or('／', mark)).collect();
        row.insert("wall.marks", Value::text(marks));
        row
    });
    let rows = rows.collect();
    sheet.lists.insert("wall", rows);
    let legend = wall.papers.iter().zip(&heads).map(|(item, head)| {
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
fn mark(line: &Line<'_>) -> char {
    match line.state {
        _ if line.will_expire => '！',
        State::Expired => '！',
        State::Ask => '？',
        State::Needed => '×',
        State::Asked | State::CopyOnly => '△',
        State::Sent | State::Returned => '→',
        State::Received | State::Translated | State::Checked => '○',
    }
}
