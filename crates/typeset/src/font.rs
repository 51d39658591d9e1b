//! The faces and the order in which a character looks for one.
//!
//! A face's role is its file stem (table [`ROLES`]); bytes come from outside,
//! this module opens no file.  Invariants: every stack starts with its Latin
//! face (BIZ UD lacks Vietnamese letters) and ends with the remainder face; a
//! set is immutable after `new` apart from its caches, so threads share it.
//! Bold Mincho is set in bold Gothic, as Japanese print does.

use crate::doc::Family;
use crate::shape::Caches;
use harfrust as hr;
use std::borrow::Cow;

/// The bytes of one font file.
#[derive(Debug, Clone)]
pub struct FontData {
    /// File stem, such as `NotoSerif-Regular`; decides the role.
    pub name: String,
    /// A static TrueType font.
    pub bytes: Cow<'static, [u8]>,
}

/// Why a set of fonts cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum FontError {
    /// A role has no file.
    #[error("the font {0} is missing")]
    Missing(String),
    /// The bytes are no TrueType font.
    #[error("the font {0} cannot be read")]
    Unreadable(String),
}

/// Index of a face within its [`FontSet`]: stable, as the roles are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u16);

/// File stems in the order of their [`FaceId`].
pub const ROLES: [&str; 12] = [
    "NotoSerif-Regular",
    "NotoSerifLao-Regular",
    "BIZUDPMincho-Regular",
    "NotoSerif-Bold",
    "NotoSerifLao-Bold",
    "NotoSans-Regular",
    "NotoSansLao-Regular",
    "BIZUDPGothic-Regular",
    "NotoSans-Bold",
    "NotoSansLao-Bold",
    "BIZUDPGothic-Bold",
    "TabidachiMinchoExt-Regular",
];

/// Latin, Lao, Japanese, remainder.
pub(crate) type Stack = [FaceId; 4];

pub(crate) const LATIN: usize = 0;
pub(crate) const LAO: usize = 1;
pub(crate) const JAPANESE: usize = 2;
pub(crate) const REST: usize = 3;

const fn stack(latin: u16, lao: u16, japanese: u16) -> Stack {
    [FaceId(latin), FaceId(lao), FaceId(japanese), FaceId(11)]
}

/// The faces for a style, in the order Latin, Lao, Japanese, remainder.
pub(crate) fn stack_of(family: Family, bold: bool) -> Stack {
    match (family, bold) {
        (Family::Serif, false) => stack(0, 1, 2),
        (Family::Serif, true) => stack(3, 4, 10),
        (Family::Sans, false) => stack(5, 6, 7),
        (Family::Sans, true) => stack(8, 9, 10),
    }
}

/// One face, parsed once.
pub(crate) struct Face {
    /// File stem, which is the PostScript name as well.
    pub name: &'static str,
    /// The whole file.
    pub bytes: Cow<'static, [u8]>,
    /// For shaping.
    pub font: hr::Font,
    /// Units per em.
    pub upm: f32,
    /// The space, which stands in for characters that are drawn or missing.
    pub space: u16,
}

impl Face {
    /// Whether the face has a glyph for `ch`.
    pub fn has(&self, ch: char) -> bool {
        self.font.charmap().map_unicode(ch).is_some()
    }

    /// Width of a glyph as the PDF's width array states it: whole thousandths, cut off.
    pub fn width(&self, glyph: u16) -> i64 {
        let shaper = hr::ShaperFont::new(&self.font);
        let raw = shaper.glyph_h_advance(hr::GlyphId::new(u32::from(glyph)));
        (raw as f32 * 1000.0 / self.upm) as i64
    }
}

/// All faces of the house, with the caches of shaping; shared between threads.
pub struct FontSet {
    faces: Vec<Face>,
    pub(crate) caches: Caches,
}

impl std::fmt::Debug for FontSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.faces.iter().map(|face| face.name))
            .finish()
    }
}

impl FontSet {
    /// Parses the faces.  `fonts` may come in any order and hold more than [`ROLES`].
    ///
    /// # Errors
    /// A role without a file, or bytes that are no font.
    pub fn new(fonts: Vec<FontData>) -> Result<FontSet, FontError> {
        let mut given: Vec<Option<FontData>> = fonts.into_iter().map(Some).collect();
        let mut faces = Vec::with_capacity(ROLES.len());
        for name in ROLES {
            let data = given
                .iter_mut()
                .find(|slot| slot.as_ref().is_some_and(|data| data.name == name))
                .and_then(Option::take)
                .ok_or_else(|| FontError::Missing(name.to_owned()))?;
            faces.push(open(name, data)?);
        }
        Ok(FontSet {
            faces,
            caches: Caches::default(),
        })
    }

    pub(crate) fn face(&self, id: FaceId) -> &Face {
        // Ids are made by `stack_of` alone; a foreign one falls back to the first face.
        self.faces.get(usize::from(id.0)).unwrap_or(&self.faces[0])
    }

    /// Units per em of a face: what divides the lengths of its glyphs.
    pub fn units_per_em(&self, id: FaceId) -> f32 {
        self.face(id).upm
    }
}

fn open(name: &'static str, data: FontData) -> Result<Face, FontError> {
    let unreadable = || FontError::Unreadable(name.to_owned());
    let font = match &data.bytes {
        Cow::Borrowed(bytes) => hr::Font::new(*bytes, 0),
        Cow::Owned(bytes) => hr::Font::new(bytes.clone(), 0),
    }
    .ok_or_else(unreadable)?;
    let upm = f32::from(font.units_per_em());
    let space = font
        .charmap()
        .map_unicode(' ')
        .map_or(0, |glyph| glyph.to_u32() as u16);
    if upm <= 0.0 {
        return Err(unreadable());
    }
    Ok(Face {
        name,
        bytes: data.bytes,
        font,
        upm,
        space,
    })
}
