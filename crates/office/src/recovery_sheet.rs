//! The recovery sheet: the one paper that opens an office when no password does. It is set from the
//! program's own words in four languages and belongs to no packet and no history.

use chrono::NaiveDate;
use domain::office::Office;
use qrcode::{Color, EcLevel, QrCode};
use rulebook::Lang;
use store::Read;
use typeset::{
    Align, Block, Borders, Canvas, Cell, Doc, Family, Meta, PageSetup, Para, Placed, Row, Span,
    Table,
};

use crate::error::OfficeError;
use crate::session::Session;

/// Millimetres of a module of the QR code; scanned by a telephone from a laser print.
const MODULE: f32 = 1.2;
/// The languages of the sheet, in the order they stand in.
const LANGS: [Lang; 4] = [Lang::Lo, Lang::Vi, Lang::En, Lang::Ja];

impl Session {
    /// The sheet as a PDF, and how many groups its code has.
    ///
    /// # Errors
    /// As [`Session::recovery_code`]; [`OfficeError::Paper`].
    pub fn recovery_sheet(&mut self, today: NaiveDate) -> Result<(Vec<u8>, usize), OfficeError> {
        let (groups, typed) = {
            let code = self.recovery_code()?;
            (code.groups(), code.to_string())
        };
        let office = self.store.all::<Office>()?.into_iter().next();
        let name = office.map(|office| office.name_latin).unwrap_or_default();
        let doc = self.sheet(&name, today, &groups, &typed)?;
        let paper = self.paper()?;
        let laid = typeset::layout(&paper.fonts, &doc);
        let meta = Meta {
            // The seed of the file's id is printed into it: it must say nothing of the code.
            id_seed: format!("recovery {name} {today}"),
            title: doc.title.clone(),
            author: name,
            subject: String::new(),
            lang: "en".to_owned(),
            date: today.to_string(),
        };
        let pdf = typeset::write_pdf(&paper.fonts, &[&laid.pages], &meta)
            .map_err(|error| OfficeError::Paper(error.to_string()))?;
        Ok((pdf, groups.len()))
    }

    fn sheet(
        &self,
        name: &str,
        today: NaiveDate,
        groups: &[String],
        typed: &str,
    ) -> Result<Doc, OfficeError> {
        let say = |lang: Lang, key: &str| self.messages.get(lang, key, &[]);
        let titles = LANGS.map(|lang| say(lang, "recovery-sheet-title"));
        let mut body = vec![
            Block::Para(Para {
                text: vec![Span::plain(name)],
                size: Some(11.0),
                space_after: 2.0,
                ..Para::default()
            }),
            Block::Para(Para {
                text: vec![Span::plain(titles.join(" · "))],
                size: Some(14.0),
                bold: true,
                space_after: 4.0,
                ..Para::default()
            }),
            Block::Canvas(code_and_square(groups, typed)?),
            Block::Gap(4.0),
        ];
        for lang in LANGS {
            body.push(Block::Para(Para {
                text: vec![Span::plain(say(lang, "recovery-sheet-what"))],
                size: Some(10.0),
                space_after: 3.5,
                ..Para::default()
            }));
        }
        let places = [
            ("recovery-sheet-made", today.to_string()),
            ("recovery-sheet-kept", String::new()),
        ];
        let line = |(key, value): (&str, String)| Row {
            cells: vec![
                Cell {
                    text: vec![Span::plain(LANGS.map(|lang| say(lang, key)).join(" · "))],
                    size: Some(8.5),
                    ..Cell::default()
                },
                Cell {
                    text: vec![Span::plain(value)],
                    ..Cell::default()
                },
            ],
            min_height_mm: 9.0,
            keep_with_next: true,
        };
        body.push(Block::Table(Table {
            cols: vec![110.0, 70.0],
            rows: places.into_iter().map(line).collect(),
            ..Table::default()
        }));
        Ok(Doc {
            title: say(Lang::En, "recovery-sheet-title"),
            lang: "en".to_owned(),
            page: PageSetup::default(),
            family: Family::Sans,
            size_pt: 10.5,
            line_height: 1.4,
            body,
            ..Doc::default()
        })
    }
}

/// The groups in two columns, and beside them the same as a QR code.
fn code_and_square(groups: &[String], typed: &str) -> Result<Canvas, OfficeError> {
    let square = QrCode::with_error_correction_level(typed, EcLevel::Q)
        .map_err(|error| OfficeError::Paper(error.to_string()))?;
    let mut canvas = Canvas {
        height_mm: 56.0,
        ..Canvas::default()
    };
    for (number, group) in groups.iter().enumerate() {
        let (column, row) = (place(number % 2), place(number / 2));
        canvas.cells.push(Placed {
            x: column * 52.0,
            y: row * 14.0,
            w: 50.0,
            h: 12.0,
            cell: Cell {
                text: vec![
                    Span {
                        size: Some(9.0),
                        ..Span::plain(format!("{}  ", number + 1))
                    },
                    Span {
                        bold: true,
                        ..Span::plain(spaced(group))
                    },
                ],
                size: Some(20.0),
                align: Align::Center,
                ..Cell::default()
            },
        });
    }
    let dark = |x: usize, y: usize| square[(x, y)] == Color::Dark;
    for y in 0..square.width() {
        let mut x = 0;
        while x < square.width() {
            let run = (x..square.width()).take_while(|x| dark(*x, y)).count();
            if run > 0 {
                canvas.cells.push(Placed {
                    x: 122.0 + place(x) * MODULE,
                    y: place(y) * MODULE,
                    w: place(run) * MODULE,
                    h: MODULE,
                    cell: Cell {
                        fill: Some(0.0),
                        borders: Borders::NONE,
                        ..Cell::default()
                    },
                });
            }
            x += run.max(1);
        }
    }
    Ok(canvas)
}

/// The symbols apart, so that nobody loses the place.
fn spaced(group: &str) -> String {
    let letters: Vec<String> = group.chars().map(String::from).collect();
    letters.join(" ")
}

/// A small count as a length.
fn place(count: usize) -> f32 {
    u16::try_from(count).map_or(0.0, f32::from)
}
