//! The child's half: one picture in, one JPEG out.

use std::io::{Cursor, Read, Write};
use std::process::ExitCode;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::{Detail, LARGEST, NO_LIMITS, NOT_A_PICTURE, PHOTO_COMMAND, TOO_LARGE};

/// Sides and memory of a picture that is decoded: a camera of 60 megapixels. With it the whole child stays
/// below half a gigabyte.
const WIDEST: u32 = 12_000;
const DECODED: u64 = 180 << 20;
/// Of the whole process: address space in bytes, processor time in seconds.
#[cfg(unix)]
const MEMORY: u64 = 1 << 30;
#[cfg(unix)]
const SECONDS: u64 = 10;
/// Of the JPEG that is stored.
const QUALITY: u8 = 90;

/// Reads a picture when this process was started for that, and gives its exit code;
/// `None` when it was started for anything else.
pub(crate) fn run_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    let asked = arguments.next().is_some_and(|first| first == PHOTO_COMMAND);
    let detail = asked.then(|| arguments.next()).flatten();
    let detail = detail.and_then(|word| Detail::of(&word))?;
    if arguments.next().is_some() {
        return None;
    }
    Some(match run(detail) {
        Ok(()) => ExitCode::SUCCESS,
        Err(code) => ExitCode::from(code),
    })
}

fn run(detail: Detail) -> Result<(), u8> {
    limit().map_err(|_| NO_LIMITS)?;
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| NOT_A_PICTURE)?;
    if bytes.len() as u64 > LARGEST {
        return Err(TOO_LARGE);
    }
    let jpeg = upright_jpeg(&bytes, detail.longest_side())?;
    let mut out = std::io::stdout().lock();
    out.write_all(&jpeg)
        .and_then(|()| out.flush())
        .map_err(|_| NOT_A_PICTURE)
}

#[cfg(unix)]
fn limit() -> std::io::Result<()> {
    use rlimit::Resource;
    Resource::AS.set(MEMORY, MEMORY)?;
    Resource::CPU.set(SECONDS, SECONDS)?;
    Resource::FSIZE.set(0, 0)?;
    Resource::CORE.set(0, 0)
}

#[cfg(not(unix))]
fn limit() -> std::io::Result<()> {
    Ok(())
}

/// The picture as it is looked at, its longer side at most so many pixels, as a JPEG without
/// anything else in it.
fn upright_jpeg(bytes: &[u8], longest: u32) -> Result<Vec<u8>, u8> {
    let format = image::guess_format(bytes).map_err(|_| NOT_A_PICTURE)?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png) {
        return Err(NOT_A_PICTURE);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(WIDEST);
    limits.max_image_height = Some(WIDEST);
    limits.max_alloc = Some(DECODED);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    // A telephone stores which way was up instead of turning the picture.
    let turned = decoder.orientation().map_err(refused)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(turned);
    if picture.width().max(picture.height()) > longest {
        picture = picture.resize(longest, longest, image::imageops::FilterType::CatmullRom);
    }
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .encode_image(&on_white(&picture))
        .map_err(|_| NOT_A_PICTURE)?;
    Ok(jpeg)
}

fn refused(error: image::ImageError) -> u8 {
    match error {
        image::ImageError::Limits(_) => TOO_LARGE,
        _ => NOT_A_PICTURE,
    }
}

/// Where a PNG is transparent, paper is white.
fn on_white(picture: &DynamicImage) -> image::RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let picture = picture.to_rgba8();
    image::RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let image::Rgba([r, g, b, a]) = *picture.get_pixel(x, y);
        let over = |c: u8| {
            let mixed = (u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a))) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        image::Rgb([over(r), over(g), over(b)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let picture = image::RgbaImage::from_pixel(width, height, image::Rgba([9, 9, 9, 0]));
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_large_picture_becomes_a_smaller_jpeg_on_white() {
        for (detail, size) in [(Detail::Face, (900, 1_200)), (Detail::Page, (1_860, 2_480))] {
            let jpeg = upright_jpeg(&png(3_000, 4_000), detail.longest_side()).unwrap();
            let read = image::load_from_memory(&jpeg).unwrap();
            assert_eq!((read.width(), read.height()), size);
            let image::Rgb(pixel) = *read.to_rgb8().get_pixel(5, 5);
            assert!(pixel.iter().all(|c| *c > 250), "{pixel:?}");
        }
    }

    #[test]
    fn what_is_no_jpeg_and_no_png_is_refused() {
        for bytes in [
            &b"GIF89a"[..],
            b"%PDF-1.7",
            b"",
            b"\xff\xd8\xff\xe0 and no more",
        ] {
            assert_eq!(upright_jpeg(bytes, 1_200), Err(NOT_A_PICTURE), "{bytes:?}");
        }
    }

    /// A few bytes that declare 65,000 by 65,000 pixels would ask for 17 GB.
    #[test]
    fn a_picture_that_declares_too_much_is_refused_before_it_is_decoded() {
        let mut bytes = png(8, 8);
        bytes[16..24].copy_from_slice(&[0, 0, 0xfd, 0xe8, 0, 0, 0xfd, 0xe8]);
        assert!(upright_jpeg(&bytes, 1_200).is_err());
        assert_eq!(upright_jpeg(&png(12_001, 1), 1_200), Err(TOO_LARGE));
    }
}
