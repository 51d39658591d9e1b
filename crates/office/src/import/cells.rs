//! One cell as a value of the kind its column holds.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::text as words;
use domain::value::{Choices, Kind, Money, Value, YearMonth};
use intake::parse::{self, DateContext, DateProblem, IdentifierNote, MonthProblem};
use intake::{Cell, DateSystem};
use rulebook::{Lang, Messages};

use super::columns::{Column, currency};

/// The longest text a cell may hold: no fact is longer, and a paper could not print it.
const LONGEST: usize = 2_000;

/// What reading a cell needs besides the cell.
pub(crate) struct Context<'a> {
    pub(crate) today: NaiveDate,
    pub(crate) system: DateSystem,
    /// The currency that stands in the same row.
    pub(crate) currency: Option<&'a str>,
}

/// A column with the words of its list, folded once.
pub(crate) struct Reader<'a> {
    pub(crate) column: &'a Column,
    codes: BTreeMap<String, &'static str>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(column: &'a Column, messages: &Messages) -> Self {
        let mut codes = BTreeMap::new();
        if let Kind::Choice(choices) = column.kind {
            for code in choices.codes {
                for lang in Lang::ALL {
                    let word = words::fold(&messages.choice(lang, &choices, code));
                    codes.entry(word).or_insert(*code);
                }
            }
            // A code is itself, whatever it means as a word.
            codes.extend(choices.codes.iter().map(|code| (words::fold(code), *code)));
        }
        Self { column, codes }
    }
}

/// Why a cell could not be read: a finding code and its values.
pub(crate) struct Trouble {
    pub(crate) code: &'static str,
    pub(crate) args: BTreeMap<String, String>,
}

impl Trouble {
    fn new(code: &'static str) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
        }
    }

    fn arg(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// The cell as a person sees it.
pub(crate) fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Error(text) => text.clone(),
        Cell::Number(number) => number.as_str().to_owned(),
        Cell::Date(day) => day.to_string(),
        Cell::DateTime(moment) => moment.to_string(),
        Cell::Time(time) => time.to_string(),
        Cell::Span(seconds) => seconds.to_string(),
        Cell::Bool(flag) => flag.to_string(),
    }
}

/// The value of a cell; with it a finding code when it is only probably right.
pub(crate) fn value(
    cell: &Cell,
    reader: &Reader<'_>,
    context: &Context<'_>,
) -> Result<(Value, Option<&'static str>), Trouble> {
    let column = reader.column;
    if let Cell::Error(shown) = cell {
        return Err(Trouble::new("import-cell-error").arg("value", shown));
    }
    let plain = |value: Value| Ok((value, None));
    match column.kind {
        Kind::Date => plain(Value::Date(date(cell, column, context)?)),
        Kind::Month => plain(Value::Month(month(cell, column, context)?)),
        Kind::Int => parse::int(cell)
            .map(|n| (Value::Int(n), None))
            .map_err(|_| bad("import-bad-number")),
        Kind::Time => parse::time(cell)
            .map(|n| (Value::Int(n), None))
            .map_err(|_| bad("import-bad-time")),
        Kind::Flag => parse::flag(cell)
            .map(|f| (Value::Flag(f), None))
            .map_err(|_| bad("import-bad-flag")),
        Kind::Choice(choices) => plain(Value::Choice(choice(cell, choices, reader)?)),
        Kind::Digits => {
            let read = parse::digits(cell).map_err(|_| bad("import-bad-number"))?;
            let lost = read.note == Some(IdentifierNote::LeadingZerosMayBeLost);
            Ok((
                Value::text(clean(&read.text)?),
                lost.then_some("import-zeros-lost"),
            ))
        }
        Kind::Money => {
            let known = context.currency.and_then(currency);
            let Some(currency) = known else {
                return Err(bad("import-no-currency"));
            };
            let decimals = u8::try_from(currency.minor_digits()).unwrap_or(0);
            let minor = parse::money(cell, decimals).map_err(|_| bad("import-bad-number"))?;
            plain(Value::Money(Money { minor, currency }))
        }
        Kind::Text
        | Kind::Latin
        | Kind::Native
        | Kind::Katakana
        | Kind::Japanese
        | Kind::Ref(_) => plain(Value::text(clean(&text(cell))?)),
    }
}

fn bad(code: &'static str) -> Trouble {
    Trouble::new(code)
}

fn clean(raw: &str) -> Result<String, Trouble> {
    let clean = words::clean(raw);
    if clean.chars().count() > LONGEST {
        return Err(bad("import-text-too-long").arg("longest", LONGEST));
    }
    Ok(clean)
}

/// Two-digit years of a birth lie in the past; of everything else, up to 20 years on.
fn pivot(column: &Column, context: &Context<'_>) -> DateContext {
    let ahead = if column.key.ends_with("birth_date") {
        0
    } else {
        20
    };
    DateContext {
        system: context.system,
        pivot_year: context.today.year() + ahead,
    }
}

fn date(cell: &Cell, column: &Column, context: &Context<'_>) -> Result<NaiveDate, Trouble> {
    parse::date(cell, pivot(column, context)).map_err(|problem| match problem {
        DateProblem::MonthFirst { suggestion } => {
            bad("import-ambiguous-date").arg("suggestion", suggestion)
        }
        _ => bad("import-bad-date"),
    })
}

fn month(cell: &Cell, column: &Column, context: &Context<'_>) -> Result<YearMonth, Trouble> {
    let read = parse::month(cell, pivot(column, context)).map_err(|problem| match problem {
        MonthProblem::Date(DateProblem::MonthFirst { suggestion }) => {
            bad("import-ambiguous-date").arg("suggestion", suggestion)
        }
        _ => bad("import-bad-month"),
    })?;
    YearMonth::new(read.year, read.month).ok_or_else(|| bad("import-bad-month"))
}

/// A code of the list, or its word in any of the four languages.
fn choice(cell: &Cell, choices: Choices, reader: &Reader<'_>) -> Result<String, Trouble> {
    let typed = words::fold(&words::clean(&text(cell)));
    let code = reader.codes.get(&typed).map(|code| (*code).to_owned());
    code.ok_or_else(|| bad("import-bad-choice").arg("choices", choices.codes.join(", ")))
}
