//! How long a two-page paper takes in a batch: `cargo run --release -p typeset --example pace [COUNT]`.

#[path = "../tests/sheets/mod.rs"]
mod sheets;

use std::io::Write;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count: u32 = std::env::args()
        .nth(1)
        .map_or(Ok(200), |count| count.parse())?;
    let fonts = sheets::fonts();
    let (mut laying, mut writing, mut bytes) = (Duration::ZERO, Duration::ZERO, 0);
    for nth in 0..count {
        let mut doc = sheets::resume(typeset::Family::Serif);
        vary(&mut doc, nth);
        let start = Instant::now();
        let laid = typeset::layout(fonts, &doc);
        laying += start.elapsed();
        let start = Instant::now();
        bytes += typeset::write_pdf(fonts, &[&laid.pages], &sheets::meta())?.len();
        writing += start.elapsed();
    }
    let each = |time: Duration| time.as_secs_f64() * 1e3 / f64::from(count);
    let (lay, write) = (each(laying), each(writing));
    let size = bytes / count as usize;
    writeln!(
        std::io::stdout(),
        "layout {lay:.2} ms, writing {write:.2} ms, {size} bytes each"
    )?;
    Ok(())
}

/// Every paper binds other words, so that caches help only as much as in life.
fn vary(doc: &mut typeset::Doc, nth: u32) {
    for block in &mut doc.body {
        if let typeset::Block::Table(table) = block {
            let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
            for span in cells
                .flat_map(|cell| &mut cell.text)
                .filter(|span| span.place.is_some())
                .step_by(2)
            {
                span.text = format!("{} {nth}", span.text);
            }
        }
    }
}
