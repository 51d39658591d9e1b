//! Pages become a PDF: the one file that knows printpdf.
//!
//! Draws what the page model says and decides nothing.  Fonts are cut to the
//! glyphs used *before* printpdf sees them (it would embed whole files) and carry
//! a subset tag made from those glyphs.  JPEG bytes pass through untouched, each
//! picture once per file.

use crate::encode::{Step, Used, grid, steps, used};
use crate::finish;
use crate::font::{FaceId, FontSet};
use crate::image::Picture;
use crate::meta::{Meta, WriteError};
use crate::outline::{self, THICK, THIN};
use crate::page::{Area, Item, Page, Text};
use crate::subset::cut;
use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, ExternalStream, ExternalXObject, FontId, Greyscale,
    Line, LineCapStyle, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, TextItem, TextMatrix, XObject,
    XObjectId, XObjectTransform,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Writes pages of one or several documents into one PDF; the same input gives
/// the same bytes.
///
/// # Errors
/// See [`WriteError`].
pub fn write_pdf(fonts: &FontSet, parts: &[&[Page]], meta: &Meta) -> Result<Vec<u8>, WriteError> {
    if parts.iter().all(|pages| pages.is_empty()) {
        return Err(WriteError::NoPages);
    }
    let date = finish::Date::read(&meta.date)?;
    let used = used(fonts, parts);
    let mut pdf = PdfDocument::new(&meta.title);
    for (id, used) in &used {
        pdf.resources
            .fonts
            .map
            .insert(font_id(*id), PdfFont::new(embed(fonts, *id, used)?));
    }
    let mut writer = Writer {
        fonts,
        used: &used,
        images: BTreeMap::new(),
        ops: Vec::new(),
        height: 0.0,
    };
    for page in parts.iter().flat_map(|pages| pages.iter()) {
        let ops = writer.page(page);
        pdf.pages
            .push(PdfPage::new(mm(page.width), mm(page.height), ops));
    }
    for (id, object) in writer.images.into_values() {
        pdf.resources
            .xobjects
            .map
            .insert(id, XObject::External(object));
    }
    let options = PdfSaveOptions {
        optimize: true,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    finish::finish(
        pdf.to_lopdf_document(&options, &mut Vec::new()),
        meta,
        &date,
    )
}

fn mm(points: f32) -> Mm {
    Mm(points * 25.4 / 72.0)
}

fn font_id(id: FaceId) -> FontId {
    FontId(format!("F{}", id.0))
}

/// The face cut to the glyphs used, under a name that says so.
fn embed(fonts: &FontSet, id: FaceId, used: &Used) -> Result<ParsedFont, WriteError> {
    let face = fonts.face(id);
    let failed = || WriteError::Font(face.name.to_owned());
    let bytes = cut(&face.bytes, &used.remap).ok_or_else(failed)?;
    let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(failed)?;
    let mut hash = Sha256::new();
    used.remap
        .remapped_gids()
        .for_each(|gid| hash.update(gid.to_be_bytes()));
    let tag: String = hash
        .finalize()
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect();
    font.font_name = Some(format!("{tag}+{}", face.name));
    Ok(font)
}

struct Writer<'a> {
    fonts: &'a FontSet,
    used: &'a BTreeMap<FaceId, Used>,
    /// By the hash of their bytes: the same picture twice is written once.
    images: BTreeMap<Vec<u8>, (XObjectId, ExternalXObject)>,
    ops: Vec<Op>,
    height: f32,
}

impl Writer<'_> {
    fn page(&mut self, page: &Page) -> Vec<Op> {
        self.height = page.height;
        self.ops.push(Op::SetOutlineColor { col: grey(0.0) });
        // Lines that meet in a corner leave no notch.
        self.ops.push(Op::SetLineCapStyle {
            cap: LineCapStyle::ProjectingSquare,
        });
        let (mut thickness, mut shade) = (None, None);
        let mut items = page.items.iter().peekable();
        while let Some(item) = items.next() {
            let (stroke, fill) = match item {
                Item::Line { width, .. } | Item::Ellipse { width, .. } => (Some(*width), None),
                Item::Check { area, .. } => (Some(area.h * THIN), None),
                Item::Fill { grey, .. } => (None, Some(*grey)),
                Item::Text(text) | Item::Mark(text) => (None, Some(text.grey)),
                Item::Image { .. } => (None, None),
            };
            if let Some(width) = stroke.filter(|width| thickness != Some(*width)) {
                self.ops.push(Op::SetOutlineThickness {
                    pt: Pt(grid(width, 100.0)),
                });
                thickness = Some(width);
            }
            if let Some(value) = fill.filter(|value| shade != Some(*value)) {
                self.ops.push(Op::SetFillColor { col: grey(value) });
                shade = Some(value);
            }
            match item {
                Item::Fill { area, .. } => self.fill(area),
                Item::Line { x1, y1, x2, y2, .. } => self.line(&[(*x1, *y1), (*x2, *y2)]),
                Item::Ellipse { area, .. } => self.ellipse(area),
                Item::Check { area, checked } => self.check(area, *checked),
                Item::Image { area, picture, .. } => self.image(area, picture),
                Item::Text(text) | Item::Mark(text) => {
                    let mut group = vec![text];
                    while let Some(Item::Text(next)) = items.next_if(
                        |next| matches!(next, Item::Text(other) if other.grey == text.grey),
                    ) {
                        group.push(next);
                    }
                    self.texts(&group);
                }
            }
        }
        std::mem::take(&mut self.ops)
    }

    fn point(&self, x: f32, y: f32) -> Point {
        Point {
            x: Pt(grid(x, 100.0)),
            y: Pt(grid(self.height - y, 100.0)),
        }
    }

    fn path(&mut self, points: Vec<(Point, bool)>, is_closed: bool) {
        let points = points
            .into_iter()
            .map(|(p, bezier)| LinePoint { p, bezier })
            .collect();
        self.ops.push(Op::DrawLine {
            line: Line { points, is_closed },
        });
    }

    fn line(&mut self, ends: &[(f32, f32)]) {
        let points = ends
            .iter()
            .map(|(x, y)| (self.point(*x, *y), false))
            .collect();
        self.path(points, false);
    }

    fn fill(&mut self, area: &Area) {
        let corner = self.point(area.x, area.y + area.h);
        let mut rect = Rect::from_xywh(
            corner.x,
            corner.y,
            Pt(grid(area.w, 100.0)),
            Pt(grid(area.h, 100.0)),
        );
        rect.mode = Some(PaintMode::Fill);
        self.ops.push(Op::DrawRectangle { rectangle: rect });
    }

    fn ellipse(&mut self, area: &Area) {
        let around = outline::ellipse(area);
        let points = around
            .iter()
            .map(|(x, y, bezier)| (self.point(*x, *y), *bezier))
            .collect();
        self.path(points, true);
    }

    fn check(&mut self, area: &Area, checked: bool) {
        let corners = outline::corners(area);
        let points = corners
            .iter()
            .map(|(x, y)| (self.point(*x, *y), false))
            .collect();
        self.path(points, true);
        if checked {
            let (thin, thick) = (
                Pt(grid(area.h * THIN, 100.0)),
                Pt(grid(area.h * THICK, 100.0)),
            );
            self.ops.push(Op::SetOutlineThickness { pt: thick });
            self.line(&outline::tick(area));
            self.ops.push(Op::SetOutlineThickness { pt: thin });
        }
    }

    fn image(&mut self, area: &Area, picture: &Picture) {
        let count = self.images.len();
        let key = Sha256::digest(&picture.bytes).to_vec();
        let entry = self.images.entry(key);
        let id = entry
            .or_insert_with(|| (XObjectId(format!("I{count}")), object(picture)))
            .0
            .clone();
        let (x, y) = (
            grid(area.x, 100.0),
            grid(self.height - area.y - area.h, 100.0),
        );
        let (w, h) = (grid(area.w, 100.0), grid(area.h, 100.0));
        self.ops.push(Op::SaveGraphicsState);
        let (x, y, w, h) = self.cut(picture.aspect(), (x, y, w, h));
        let matrix = outline::turned(x, y, w, h, picture.orientation);
        self.ops.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(matrix),
        });
        let transform = XObjectTransform {
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id, transform });
        self.ops.push(Op::RestoreGraphicsState);
    }

    /// Where a picture of that shape lies so that it fills the frame; what stands out is
    /// clipped away.
    fn cut(&mut self, aspect: f32, frame: (f32, f32, f32, f32)) -> (f32, f32, f32, f32) {
        let (x, y, w, h) = frame;
        let wider = aspect * h / w;
        if (wider - 1.0).abs() < 0.01 {
            return frame;
        }
        let mut clip = Rect::from_xywh(Pt(x), Pt(y), Pt(w), Pt(h));
        clip.mode = Some(PaintMode::Clip);
        self.ops.push(Op::DrawRectangle { rectangle: clip });
        let size = (
            grid(w * wider.max(1.0), 100.0),
            grid(h * wider.recip().max(1.0), 100.0),
        );
        // A face stands in the upper half of its picture.
        let (left, below) = ((size.0 - w) / 2.0, (size.1 - h) * 0.75);
        (
            grid(x - left, 100.0),
            grid(y - below, 100.0),
            size.0,
            size.1,
        )
    }

    fn texts(&mut self, group: &[&Text]) {
        self.ops.push(Op::StartTextSection);
        let mut current = None;
        for text in group {
            let Some(used) = self.used.get(&text.face) else {
                continue;
            };
            let size = grid(text.size, 100.0);
            if current != Some((text.face, size)) {
                let font = PdfFontHandle::External(font_id(text.face));
                self.ops.push(Op::SetFont {
                    font,
                    size: Pt(size),
                });
                current = Some((text.face, size));
            }
            self.show(steps(self.fonts, used, text, self.height));
        }
        self.ops.push(Op::EndTextSection);
    }

    fn show(&mut self, steps: Vec<Step>) {
        let mut row: Vec<TextItem> = Vec::new();
        for step in steps {
            let op = match step {
                Step::Glyph(gid, means) => {
                    row.push(TextItem::GlyphIds(vec![Codepoint {
                        gid,
                        offset: 0.0,
                        cid: Some(means),
                    }]));
                    continue;
                }
                Step::Back(thousandths) => {
                    row.push(TextItem::Offset(thousandths));
                    continue;
                }
                Step::Matrix(matrix) => Op::SetTextMatrix {
                    matrix: TextMatrix::Raw(matrix),
                },
                Step::Begin(words) => actual_text(&words),
                Step::End => Op::EndMarkedContent,
            };
            if !row.is_empty() {
                self.ops.push(Op::ShowText {
                    items: std::mem::take(&mut row),
                });
            }
            self.ops.push(op);
        }
        if !row.is_empty() {
            self.ops.push(Op::ShowText { items: row });
        }
    }
}

fn grey(value: f32) -> Color {
    Color::Greyscale(Greyscale {
        percent: value.clamp(0.0, 1.0),
        icc_profile: None,
    })
}

fn actual_text(words: &str) -> Op {
    let mut bytes = vec![0xFE, 0xFF];
    words
        .encode_utf16()
        .for_each(|unit| bytes.extend(unit.to_be_bytes()));
    let map = BTreeMap::from([("ActualText".to_owned(), DictItem::Bytes(bytes))]);
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_owned(),
        properties: DictItem::Dict { map },
    }
}

fn object(picture: &Picture) -> ExternalXObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let space = match picture.components {
        1 => "DeviceGray",
        4 => "DeviceCMYK",
        _ => "DeviceRGB",
    };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(i64::from(picture.width))),
        (
            "Height".to_owned(),
            DictItem::Int(i64::from(picture.height)),
        ),
        ("ColorSpace".to_owned(), name(space)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ("Filter".to_owned(), name("DCTDecode")),
    ]);
    if picture.inverted {
        let items = [1, 0].repeat(4).into_iter().map(DictItem::Int).collect();
        dict.insert("Decode".to_owned(), DictItem::Array(items));
    }
    let stream = ExternalStream {
        dict,
        content: picture.bytes.to_vec(),
        compress: false,
    };
    ExternalXObject {
        stream,
        width: None,
        height: None,
        dpi: None,
    }
}
