//! Rows as they were read, held small: a workbook of an office has a million cells.

use domain::value::Value;
use intake::cell_name;

/// A sheet of ours as it was read.
pub(super) struct ReadSheet {
    pub(super) name: &'static str,
    pub(super) rows: Vec<ReadRow>,
}

/// A row as it was read.
pub(super) struct ReadRow {
    pub(super) cells: Cells,
    pub(super) refused: bool,
}

/// The filled cells of a row, by key.
pub(super) struct Cells(Vec<Taken>);

/// One cell as it was read.
#[derive(Clone)]
pub(super) struct Taken {
    pub(super) key: &'static str,
    /// 1-based; 0 when the sheet as a whole is meant.
    pub(super) row: u32,
    /// 0-based; none when the row as a whole is meant.
    pub(super) column: Option<u32>,
    pub(super) text: String,
    pub(super) value: Value,
}

impl ReadRow {
    /// The cell of a column.
    pub(super) fn cell(&self, noun: &str, field: &str) -> Option<&Taken> {
        let named = |taken: &&Taken| taken.key.split_once('.') == Some((noun, field));
        self.cells.0.iter().find(named)
    }

    /// The text of a column.
    pub(super) fn text(&self, noun: &str, field: &str) -> Option<&str> {
        let text = self.cell(noun, field)?.text.as_str();
        Some(text).filter(|text| !text.is_empty())
    }

    /// The value of a column.
    pub(super) fn value(&self, key: &str) -> &Value {
        self.cells
            .get(key)
            .map_or(&Value::Empty, |taken| &taken.value)
    }
}

impl Cells {
    pub(super) fn with_room(cells: usize) -> Self {
        Self(Vec::with_capacity(cells))
    }

    pub(super) fn get(&self, key: &str) -> Option<&Taken> {
        let at = self.0.binary_search_by_key(&key, |taken| taken.key).ok()?;
        self.0.get(at)
    }

    /// Of two columns with one heading, the later one counts.
    pub(super) fn insert(&mut self, taken: Taken) {
        match self.0.binary_search_by_key(&taken.key, |known| known.key) {
            Ok(at) => {
                if let Some(known) = self.0.get_mut(at) {
                    *known = taken;
                }
            }
            Err(at) => self.0.insert(at, taken),
        }
    }

    pub(super) fn first(&self) -> Option<&Taken> {
        self.0.first()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Taken {
    /// What is not a cell of ours: a heading, a row, a sheet.
    pub(super) fn at(row: u32, column: Option<u32>, text: String) -> Self {
        Self {
            key: "",
            row,
            column,
            text,
            value: Value::Empty,
        }
    }

    /// `C14`, or what is meant instead.
    pub(super) fn place(&self) -> String {
        match (self.row, self.column) {
            (0, _) => String::new(),
            (row, None) => row.to_string(),
            (row, Some(column)) => cell_name(row, column),
        }
    }
}
