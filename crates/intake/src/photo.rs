//! Photos from outside: decoded, turned upright, shrunk and encoded anew by a child
//! process that has limits, no key and no database (law 12).
//!
//! [`read_photo`] is the parent's half, [`crate::main_if_asked`] the child's: every binary
//! calls it first. The picture goes in on standard input and comes back as our own
//! JPEG on standard output, so nothing of the file itself is ever stored.
//!
//! On Unix the child limits its own memory, time and files before it reads a byte. On
//! Windows there is no such call: there the decoder's own limits and the parent's clock
//! bound it.

mod child;
mod parent;

pub(crate) use child::run_if_asked;
pub use parent::{PhotoError, read_photo};

/// How finely a picture is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A face: a 4 by 6 cm print at 500 dots per inch.
    Face,
    /// A page with handwriting on it: A4 at 210 dots per inch.
    Page,
}

impl Detail {
    /// The longer side of what is kept, in pixels.
    #[must_use]
    pub fn longest_side(self) -> u32 {
        match self {
            Self::Face => 1_200,
            Self::Page => 2_480,
        }
    }

    /// What the child is told.
    fn word(self) -> &'static str {
        match self {
            Self::Face => "face",
            Self::Page => "page",
        }
    }

    fn of(word: &std::ffi::OsStr) -> Option<Self> {
        [Self::Face, Self::Page]
            .into_iter()
            .find(|one| word == one.word())
    }
}

/// The hidden sub-command of the child.
pub const PHOTO_COMMAND: &str = "intake-photo";

/// The largest picture file that is looked at.
const LARGEST: u64 = 40 << 20;
/// The largest photo that comes back.
const LARGEST_OUT: u64 = 8 << 20;
/// Exit codes of the child.
const NOT_A_PICTURE: u8 = 10;
const TOO_LARGE: u8 = 11;
const NO_LIMITS: u8 = 12;
