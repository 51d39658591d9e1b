//! A disk while the power is on: what is safe, what is on its way, and what of that a cut leaves.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Dice, Op, SECTOR};

pub(super) struct Disk<'t> {
    /// Bytes that are safe, and what is on its way, by number.
    pub(super) files: Vec<(Vec<u8>, Vec<&'t Op>)>,
    pub(super) names: BTreeMap<PathBuf, usize>,
    /// What happened to names and is not safe yet.
    pub(super) pending: Vec<&'t Op>,
}

impl Disk<'_> {
    pub(super) fn settle(&mut self, file: usize) {
        let (bytes, writes) = &mut self.files[file];
        for op in std::mem::take(writes) {
            apply(bytes, op, 0..usize::MAX);
        }
    }

    /// Everything that happened in a folder up to now.
    pub(super) fn settle_names(&mut self, folder: &Path) {
        let inside = |path: &Path| path.parent() == Some(folder);
        let last = self.pending.iter().rposition(|op| match op {
            Op::Made(path, _) | Op::Folder(path) | Op::Removed(path) => inside(path),
            Op::Rename(from, to) => inside(from) || inside(to),
            _ => false,
        });
        // A journal keeps the order of names: what came before comes too.
        for op in self.pending.drain(..last.map_or(0, |last| last + 1)) {
            name(&mut self.names, op);
        }
    }

    pub(super) fn lose(&mut self, dice: &mut Dice) {
        let kept = match dice.below(3) {
            0 => 0,
            1 => self.pending.len(),
            _ => dice.below(self.pending.len() + 1),
        };
        for op in self.pending.drain(..kept) {
            name(&mut self.names, op);
        }
        for (bytes, writes) in &mut self.files {
            let mut writes = std::mem::take(writes);
            match dice.below(4) {
                0 => continue,
                1 => writes.truncate(dice.below(writes.len() + 1)),
                2 => {
                    // In another order.
                    for at in (1..writes.len()).rev() {
                        writes.swap(at, dice.below(at + 1));
                    }
                    writes.truncate(dice.below(writes.len() + 1));
                }
                _ => {}
            }
            let torn = dice.below(2) == 0;
            for op in writes {
                let Op::Write(_, _, new) = op else {
                    apply(bytes, op, 0..usize::MAX);
                    continue;
                };
                for sector in 0..new.len().div_ceil(SECTOR) {
                    if !torn || dice.below(4) > 0 {
                        apply(bytes, op, sector * SECTOR..(sector + 1) * SECTOR);
                    }
                }
            }
        }
    }
}

/// Does a part of a write, or a change of size.
fn apply(bytes: &mut Vec<u8>, op: &Op, part: std::ops::Range<usize>) {
    match op {
        Op::Write(_, at, new) => {
            let (from, to) = (part.start.min(new.len()), part.end.min(new.len()));
            if bytes.len() < at + to {
                bytes.resize(at + to, 0);
            }
            bytes[at + from..at + to].copy_from_slice(&new[from..to]);
        }
        Op::Resize(_, size) => bytes.resize(*size, 0),
        _ => {}
    }
}

fn name(names: &mut BTreeMap<PathBuf, usize>, op: &Op) {
    match op {
        Op::Made(path, file) => {
            names.insert(path.clone(), *file);
        }
        Op::Removed(path) => {
            names.remove(path);
        }
        Op::Rename(from, to) => {
            if let Some(file) = names.remove(from) {
                names.insert(to.clone(), file);
            }
        }
        _ => {}
    }
}
