//! Memory while the list stands: of the program itself, and of the webview's processes by their
//! share of what several hold together.

use tabidachi_tests::window::driver::Session;

use crate::Outcome;
use crate::figure::Figure;
use crate::process;

/// Names of the webview's processes, as long as the system keeps them.
const WEBVIEW: [(&str, &str); 2] = [
    ("WebKitWebProces", "window_memory_page_mb"),
    ("WebKitNetworkPr", "window_memory_network_mb"),
];

/// Looks.
pub fn measure(window: &Session<'_>) -> Outcome<Vec<Figure>> {
    let program = window.processes().first().copied();
    let program = program.ok_or("the program has ended")?;
    let mut figures = vec![
        Figure::new(
            "window_memory_program_mb",
            process::resident_mb(program)?,
            "MB",
        ),
        Figure::new(
            "window_memory_program_peak_mb",
            process::peak_mb(program)?,
            "MB",
        ),
    ];
    for (name, figure) in WEBVIEW {
        let mut sum = 0.0;
        for child in process::below(program, name) {
            sum += process::share_mb(child)?;
        }
        if sum > 0.0 {
            figures.push(Figure::new(figure, sum, "MB"));
        }
    }
    Ok(figures)
}
