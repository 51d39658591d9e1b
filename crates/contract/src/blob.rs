//! Bytes a window shows: PDFs that were just made, photos of the store. They are
//! asked for by opaque names over a read-only scheme, never by a path.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::host::{Host, locked};

/// PDFs kept: those a person can go back to.
const MOST: usize = 32;
/// Bytes kept, however few PDFs they are.
const MOST_BYTES: usize = 64 << 20;
/// What the name of a photo begins with; its SHA-256 follows.
const PHOTO: &str = "photo-";

/// The kept PDFs, the one used last at the end.
#[derive(Default)]
pub(crate) struct Blobs {
    kept: VecDeque<(String, Arc<[u8]>)>,
    given: usize,
}

impl Blobs {
    /// Keeps bytes under a new name; the ones unused longest make room.
    pub(crate) fn keep(&mut self, bytes: Vec<u8>) -> String {
        self.given += 1;
        let id = format!("pdf-{}", self.given);
        self.kept.push_back((id.clone(), bytes.into()));
        let size = |kept: &VecDeque<(String, Arc<[u8]>)>| -> usize {
            kept.iter().map(|(_, bytes)| bytes.len()).sum()
        };
        while self.kept.len() > MOST || self.kept.len() > 1 && size(&self.kept) > MOST_BYTES {
            self.kept.pop_front();
        }
        id
    }

    pub(crate) fn get(&mut self, id: &str) -> Option<Arc<[u8]>> {
        let at = self.kept.iter().position(|(kept, _)| kept == id)?;
        let entry = self.kept.remove(at)?;
        let bytes = Arc::clone(&entry.1);
        self.kept.push_back(entry);
        Some(bytes)
    }

    /// Of an office that is closed nothing stays.
    pub(crate) fn clear(&mut self) {
        self.kept.clear();
    }
}

/// The name a photo's bytes are asked for by; none when there is no photo.
pub(crate) fn photo_id(sha256: &str) -> Option<String> {
    (!sha256.is_empty()).then(|| format!("{PHOTO}{sha256}"))
}

impl Host {
    /// Keeps bytes for the window under a new name.
    pub(crate) fn keep_blob(&self, bytes: Vec<u8>) -> String {
        locked(&self.blobs).keep(bytes)
    }

    /// The bytes behind a name, with their MIME type. `None` when the name is of no
    /// answer of the open office, or was given too long ago.
    #[must_use]
    pub fn blob(&self, id: &str) -> Option<(&'static str, Arc<[u8]>)> {
        if let Some(sha256) = id.strip_prefix(PHOTO) {
            self.desk_if_open()?;
            let bytes = self
                .read(|session| Ok(session.photo_bytes(sha256)?))
                .ok()??;
            return Some(("image/jpeg", bytes));
        }
        let bytes = locked(&self.blobs).get(id)?;
        Some(("application/pdf", bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page that is redrawn all day must not fill the memory of a small computer.
    #[test]
    fn the_pdfs_used_longest_ago_make_room() {
        let mut blobs = Blobs::default();
        let first = blobs.keep(vec![1]);
        let second = blobs.keep(vec![2]);
        for _ in 0..MOST - 2 {
            blobs.keep(vec![0]);
        }
        assert!(blobs.get(&first).is_some(), "looked at again");
        blobs.keep(vec![3]);
        assert!(blobs.get(&first).is_some() && blobs.get(&second).is_none());
        let large = blobs.keep(vec![0; MOST_BYTES]);
        assert_eq!(
            blobs.kept.len(),
            1,
            "one that is larger than all is still shown"
        );
        assert!(blobs.get(&large).is_some());
    }
}
