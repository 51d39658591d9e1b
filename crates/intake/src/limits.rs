//! How much of a foreign file is read before it is refused.
//!
//! Invariant: every figure is compared with what was counted, never with what
//! the file says about itself.

/// Caps on one workbook. `Default` is law 12 of the house: 64 MB per zip entry,
/// 200 MB in all; the rest is far above an office's largest list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file itself.
    pub file_bytes: u64,
    /// Entries of the zip.
    pub parts: usize,
    /// Bytes one zip entry may inflate to.
    pub entry_bytes: u64,
    /// Bytes all zip entries together may inflate to.
    pub total_bytes: u64,
    /// Worksheets.
    pub sheets: usize,
    /// Highest row number (1-based) that may hold a value.
    pub rows: u32,
    /// Highest column number (1-based) that may hold a value.
    pub columns: u32,
    /// Cells with a value, over all sheets; also the most shared strings.
    pub cells: usize,
    /// Characters of one cell; Excel itself stops at 32,767.
    pub cell_chars: usize,
    /// Bytes of text over all cells; a shared string counts each time it is used.
    pub text_bytes: usize,
    /// Bytes of one XML tag with its attributes.
    pub tag_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 64 * 1024 * 1024,
            parts: 2_000,
            entry_bytes: 64 * 1024 * 1024,
            total_bytes: 200 * 1024 * 1024,
            sheets: 64,
            rows: 200_000,
            columns: 1_024,
            cells: 2_000_000,
            cell_chars: 32_767,
            text_bytes: 128 * 1024 * 1024,
            tag_bytes: 64 * 1024,
        }
    }
}
