//! Refreshes `tests/golden/harfbuzz.txt`: what HarfBuzz itself says about the lines
//! of `tests/golden/lines.txt`.  Needs `hb-shape` (Debian: libharfbuzz-bin).

#[path = "../tests/sheets/mod.rs"]
mod sheets;

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let lines = std::fs::read_to_string(folder.join("lines.txt"))?;
    // One call of hb-shape per face, one input line per run.
    let mut asked: BTreeMap<&str, Vec<(usize, usize, String)>> = BTreeMap::new();
    for (number, family, bold, text) in sheets::golden_lines(&lines) {
        for (nth, run) in typeset::shape_runs(sheets::fonts(), family, bold, text)
            .into_iter()
            .enumerate()
        {
            asked
                .entry(run.face)
                .or_default()
                .push((number, nth, run.text));
        }
    }
    let mut answers: BTreeMap<(usize, usize), String> = BTreeMap::new();
    for (face, runs) in asked {
        let input: String = runs
            .iter()
            .map(|(_, _, text)| format!("{text}\n"))
            .collect();
        let output = shape(face, &input)?;
        if output.lines().count() != runs.len() {
            return Err(format!(
                "hb-shape answered {} lines for {}",
                output.lines().count(),
                runs.len()
            )
            .into());
        }
        for ((number, nth, text), answer) in runs.into_iter().zip(output.lines()) {
            answers.insert((number, nth), format!("{number}\t{face}\t{text}\t{answer}"));
        }
    }
    let version = Command::new("hb-shape").arg("--version").output()?.stdout;
    let version = String::from_utf8(version)?
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned();
    let mut out = format!("# {version}\n# line, face, run, [glyph=cluster@x,y+advance|...]\n");
    answers
        .values()
        .for_each(|answer| out.extend([answer, "\n"]));
    std::fs::write(folder.join("harfbuzz.txt"), out)?;
    Ok(())
}

fn shape(face: &str, input: &str) -> Result<String, Box<dyn Error>> {
    let mut child = Command::new("hb-shape")
        .arg(format!(
            "--font-file={}",
            sheets::font_folder().join(format!("{face}.ttf")).display()
        ))
        .args([
            "--text-file=-",
            "--direction=ltr",
            "--utf8-clusters",
            "--cluster-level=1",
        ])
        .args(["--no-glyph-names", "--language=und"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut pipe = child.stdin.take().ok_or("no pipe")?;
    let input = input.to_owned();
    let feeder = std::thread::spawn(move || pipe.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    feeder.join().map_err(|_| "the feeder stopped")??;
    if !output.status.success() {
        return Err("hb-shape failed".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
