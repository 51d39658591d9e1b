//! Draws a face for a photo: plain shapes, clearly a drawing and nobody's
//! picture. 354 × 472 px is 30 × 40 mm at 300 dpi.

use image::codecs::jpeg::{JpegEncoder, PixelDensity};
use image::{ExtendedColorType, ImageEncoder, ImageError};

use super::dice::Dice;
use super::picture::{HEIGHT, Picture, Rgb, Shape, WIDTH, rgb};

const BACKGROUNDS: [u32; 6] = [0xDCE9F3, 0xE8EEF4, 0xE3F0EA, 0xEFEAF5, 0xF3EEE2, 0xD6E6EE];
const SKINS: [(u32, u32); 5] = [
    (0xF0C8A0, 0xDDAE84),
    (0xE8B98E, 0xD29F73),
    (0xDDA97C, 0xC58F62),
    (0xF3D2B0, 0xE0B791),
    (0xD09A6C, 0xB88154),
];
const HAIRS: [u32; 4] = [0x1F1A1C, 0x2B2224, 0x33271F, 0x241F2B];
const CLOTHES: [u32; 9] = [
    0x2F4B6E, 0x7A2E3A, 0x2E6B5A, 0x4A4A58, 0xB5533C, 0x3D6FA3, 0x6B4E8A, 0xC98B2B, 0x3F7F86,
];

fn clothes(picture: &mut Picture, dice: &mut Dice, skin: (Rgb, Rgb)) {
    let cloth = rgb(*dice.pick(&CLOTHES));
    let dark = cloth.map(|c| c * 0.82);
    let white = rgb(0xFB_FB_F8);
    let kind = dice.between(0, 2);
    picture.ellipse(177.0, 505.0, 168.0, 142.0, cloth);
    match kind {
        0 => {
            // A round neck.
            picture.ellipse(177.0, 366.0, 62.0, 34.0, dark);
            picture.ellipse(177.0, 360.0, 53.0, 30.0, skin.1);
        }
        1 => {
            // A jacket over a white shirt.
            picture.quad(
                [
                    (120.0, 355.0),
                    (234.0, 355.0),
                    (190.0, 480.0),
                    (164.0, 480.0),
                ],
                white,
            );
            picture.quad(
                [
                    (112.0, 362.0),
                    (132.0, 352.0),
                    (176.0, 470.0),
                    (140.0, 480.0),
                ],
                dark,
            );
            picture.quad(
                [
                    (222.0, 352.0),
                    (242.0, 362.0),
                    (214.0, 480.0),
                    (178.0, 470.0),
                ],
                dark,
            );
        }
        _ => {
            // A shirt with a collar.
            picture.quad(
                [
                    (177.0, 390.0),
                    (180.0, 395.0),
                    (180.0, 480.0),
                    (174.0, 480.0),
                ],
                dark,
            );
            for button in [420.0, 452.0] {
                picture.ellipse(177.0, button, 3.6, 3.6, white);
            }
        }
    }
    // The neck and its shadow under the chin.
    picture.quad(
        [
            (143.0, 275.0),
            (211.0, 275.0),
            (217.0, 366.0),
            (137.0, 366.0),
        ],
        skin.1,
    );
    picture.ellipse(177.0, 364.0, 40.0, 26.0, skin.1);
    if kind > 0 {
        let collar = if kind == 1 {
            white
        } else {
            cloth.map(|c| (c * 1.12).min(255.0))
        };
        picture.quad(
            [
                (134.0, 340.0),
                (177.0, 388.0),
                (160.0, 410.0),
                (118.0, 362.0),
            ],
            collar,
        );
        picture.quad(
            [
                (220.0, 340.0),
                (236.0, 362.0),
                (194.0, 410.0),
                (177.0, 388.0),
            ],
            collar,
        );
    }
}

fn features(picture: &mut Picture, dice: &mut Dice, skin: (Rgb, Rgb), hair: Rgb, woman: bool) {
    let apart = 33.0 + dice.between(-3, 3) as f32;
    let size = dice.between(-4, 6) as f32 / 10.0;
    let brow = 190.0 + dice.between(-3, 3) as f32;
    for side in [-1.0, 1.0] {
        let x = 177.0 + side * apart;
        picture.paint(
            &Shape::Ellipse {
                x: x + side * 10.0,
                y: 254.0,
                rx: 17.0,
                ry: 11.0,
            },
            rgb(0xE8_7A_6A),
            if woman { 0.22 } else { 0.10 },
        );
        let thick = if woman { 4.0 } else { 5.5 };
        picture.paint(
            &Shape::Cut(
                (x, brow + 6.0, 18.0, 9.0 + thick / 2.0),
                (x, brow + 12.0, 22.0, 11.0),
            ),
            hair,
            0.9,
        );
        picture.ellipse(x, 217.0, 9.0 + size, 9.6 + size, rgb(0x2A_20_20));
        picture.ellipse(x + 2.6, 213.4, 2.7, 2.7, rgb(0xFF_FF_FF));
        if woman {
            picture.paint(
                &Shape::Cut((x, 214.0, 14.0, 11.0), (x, 219.0, 15.0, 12.0)),
                rgb(0x2A_20_20),
                1.0,
            );
        }
    }
    picture.paint(
        &Shape::Cut((177.0, 242.0, 10.0, 9.0), (177.0, 237.0, 13.0, 9.5)),
        skin.1.map(|c| c * 0.92),
        1.0,
    );
    let smile = dice.between(16, 22) as f32;
    let lip = if woman {
        rgb(0xC2_5B_58)
    } else {
        rgb(0xA8_5C_4E)
    };
    picture.paint(
        &Shape::Cut(
            (177.0, 266.0, smile, 12.0),
            (177.0, 260.0, smile + 5.0, 12.5),
        ),
        lip,
        1.0,
    );
}

fn glasses(picture: &mut Picture) {
    let frame = rgb(0x3A_3A_44);
    for x in [144.0, 210.0] {
        picture.paint(
            &Shape::Cut((x, 218.0, 25.0, 21.0), (x, 218.0, 22.2, 18.2)),
            frame,
            0.9,
        );
    }
    picture.quad(
        [
            (168.0, 214.0),
            (186.0, 214.0),
            (186.0, 217.0),
            (168.0, 217.0),
        ],
        frame,
    );
}

fn draw(dice: &mut Dice, woman: bool) -> Picture {
    let mut picture = Picture::new(rgb(*dice.pick(&BACKGROUNDS)));
    let (light, shade) = *dice.pick(&SKINS);
    let skin = (rgb(light), rgb(shade));
    let hair = rgb(*dice.pick(&HAIRS));
    let style = dice.between(0, 3);
    let wide = dice.between(-4, 4) as f32;
    if woman {
        match style {
            0 => {
                picture.ellipse(177.0, 250.0, 116.0, 160.0, hair);
                picture.quad(
                    [(61.0, 250.0), (293.0, 250.0), (287.0, 400.0), (67.0, 400.0)],
                    hair,
                );
            }
            1 => picture.ellipse(177.0, 218.0, 112.0, 128.0, hair),
            2 => {
                picture.ellipse(177.0, 78.0, 40.0, 34.0, hair);
                picture.ellipse(177.0, 190.0, 100.0, 112.0, hair);
            }
            _ => {
                picture.ellipse(177.0, 190.0, 102.0, 112.0, hair);
                picture.ellipse(258.0, 300.0, 26.0, 92.0, hair);
            }
        }
    } else {
        picture.ellipse(177.0, 176.0, 97.0, 96.0, hair);
    }
    clothes(&mut picture, dice, skin);
    // Ears, head.
    for side in [-1.0, 1.0] {
        picture.ellipse(177.0 + side * (84.0 + wide), 222.0, 14.0, 22.0, skin.1);
    }
    picture.ellipse(177.0, 212.0, 84.0 + wide, 100.0, skin.0);
    // The fringe: the top of the head without a lower oval.
    let top = (177.0, 190.0, 91.0 + wide, 91.0);
    let fringe = match (woman, style) {
        (true, 0) => (177.0, 258.0, 96.0, 108.0),
        (true, 1) => (177.0, 268.0, 130.0, 104.0),
        (true, 2) => (177.0, 236.0, 84.0, 98.0),
        (true, _) => (206.0, 256.0, 116.0, 112.0),
        (false, 0) => (177.0, 246.0, 92.0, 98.0),
        (false, 1) => (204.0, 256.0, 112.0, 104.0),
        (false, 2) => (150.0, 258.0, 112.0, 104.0),
        (false, _) => (177.0, 262.0, 112.0, 108.0),
    };
    picture.paint(&Shape::Cut(top, fringe), hair, 1.0);
    features(&mut picture, dice, skin, hair, woman);
    if dice.chance(15) {
        glasses(&mut picture);
    }
    picture
}

/// The drawing as JPEG with its density.
///
/// # Errors
/// What the image library refuses.
pub(super) fn jpeg(code: &str, woman: bool) -> Result<Vec<u8>, ImageError> {
    let mut dice = Dice::new(code, 7);
    let picture = draw(&mut dice, woman);
    let pixels: Vec<u8> = picture.0.iter().map(|c| c.round() as u8).collect();
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 50);
    encoder.set_pixel_density(PixelDensity::dpi(300));
    encoder.write_image(
        &pixels,
        WIDTH as u32,
        HEIGHT as u32,
        ExtendedColorType::Rgb8,
    )?;
    Ok(bytes)
}
