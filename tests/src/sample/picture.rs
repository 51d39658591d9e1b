//! A picture made of smooth shapes, painted one over the other.

/// Pixels across: 30 mm at 300 dpi.
pub(super) const WIDTH: usize = 354;
/// Pixels down: 40 mm.
pub(super) const HEIGHT: usize = 472;

/// Red, green, blue, 0 to 255.
pub(super) type Rgb = [f32; 3];

/// A colour as on the web.
pub(super) const fn rgb(hex: u32) -> Rgb {
    [
        ((hex >> 16) & 255) as f32,
        ((hex >> 8) & 255) as f32,
        (hex & 255) as f32,
    ]
}

/// A shape: how far inside it a point lies, in pixels (negative = outside).
#[derive(Clone, Copy)]
pub(super) enum Shape {
    Ellipse {
        x: f32,
        y: f32,
        rx: f32,
        ry: f32,
    },
    /// Corners clockwise.
    Quad([(f32, f32); 4]),
    /// The first without the second.
    Cut((f32, f32, f32, f32), (f32, f32, f32, f32)),
}

fn in_ellipse((x, y, rx, ry): (f32, f32, f32, f32), px: f32, py: f32) -> f32 {
    let (dx, dy) = ((px - x) / rx, (py - y) / ry);
    let k = dx.hypot(dy);
    // Distance to the rim, by the slope of the implicit function.
    let slope = (dx / rx).hypot(dy / ry).max(1e-6);
    (1.0 - k) * k.max(0.05) / slope
}

fn in_quad(corners: &[(f32, f32); 4], px: f32, py: f32) -> f32 {
    let mut inside = f32::MAX;
    for (from, to) in corners.iter().zip(corners.iter().cycle().skip(1)) {
        let (ex, ey) = (to.0 - from.0, to.1 - from.1);
        let length = ex.hypot(ey);
        if length > 0.0 {
            inside = inside.min((ex * (py - from.1) - ey * (px - from.0)) / length);
        }
    }
    inside
}

impl Shape {
    fn depth(&self, px: f32, py: f32) -> f32 {
        match *self {
            Self::Ellipse { x, y, rx, ry } => in_ellipse((x, y, rx, ry), px, py),
            Self::Quad(ref corners) => in_quad(corners, px, py),
            Self::Cut(one, other) => in_ellipse(one, px, py).min(-in_ellipse(other, px, py)),
        }
    }

    /// Left, top, right, bottom.
    fn bounds(&self) -> (f32, f32, f32, f32) {
        match *self {
            Self::Ellipse { x, y, rx, ry } | Self::Cut((x, y, rx, ry), _) => {
                (x - rx, y - ry, x + rx, y + ry)
            }
            Self::Quad(corners) => corners.iter().fold(
                (f32::MAX, f32::MAX, f32::MIN, f32::MIN),
                |(l, t, r, b), (x, y)| (l.min(*x), t.min(*y), r.max(*x), b.max(*y)),
            ),
        }
    }
}

/// Three numbers per pixel, row by row.
pub(super) struct Picture(pub(super) Vec<f32>);

impl Picture {
    /// A plain background, as photos for papers have it.
    pub(super) fn new(colour: Rgb) -> Self {
        Self(colour.repeat(WIDTH * HEIGHT))
    }

    pub(super) fn paint(&mut self, shape: &Shape, colour: Rgb, strength: f32) {
        let (left, top, right, bottom) = shape.bounds();
        let clamp = |v: f32, max: usize| (v.max(0.0) as usize).min(max);
        for y in clamp(top - 1.0, HEIGHT)..clamp(bottom + 2.0, HEIGHT) {
            for x in clamp(left - 1.0, WIDTH)..clamp(right + 2.0, WIDTH) {
                let depth = shape.depth(x as f32 + 0.5, y as f32 + 0.5);
                let cover = (depth + 0.5).clamp(0.0, 1.0) * strength;
                if cover > 0.0 {
                    let at = (y * WIDTH + x) * 3;
                    for (pixel, c) in self.0[at..at + 3].iter_mut().zip(colour) {
                        *pixel += (c - *pixel) * cover;
                    }
                }
            }
        }
    }

    pub(super) fn ellipse(&mut self, x: f32, y: f32, rx: f32, ry: f32, colour: Rgb) {
        self.paint(&Shape::Ellipse { x, y, rx, ry }, colour, 1.0);
    }

    pub(super) fn quad(&mut self, corners: [(f32, f32); 4], colour: Rgb) {
        self.paint(&Shape::Quad(corners), colour, 1.0);
    }
}
