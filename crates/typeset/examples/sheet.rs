//! Prints the sample paper of the tests, to look at it: `cargo run -p typeset --example sheet OUT.pdf`.

#[path = "../tests/sheets/mod.rs"]
mod sheets;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "sheet.pdf".to_owned());
    let laid = [typeset::Family::Serif, typeset::Family::Sans]
        .map(|family| typeset::layout(sheets::fonts(), &sheets::resume(family)));
    let parts: Vec<&[typeset::Page]> = laid.iter().map(|laid| laid.pages.as_slice()).collect();
    std::fs::write(
        out,
        typeset::write_pdf(sheets::fonts(), &parts, &sheets::meta())?,
    )?;
    let text: Vec<String> = laid
        .iter()
        .map(|laid| format!("{:#?}", laid.issues))
        .collect();
    std::io::Write::write_all(&mut std::io::stdout(), text.concat().as_bytes())?;
    for clash in laid.iter().flat_map(|laid| typeset::audit(&laid.pages)) {
        std::io::Write::write_all(&mut std::io::stdout(), format!("{clash:?}\n").as_bytes())?;
    }
    Ok(())
}
