//! What the system tells of another process, from `/proc`: when it began, what it holds, which
//! processes it has started. Linux alone.

use std::collections::BTreeMap;
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::Outcome;
use crate::meter::TICKS;

/// When a process began, in milliseconds since 1970; to 10 ms, as the system counts.
pub fn started_at(process: u32) -> Outcome<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    let ticks: f64 = after_name(&stat).nth(19).ok_or("no start time")?.parse()?;
    let uptime = fs::read_to_string("/proc/uptime")?;
    let uptime: f64 = uptime.split(' ').next().unwrap_or_default().parse()?;
    #[expect(
        clippy::disallowed_methods,
        reason = "this is a shell: the page tells its times by the same clock"
    )]
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok((now.as_secs_f64() - uptime + ticks / TICKS as f64) * 1e3)
}

/// Memory of a process that is not on the disk alone, in MB.
pub fn resident_mb(process: u32) -> Outcome<f64> {
    line_mb(process, "status", "VmRSS:")
}

/// The most of it there has been.
pub fn peak_mb(process: u32) -> Outcome<f64> {
    line_mb(process, "status", "VmHWM:")
}

/// The same, with what several processes hold together counted in parts.
pub fn share_mb(process: u32) -> Outcome<f64> {
    line_mb(process, "smaps_rollup", "Pss:")
}

fn line_mb(process: u32, file: &str, name: &str) -> Outcome<f64> {
    let text = fs::read_to_string(format!("/proc/{process}/{file}"))?;
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let kb = line.and_then(|line| line.trim().strip_suffix(" kB"));
    let kb: f64 = kb
        .ok_or_else(|| format!("{file} tells no {name}"))?
        .trim()
        .parse()?;
    Ok(kb / 1_024.0)
}

/// Processes of that name which this one has started, directly or not.
pub fn below(process: u32, name: &str) -> Vec<u32> {
    let mut parents: BTreeMap<u32, (u32, String)> = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Ok(id) = entry.file_name().to_string_lossy().parse::<u32>() else {
            continue;
        };
        // A process may end while it is looked at.
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let called = stat
            .split_once('(')
            .and_then(|(_, rest)| rest.rsplit_once(')'));
        let parent = after_name(&stat).nth(1).and_then(|word| word.parse().ok());
        if let (Some((called, _)), Some(parent)) = (called, parent) {
            parents.insert(id, (parent, called.to_owned()));
        }
    }
    let is_below = |mut id: u32| {
        while let Some((parent, _)) = parents.get(&id) {
            if *parent == process {
                return true;
            }
            id = *parent;
        }
        false
    };
    let named = parents.iter().filter(|(_, (_, called))| called == name);
    named
        .map(|(id, _)| *id)
        .filter(|id| is_below(*id))
        .collect()
}

/// The words of `stat` after the name, which may hold spaces and ends with the last bracket.
fn after_name(stat: &str) -> impl Iterator<Item = &str> {
    let (_, after) = stat.rsplit_once(") ").unwrap_or_default();
    after.split(' ')
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_process_tells_its_start_its_memory_and_whom_it_started() {
        let mut child = std::process::Command::new("sleep")
            .arg("60")
            .spawn()
            .unwrap();
        let began = started_at(child.id()).unwrap() - started_at(std::process::id()).unwrap();
        assert!((-20.0..60_000.0).contains(&began), "{began}");
        let held = resident_mb(child.id()).unwrap();
        assert!(held > 0.0 && held <= peak_mb(child.id()).unwrap());
        let below = below(std::process::id(), "sleep");
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(below, [child.id()]);
    }
}
