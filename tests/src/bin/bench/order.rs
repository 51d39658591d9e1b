//! An order of sixty with all its papers, from the office's folder to PDFs on the disk,
//! on all processors.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use forms::Basis;
use office::{PrintRequest, Purpose, Target};

use crate::crowd::Crowd;
use crate::figure::Figure;
use crate::meter::{Meter, peak_memory_mb};
use crate::{Outcome, practice};

/// An office with one order of sixty.
pub fn prepare(place: &Path) -> Outcome<()> {
    practice::filled(&place.join("office"), &Crowd::new(60, 60, 1)?)?;
    Ok(())
}

/// Prints it.
pub fn measure(place: &Path) -> Outcome<Vec<Figure>> {
    let out = place.join("out");
    let target = Target::Order(Crowd::order(0));
    let meter = Meter::start();
    let session = practice::open(&place.join("office"))?;
    let request = PrintRequest {
        month: None,
        target: &target,
        recipient: None,
        forms: &[],
        purpose: Purpose::Check,
        basis: Basis::Planned,
        out: &out,
        jobs: 0,
        today: practice::today(),
    };
    let printed = session.print(&request, &|_| ControlFlow::Continue(()))?;
    let (wall, cpu) = (meter.wall_ms(), meter.process_cpu_ms());
    let memory = peak_memory_mb();
    let manifest = &printed.manifest;
    let files = manifest.trainees.iter().map(|p| (&p.file, p.pages));
    let once = manifest.order_papers.iter().map(|p| (&p.file, p.pages));
    let (mut bytes, mut pages) = (0, 0);
    for (file, set) in files.chain(once) {
        bytes += fs::metadata(printed.folder.join(file))?.len();
        pages += set;
    }
    fs::remove_dir_all(&out)?;
    let mut figures = vec![
        Figure::new("order_60_all_papers_wall_ms", wall, "ms"),
        Figure::new("order_60_all_papers_cpu_ms", cpu, "ms"),
        Figure::new("order_60_all_papers_pages", pages as f64, "pages"),
        Figure::new("order_60_all_papers_bytes", bytes as f64, "bytes"),
    ];
    figures.extend(memory.map(|mb| Figure::new("order_60_peak_memory_mb", mb, "MB")));
    Ok(figures)
}
