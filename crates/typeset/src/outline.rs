//! The few shapes a page draws besides lines and letters.

use crate::page::Area;

/// Thickness of a check box's frame, as a share of its side.
pub(crate) const THIN: f32 = 0.075;
/// Thickness of its tick.
pub(crate) const THICK: f32 = 0.14;

/// Thirteen points of four Bézier arcs; `true` marks a handle.
pub(crate) fn ellipse(area: &Area) -> [(f32, f32, bool); 13] {
    // 0.5523 makes the arcs a circle to a thousandth.
    let (rx, ry) = (area.w / 2.0, area.h / 2.0);
    let (cx, cy, kx, ky) = (area.x + rx, area.y + ry, rx * 0.5523, ry * 0.5523);
    [
        (cx + rx, cy, false),
        (cx + rx, cy + ky, true),
        (cx + kx, cy + ry, true),
        (cx, cy + ry, false),
        (cx - kx, cy + ry, true),
        (cx - rx, cy + ky, true),
        (cx - rx, cy, false),
        (cx - rx, cy - ky, true),
        (cx - kx, cy - ry, true),
        (cx, cy - ry, false),
        (cx + kx, cy - ry, true),
        (cx + rx, cy - ky, true),
        (cx + rx, cy, false),
    ]
}

/// The corners of a check box.
pub(crate) fn corners(area: &Area) -> [(f32, f32); 4] {
    let Area { x, y, w, h } = *area;
    [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
}

/// The three points of a tick within its box.
pub(crate) fn tick(area: &Area) -> [(f32, f32); 3] {
    [(0.18, 0.5), (0.42, 0.78), (0.86, 0.16)]
        .map(|(dx, dy)| (area.x + dx * area.w, area.y + dy * area.h))
}

/// The matrix that puts the unit square of a picture at (`x`, `y`) from the lower
/// left corner, turned as EXIF `orientation` says the camera was held.
pub(crate) fn turned(x: f32, y: f32, w: f32, h: f32, orientation: u8) -> [f32; 6] {
    match orientation {
        2 => [-w, 0.0, 0.0, h, x + w, y],
        3 => [-w, 0.0, 0.0, -h, x + w, y + h],
        4 => [w, 0.0, 0.0, -h, x, y + h],
        5 => [0.0, -h, -w, 0.0, x + w, y + h],
        6 => [0.0, -h, w, 0.0, x, y + h],
        7 => [0.0, h, w, 0.0, x, y],
        8 => [0.0, h, -w, 0.0, x + w, y],
        _ => [w, 0.0, 0.0, h, x, y],
    }
}
