//! A figure: what was measured, how much, in which unit.

use std::fmt;

use serde_json::{Value as Json, json};

/// One measured figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Stable name, `snake_case`; the last part often repeats the unit.
    pub name: String,
    /// How much.
    pub value: f64,
    /// `ms`, `MB`, `bytes`, `rows`, `pages`.
    pub unit: String,
}

impl Figure {
    /// A figure.
    pub fn new(name: impl Into<String>, value: f64, unit: &str) -> Self {
        Self {
            name: name.into(),
            value,
            unit: unit.to_owned(),
        }
    }

    /// Reads what `Display` wrote.
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let figure = Self::new(words.next()?, words.next()?.parse().ok()?, words.next()?);
        words.next().is_none().then_some(figure)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Things are counted, times and sizes are rounded.
        let digits = match self.unit.as_str() {
            "ms" => 3,
            "MB" => 1,
            _ => 0,
        };
        write!(f, "{} {:.digits$} {}", self.name, self.value, self.unit)
    }
}

/// The median of every figure over the rounds, in the order of the first round.
pub fn medians(rounds: &[Vec<Figure>]) -> Vec<Figure> {
    let first = rounds.first().map(Vec::as_slice).unwrap_or_default();
    first
        .iter()
        .map(|figure| {
            let mut values: Vec<f64> = rounds
                .iter()
                .flatten()
                .filter(|other| other.name == figure.name)
                .map(|other| other.value)
                .collect();
            values.sort_by(f64::total_cmp);
            let middle = values.get(values.len() / 2).copied();
            Figure {
                value: middle.unwrap_or(figure.value),
                ..figure.clone()
            }
        })
        .collect()
}

/// The middle of the times and what all but one in a hundred stay under, in milliseconds.
pub fn percentiles(name: &str, mut times: Vec<f64>) -> Vec<Figure> {
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| times.get(times.len().saturating_sub(1) * percent / 100);
    [50, 99]
        .into_iter()
        .filter_map(|p| Some(Figure::new(format!("{name}_p{p}"), *at(p)?, "ms")))
        .collect()
}

/// A list of objects `{name, value, unit}`.
pub fn to_json(figures: &[Figure]) -> String {
    let list: Vec<Json> = figures
        .iter()
        .map(|f| json!({ "name": f.name, "value": f.value, "unit": f.unit }))
        .collect();
    format!("{:#}", Json::from(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    // Figures travel from the measuring process as lines.
    #[test]
    fn a_figure_is_read_as_it_was_written() {
        for (line, unit) in [("cv_cpu_ms 8.125 ms", "ms"), ("rows 76500 rows", "rows")] {
            let figure = Figure::read(line).unwrap();
            assert_eq!(figure.unit, unit);
            assert_eq!(figure.to_string(), line);
        }
        assert_eq!(Figure::read("reading the workbook"), None);
    }

    #[test]
    fn the_median_ignores_one_noisy_round() {
        let round = |value| vec![Figure::new("a", value, "ms")];
        let rounds = [round(5.0), round(90.0), round(4.0)];
        assert_eq!(medians(&rounds), round(5.0));
    }
}
