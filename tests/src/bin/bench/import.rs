//! The import of a workbook of five thousand trainees into an empty office, from the
//! file on the disk to the acknowledged operation, and that of one order of sixty. Both
//! with the lessons of five months and everyone's attendance.

use std::fs;
use std::path::Path;

use crate::crowd::Crowd;
use crate::figure::Figure;
use crate::meter::{Meter, peak_memory_mb};
use crate::{Outcome, practice};

/// Trainees of the large workbook.
const MANY: usize = 5_000;

/// Writes both workbooks.
pub fn prepare(place: &Path) -> Outcome<()> {
    fs::write(
        place.join("many.xlsx"),
        Crowd::new(MANY, 20, MANY / 20)?.workbook()?,
    )?;
    fs::write(place.join("order.xlsx"), Crowd::new(60, 60, 1)?.workbook()?)?;
    Ok(())
}

/// Imports them.
pub fn measure(place: &Path) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    // The small one first: the most memory held is that of the large one.
    for (file, name) in [("order", "import_order_60"), ("many", "import_5000")] {
        let folder = place.join("office");
        let mut session = practice::empty(&folder)?;
        let meter = Meter::start();
        let bytes = fs::read(place.join(format!("{file}.xlsx")))?;
        let workbook = practice::read(&bytes)?;
        let read = meter.wall_ms();
        let counts = practice::import(&mut session, &workbook)?;
        let (wall, cpu) = (meter.wall_ms(), meter.process_cpu_ms());
        drop(session);
        fs::remove_dir_all(&folder)?;
        figures.extend([
            Figure::new(format!("{name}_ms"), wall, "ms"),
            Figure::new(format!("{name}_cpu_ms"), cpu, "ms"),
            Figure::new(format!("{name}_reading_ms"), read, "ms"),
            Figure::new(format!("{name}_rows"), counts.created as f64, "rows"),
        ]);
    }
    figures.extend(peak_memory_mb().map(|mb| Figure::new("import_5000_peak_memory_mb", mb, "MB")));
    Ok(figures)
}
