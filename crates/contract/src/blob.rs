//! Bytes a window shows: PDFs that were just made, photos of the store. They are
//! asked for by opaque names over a read-only scheme, never by a path.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use crate::host::{Host, locked};

/// PDFs kept: those a person can go back to.
const MOST: usize = 32;
/// Bytes kept, however few PDFs they are.
const MOST_BYTES: usize = 64 << 20;
/// Names of photos that are good at once: more than any screen shows.
const MOST_PHOTOS: usize = 8_192;

/// The kept PDFs, the one used last at the end, and the photos whose names were given to the window. A
/// name is a number: it says nothing, and is good until the office is closed or locked.
#[derive(Default)]
pub(crate) struct Blobs {
    kept: VecDeque<(String, Arc<[u8]>)>,
    given: usize,
    /// SHA-256 of a photo by its name, the oldest name first.
    photos: BTreeMap<usize, String>,
    /// The name of a photo by its SHA-256.
    named: HashMap<String, usize>,
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

    /// The name of a photo, the same one as before while that is good.
    fn name_photo(&mut self, sha256: &str) -> String {
        let known = self.named.get(sha256).copied();
        let name = known.unwrap_or_else(|| {
            self.given += 1;
            self.photos.insert(self.given, sha256.to_owned());
            self.named.insert(sha256.to_owned(), self.given);
            if self.photos.len() > MOST_PHOTOS
                && let Some((_, oldest)) = self.photos.pop_first()
            {
                self.named.remove(&oldest);
            }
            self.given
        });
        format!("photo-{name}")
    }

    fn photo(&self, id: &str) -> Option<String> {
        let name = id.strip_prefix("photo-")?.parse().ok()?;
        self.photos.get(&name).cloned()
    }

    /// Of an office that is closed nothing stays. Numbers are not given twice.
    pub(crate) fn clear(&mut self) {
        *self = Self {
            given: self.given,
            ..Self::default()
        };
    }
}

impl Host {
    /// Keeps bytes for the window under a new name.
    pub(crate) fn keep_blob(&self, bytes: Vec<u8>) -> String {
        locked(&self.blobs).keep(bytes)
    }

    /// The name a photo's bytes are asked for by; none when there is no photo.
    pub(crate) fn photo_id(&self, sha256: &str) -> Option<String> {
        (!sha256.is_empty()).then(|| locked(&self.blobs).name_photo(sha256))
    }

    /// The bytes behind a name, with their MIME type. `None` when the name is of no
    /// answer of the open office, or was given too long ago.
    #[must_use]
    pub fn blob(&self, id: &str) -> Option<(&'static str, Arc<[u8]>)> {
        let photo = locked(&self.blobs).photo(id);
        if let Some(sha256) = photo {
            self.desk_if_open()?;
            let bytes = self
                .read(|session| Ok(session.photo_bytes(&sha256)?))
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

    /// What the window may ask for is what it was shown, and no longer than that.
    #[test]
    fn a_photo_has_a_name_only_while_it_may_be_shown() {
        let mut blobs = Blobs::default();
        let one = blobs.name_photo("aa");
        assert_eq!(blobs.name_photo("aa"), one, "a picture is not loaded again");
        assert_eq!(blobs.photo(&one).as_deref(), Some("aa"));
        assert!(!one.contains("aa") && blobs.photo("photo-aa").is_none());
        for n in 0..MOST_PHOTOS {
            blobs.name_photo(&n.to_string());
        }
        assert_eq!(blobs.photo(&one), None, "the oldest names make room");
        let last = blobs.name_photo("1");
        blobs.clear();
        assert_eq!(blobs.photo(&last), None);
        assert_ne!(blobs.name_photo("bb"), one, "a number is not given twice");
    }

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
