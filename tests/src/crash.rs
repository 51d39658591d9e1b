//! Power cuts without pulling a plug: what a program asked of the disk, read from the log of its system
//! calls (`strace`), is replayed up to a moment; of what it had not synced by then any part may be there.
//!
//! The model is harsher than a disk: writes that are not synced are dropped, kept or torn (512 bytes) one
//! by one and in any order; what happened to names (made, renamed, removed) is kept up to any point
//! since their folder was synced. A file's bytes are safe after its `fsync`, its name after its folder's.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    clippy::indexing_slicing,
    reason = "only tests use it, and a test stops at what it did not expect"
)]

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::Command;

mod disk;
use disk::Disk;

/// What a disk writes at once.
const SECTOR: usize = 512;
/// The calls that are looked at.
const CALLS: &str = "trace=openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir";

/// A command under `strace`; its log goes to `log`.
#[must_use]
pub fn traced(program: &Path, log: &Path) -> Command {
    let mut command = Command::new("strace");
    command.args([
        "-f",
        "-xx",
        "-s",
        "16000000",
        "-e",
        CALLS,
        "-e",
        "signal=none",
        "-o",
    ]);
    command.arg(log).arg(program);
    command
}

/// One thing a program asked for.
#[derive(Clone, Debug)]
enum Op {
    /// A new file of that name.
    Made(PathBuf, usize),
    Folder(PathBuf),
    Write(usize, usize, Vec<u8>),
    Resize(usize, usize),
    Synced(usize),
    FolderSynced(PathBuf),
    Rename(PathBuf, PathBuf),
    Removed(PathBuf),
    /// A line on standard output: something was promised.
    Said(String),
}

/// What a program did to a folder.
pub struct Trace {
    root: PathBuf,
    /// Bytes of files that were there, by number; names by path.
    files: Vec<Vec<u8>>,
    names: BTreeMap<PathBuf, usize>,
    ops: Vec<Op>,
}

/// The same numbers in every run.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit.max(1)
    }
}

impl Trace {
    /// The folder as it is before the program begins; all of it is safe.
    #[must_use]
    pub fn before(root: &Path) -> Self {
        let mut trace = Self {
            root: root.to_owned(),
            files: Vec::new(),
            names: BTreeMap::new(),
            ops: Vec::new(),
        };
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    trace.names.insert(path.clone(), trace.files.len());
                    trace.files.push(std::fs::read(path).expect("a file"));
                }
            }
        }
        trace
    }

    /// Reads the log of the program.
    pub fn read(&mut self, log: &Path) {
        let text = std::fs::read_to_string(log).expect("the log of strace");
        let mut begun: HashMap<String, String> = HashMap::new();
        let mut reading = Reading {
            names: self.names.clone(),
            open: HashMap::new(),
            next: self.files.len(),
        };
        for line in text.lines() {
            let (thread, call) = line.split_once(' ').unwrap_or_default();
            let call = call.trim_start();
            if let Some(half) = call.strip_suffix("<unfinished ...>") {
                begun.insert(thread.to_owned(), half.trim_end().to_owned());
                continue;
            }
            let whole = match call.split_once(" resumed>") {
                Some((_, rest)) => begun.remove(thread).unwrap_or_default() + rest.trim_start(),
                None => call.to_owned(),
            };
            if let Some(op) = self.op(&whole, &mut reading) {
                self.ops.push(op);
            }
        }
        // Files made on the way: their bytes come from their writes.
        self.files.resize(reading.next, Vec::new());
    }

    fn op(&self, call: &str, reading: &mut Reading) -> Option<Op> {
        let (name, rest) = call.split_once('(')?;
        let (words, result) = rest.rsplit_once(" = ")?;
        let result: i64 = result.split(' ').next()?.parse().ok()?;
        if result < 0 {
            return None;
        }
        let words = words.trim_end().strip_suffix(')')?;
        let words: Vec<&str> = words.split(", ").collect();
        let path = |at: usize| {
            Some(PathBuf::from(
                String::from_utf8(quoted(words.get(at)?)?).ok()?,
            ))
        };
        let ours = |path: &Path| path.starts_with(&self.root) && !shared_memory(path);
        let number = |at: usize| words.get(at)?.parse::<i64>().ok();
        let size = |at: usize| usize::try_from(number(at)?).ok();
        match name {
            "openat" => {
                let (path, flags) = (path(1)?, words.get(2)?);
                if !ours(&path) {
                    reading.open.remove(&result);
                    return None;
                }
                let known = reading.names.get(&path).copied();
                let folder = known.is_none() && !flags.contains("O_CREAT");
                let file = known.unwrap_or(reading.next);
                reading.open.insert(
                    result,
                    Handle {
                        path: path.clone(),
                        file: (!folder).then_some(file),
                        at: 0,
                    },
                );
                if folder {
                    return None;
                }
                if known.is_none() {
                    reading.next += 1;
                    reading.names.insert(path.clone(), file);
                    return Some(Op::Made(path, file));
                }
                flags.contains("O_TRUNC").then_some(Op::Resize(file, 0))
            }
            "close" => {
                reading.open.remove(&number(0)?);
                None
            }
            "write" if number(0)? == 1 => Some(Op::Said(
                String::from_utf8_lossy(&quoted(words.get(1)?)?).into_owned(),
            )),
            "write" => {
                let handle = reading.open.get_mut(&number(0)?)?;
                let bytes = quoted(words.get(1)?)?;
                let at = handle.at;
                handle.at += bytes.len();
                Some(Op::Write(handle.file?, at, bytes))
            }
            "pwrite64" => {
                let file = reading.open.get(&number(0)?)?.file?;
                Some(Op::Write(file, size(3)?, quoted(words.get(1)?)?))
            }
            "ftruncate" => Some(Op::Resize(reading.open.get(&number(0)?)?.file?, size(1)?)),
            "fsync" | "fdatasync" => {
                let handle = reading.open.get(&number(0)?)?;
                Some(match handle.file {
                    Some(file) => Op::Synced(file),
                    None => Op::FolderSynced(handle.path.clone()),
                })
            }
            "rename" | "renameat" | "renameat2" => {
                let at = usize::from(name != "rename");
                let (from, to) = (path(at)?, path(at * 2 + 1)?);
                ours(&to).then_some(())?;
                let file = reading.names.remove(&from)?;
                reading.names.insert(to.clone(), file);
                Some(Op::Rename(from, to))
            }
            "unlink" | "unlinkat" => {
                let path = path(usize::from(name == "unlinkat"))?;
                reading.names.remove(&path)?;
                Some(Op::Removed(path))
            }
            "mkdir" => {
                Some(Op::Folder(path(0)?)).filter(|op| matches!(op, Op::Folder(path) if ours(path)))
            }
            _ => None,
        }
    }

    /// How many things were asked for.
    #[must_use]
    #[allow(clippy::len_without_is_empty, reason = "an empty one is a failed test")]
    pub fn len(&self) -> usize {
        self.ops.len()
    }

    /// Writes into `to` what may be on the disk when the power goes after `cut` calls; gives what had been
    /// said by then. `heeded`: syncs hold what they promise; otherwise the disk lies, as the control.
    pub fn crash(&self, cut: usize, dice: &mut Dice, heeded: bool, to: &Path) -> Vec<String> {
        let mut disk = Disk {
            files: self
                .files
                .iter()
                .map(|bytes| (bytes.clone(), Vec::new()))
                .collect(),
            names: self.names.clone(),
            pending: Vec::new(),
        };
        let mut said = Vec::new();
        for op in &self.ops[..cut] {
            match op {
                Op::Said(line) => said.push(line.clone()),
                Op::Write(file, ..) | Op::Resize(file, _) => disk.files[*file].1.push(op),
                Op::Synced(file) if heeded => disk.settle(*file),
                Op::FolderSynced(folder) if heeded => disk.settle_names(folder),
                Op::Synced(_) | Op::FolderSynced(_) => {}
                Op::Made(..) | Op::Folder(_) | Op::Rename(..) | Op::Removed(_) => {
                    disk.pending.push(op)
                }
            }
        }
        disk.lose(dice);
        for (path, file) in &disk.names {
            let path = to.join(path.strip_prefix(&self.root).expect("ours"));
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, &disk.files[*file].0).expect("a file");
        }
        said
    }
}

struct Handle {
    path: PathBuf,
    /// None for a folder.
    file: Option<usize>,
    at: usize,
}

struct Reading {
    names: BTreeMap<PathBuf, usize>,
    open: HashMap<i64, Handle>,
    next: usize,
}

/// SQLite's shared memory is made anew when nobody has it open.
fn shared_memory(path: &Path) -> bool {
    path.to_string_lossy().ends_with("-shm")
}

/// The bytes of a string as strace prints it, `"\x61\x62"`.
fn quoted(word: &str) -> Option<Vec<u8>> {
    let inside = word
        .trim_start_matches("AT_FDCWD")
        .strip_prefix('"')?
        .strip_suffix('"')?;
    let digits = inside.split("\\x").skip(1);
    digits.map(|two| u8::from_str_radix(two, 16).ok()).collect()
}

/// Moments to cut at: every one when there are fewer than `count`, and more by the dice.
#[must_use]
pub fn moments(trace: &Trace, count: usize, dice: &mut Dice) -> Vec<usize> {
    let every = 0..=trace.len();
    let all = every
        .filter(|_| count > trace.len())
        .collect::<Vec<usize>>();
    let more = count - all.len().min(count);
    let more = (0..more).map(|_| dice.below(trace.len() + 1));
    all.iter().copied().chain(more).collect()
}
