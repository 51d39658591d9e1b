//! Five hundred packets of twelve papers each, from the office's folder to PDFs on the disk, on
//! all processors.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use forms::Basis;
use office::{PrintRequest, Purpose, Target};

use crate::crowd::Crowd;
use crate::figure::Figure;
use crate::meter::{Meter, peak_memory_mb};
use crate::{Outcome, practice};

/// Trainees of the order.
const PEOPLE: usize = 500;

/// What each of them gets.
const PAPERS: [&str; 12] = [
    "titp-1-3",
    "titp-1-20",
    "titp-1-21",
    "titp-1-28",
    "titp-1-39",
    "coe-1",
    "coe-cover",
    "visa-application",
    "profile",
    "dossier",
    "commitment",
    "family-slip",
];

/// An office with one order of five hundred.
pub fn prepare(place: &Path) -> Outcome<()> {
    practice::filled(&place.join("office"), &Crowd::new(PEOPLE, PEOPLE, 1)?)?;
    Ok(())
}

/// Prints it.
pub fn measure(place: &Path) -> Outcome<Vec<Figure>> {
    let out = place.join("out");
    let target = Target::Order(Crowd::order(0));
    let forms = PAPERS.map(str::to_owned);
    let meter = Meter::start();
    let session = practice::open(&place.join("office"))?;
    let request = PrintRequest {
        month: None,
        target: &target,
        recipient: None,
        forms: &forms,
        purpose: Purpose::Check,
        basis: Basis::Planned,
        out: &out,
        jobs: 0,
        today: practice::today(),
    };
    let printed = session.print(&request, &|_| ControlFlow::Continue(()))?;
    let (wall, cpu) = (meter.wall_ms(), meter.process_cpu_ms());
    let memory = peak_memory_mb();
    let packets = &printed.manifest.trainees;
    let papers: usize = packets.iter().map(|packet| packet.forms.len()).sum();
    let pages: usize = packets.iter().map(|packet| packet.pages).sum();
    let mut bytes = 0;
    for packet in packets {
        bytes += fs::metadata(printed.folder.join(&packet.file))?.len();
    }
    fs::remove_dir_all(&out)?;
    let mut figures = vec![
        Figure::new("packets_500_wall_ms", wall, "ms"),
        Figure::new("packets_500_cpu_ms", cpu, "ms"),
        Figure::new("packets_500_papers", papers as f64, "papers"),
        Figure::new("packets_500_pages", pages as f64, "pages"),
        Figure::new(
            "packets_500_bytes_per_page",
            bytes as f64 / pages as f64,
            "bytes",
        ),
    ];
    figures.extend(memory.map(|mb| Figure::new("packets_500_peak_memory_mb", mb, "MB")));
    Ok(figures)
}
