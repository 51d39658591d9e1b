//! Answers: JSON documents on standard output, or sentences for people.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is what a shell is for"
)]

use std::io::Write;

use contract::{
    Checked, DueView, FormView, Imported, Listed, MrzView, Printed, RuleView, TriedForm, TwinsView,
    Undone, Verified, WireError,
};
use domain::value::{Currency, Value};
use office::Shown;
use rulebook::{Lang, Messages};
use serde::Serialize;

use crate::document::{
    DuplicatesDocument, ErrorDocument, ImportDocument, ListDocument, MrzDocument, PrintDocument,
    UndoDocument,
};

/// How answers are given.
pub struct Answer<'a> {
    /// As JSON.
    pub json: bool,
    /// Language of sentences.
    pub lang: Lang,
    /// The messages.
    pub messages: &'a Messages,
}

/// A sentence on standard error.
pub fn complain(sentence: &str) {
    let _ = writeln!(std::io::stderr(), "{sentence}");
}

/// A line on standard output; a closed pipe is nobody's fault.
fn line(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

impl Answer<'_> {
    pub(crate) fn words(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.messages.get(self.lang, key, args)
    }

    /// A sentence of the messages.
    pub fn say(&self, key: &str, args: &[(&str, &str)]) {
        line(&self.words(key, args));
    }

    pub(crate) fn document(&self, answer: &impl Serialize) -> bool {
        if self.json {
            let text = serde_json::to_string_pretty(answer);
            line(&text.unwrap_or_else(|error| error.to_string()));
        }
        self.json
    }

    /// What could not be done.
    pub fn error(&self, error: &WireError) {
        let sentence = error.sentence(self.messages, self.lang);
        if self.json {
            self.document(&ErrorDocument::new(error, &sentence));
        }
        complain(&sentence);
    }

    /// Counts of an import in one sentence.
    pub fn counts(&self, imported: &Imported) {
        let total = imported.total;
        let [created, updated, unchanged, refused] =
            [total.created, total.updated, total.unchanged, total.refused].map(|n| n.to_string());
        self.say(
            "cli-imported",
            &[
                ("created", &created),
                ("updated", &updated),
                ("unchanged", &unchanged),
                ("refused", &refused),
            ],
        );
    }

    /// An import, cell by cell.
    pub fn imported(&self, imported: &Imported) {
        if self.document(&ImportDocument::from(imported)) {
            return;
        }
        for problem in &imported.problems {
            line(&format!(
                "{} {}  {}\n    → {}",
                problem.sheet, problem.cell, problem.reason.sentence, problem.reason.mend
            ));
        }
        self.counts(imported);
        if !imported.applied {
            self.say("cli-import-nothing-written", &[]);
        }
    }

    /// Trainees.
    pub fn listed(&self, listed: &Listed) {
        if self.document(&ListDocument::from(listed)) {
            return;
        }
        if listed.trainees.is_empty() {
            self.say("cli-no-match", &[]);
        }
        for t in &listed.trainees {
            line(&format!(
                "{}\t{}\t{}\t{}\t{}\t{}",
                t.code, t.name_latin, t.name_native, t.name_katakana, t.order, t.passport_number
            ));
        }
    }

    /// Files that may be one person.
    pub fn duplicates(&self, twins: &[TwinsView]) {
        if self.document(&DuplicatesDocument::from(twins)) {
            return;
        }
        if twins.is_empty() {
            self.say("cli-nothing-found", &[]);
        }
        for pair in twins {
            let (one, other) = (&pair.one, &pair.other);
            line(&format!(
                "{}\t{}\t{}\t{}\t{}",
                one.code,
                one.name_latin,
                other.code,
                other.name_latin,
                pair.because.join(" ")
            ));
        }
    }

    /// Papers that run out or should be back.
    pub fn due(&self, papers: &[DueView]) {
        if self.document(&papers) {
            return;
        }
        if papers.is_empty() {
            self.say("cli-nothing-found", &[]);
        }
        for paper in papers {
            line(&format!(
                "{}\t{}\t{}\t{}\t{}\t{}",
                paper.day, paper.days_left, paper.code, paper.trainee, paper.name, paper.holder
            ));
        }
    }

    /// The rules as they count.
    pub fn rules(&self, rules: &[RuleView]) {
        if self.document(&rules) {
            return;
        }
        for rule in rules {
            let state = if rule.on {
                "cli-rule-on"
            } else {
                "cli-rule-off"
            };
            line(&format!(
                "{}\t{}\t{}\t{}\t{}\t{}",
                rule.id,
                rule.certainty,
                self.words(state, &[]),
                rule.told,
                rule.name,
                rule.source
            ));
        }
    }

    /// The zone of a passport.
    pub fn mrz(&self, zone: &MrzView) {
        if self.document(&MrzDocument::from(zone)) {
            return;
        }
        for field in &zone.fields {
            let label = self.messages.fact(self.lang, field.fact);
            line(&format!("{label}: {}", field.read));
        }
        for check in zone.checks.iter().filter(|check| !check.good) {
            let (expected, found) = (check.expected.to_string(), check.found.to_string());
            let field = self.words(&format!("mrz-check-{}", check.field), &[]);
            let values = [
                ("field", field.as_str()),
                ("expected", expected.as_str()),
                ("found", found.as_str()),
            ];
            self.say("cli-mrz-check-wrong", &values);
        }
        for one in &zone.suggestions {
            let (position, from, to) = (
                one.position.to_string(),
                one.from.to_string(),
                one.to.to_string(),
            );
            let values = [
                ("position", position.as_str()),
                ("from", from.as_str()),
                ("to", to.as_str()),
            ];
            self.say("cli-mrz-suggestion", &values);
        }
        let word = if zone.valid {
            "cli-mrz-valid"
        } else {
            "cli-mrz-wrong"
        };
        self.say(word, &[]);
    }

    /// A trainee.
    pub fn shown(&self, shown: &Shown) {
        if self.document(shown) {
            return;
        }
        let label = |key: &str| self.messages.fact(self.lang, key);
        for (key, value) in &shown.facts {
            line(&format!("{}: {}", label(key), plain(value)));
        }
        for rows in shown.lists.values() {
            for row in rows {
                let cells: Vec<String> = row
                    .iter()
                    .filter(|(_, value)| !matches!(value, Value::Ref(_)))
                    .map(|(key, value)| format!("{}: {}", label(key), plain(value)))
                    .collect();
                line(&format!("  · {}", cells.join(" · ")));
            }
        }
    }

    /// Findings.
    pub fn checked(&self, checked: &Checked) {
        if self.document(checked) {
            return;
        }
        for view in &checked.findings {
            let severity = match view.finding.severity {
                domain::finding::Severity::Blocking => "severity-blocking",
                domain::finding::Severity::Warning => "severity-warning",
                domain::finding::Severity::Note => "severity-note",
            };
            line(&format!(
                "[{}] {}\n    {}\n    → {}",
                self.words(severity, &[]),
                view.location,
                view.sentence,
                view.mend
            ));
        }
        let count = checked.findings.len().to_string();
        let blocking = checked.blocking.to_string();
        if checked.findings.is_empty() {
            self.say("cli-nothing-wrong", &[]);
        } else {
            self.say(
                "cli-findings",
                &[("count", &count), ("blocking", &blocking)],
            );
        }
    }

    /// Papers.
    pub fn printed(&self, printed: &Printed) {
        if self.document(&PrintDocument::from(printed)) {
            return;
        }
        self.say(
            "cli-printed",
            &[
                ("papers", &printed.papers.to_string()),
                ("pages", &printed.pages.to_string()),
                ("files", &printed.files.to_string()),
                ("folder", &printed.folder),
            ],
        );
    }

    /// Every edition of every form.
    pub fn forms(&self, forms: &[FormView]) {
        if self.document(&forms) {
            return;
        }
        for form in forms {
            let state = if form.is_draft() {
                "cli-form-draft"
            } else {
                "cli-form-ready"
            };
            line(&format!(
                "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
                form.slug,
                form.number,
                form.title_japanese,
                form.edition,
                form.mark,
                form.wording,
                form.languages.join(" "),
                form.scope,
                form.recipient,
                self.words(state, &[]),
            ));
        }
    }

    /// Forms that were tried.
    pub fn tried(&self, tried: &[TriedForm]) {
        if self.document(&tried) {
            return;
        }
        for one in tried {
            let name = [one.slug.as_str(), &one.edition, one.language, one.filling];
            let name = name.into_iter().filter(|part| !part.is_empty());
            let name = name.collect::<Vec<_>>().join(" ");
            let mark = if one.good { "✓" } else { "✗" };
            let pages = one.pages.to_string();
            line(&format!(
                "{mark} {name} {}",
                self.words("cli-form-pages", &[("pages", &pages)])
            ));
            for fault in &one.faults {
                line(&format!(
                    "    {}\n    {}\n    → {}",
                    fault.location, fault.sentence, fault.mend
                ));
            }
            for clash in &one.clashes {
                line(&format!(
                    "    {}",
                    self.words("cli-form-clash", &[("what", clash)])
                ));
            }
            for fact in &one.unreachable {
                line(&format!(
                    "    {}",
                    self.words("cli-form-unreachable", &[("fact", fact)])
                ));
            }
        }
        let bad = tried.iter().filter(|one| !one.good).count().to_string();
        let count = tried.len().to_string();
        self.say("cli-forms-tried", &[("count", &count), ("bad", &bad)]);
    }

    /// What was taken back.
    pub fn undone(&self, undone: &Undone) {
        if !self.document(&UndoDocument::from(undone)) {
            let rows = undone.rows.to_string();
            self.say("cli-undone", &[("op", &undone.words), ("rows", &rows)]);
        }
    }

    /// The look over the database.
    pub fn verified(&self, verified: &Verified) {
        if self.document(verified) {
            return;
        }
        for check in &verified.checks {
            line(&format!(
                "{} {}",
                if check.ok { "✓" } else { "✗" },
                check.sentence
            ));
        }
        let bad = verified.checks.iter().filter(|check| !check.ok).count();
        match bad {
            0 => self.say("cli-verify-ok", &[]),
            bad => self.say("cli-verify-bad", &[("count", &bad.to_string())]),
        }
    }
}

/// A value for a terminal.
fn plain(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) | Value::Choice(text) => text.clone(),
        Value::Date(day) => day.to_string(),
        Value::Month(month) => month.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Ref(id) => id.to_string(),
        Value::Money(money) => {
            let minor = 10i64.pow(Currency::minor_digits(money.currency));
            format!("{} {}", money.minor / minor, money.currency.code())
        }
    }
}
