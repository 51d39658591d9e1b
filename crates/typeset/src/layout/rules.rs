//! Lines that lie on each other or follow each other become one line.
//!
//! Neighbouring cells each ask for their common side; without this a page holds
//! twice the lines, and thin lines look thick on screen.

use crate::page::Item;

/// Joins horizontal and vertical lines of equal thickness; all else stays as it was.
pub(crate) fn merge(items: Vec<Item>) -> Vec<Item> {
    let (mut flat, mut upright, mut out) = (Vec::new(), Vec::new(), Vec::new());
    for item in items {
        match item {
            Item::Line {
                x1,
                y1,
                x2,
                y2,
                width,
            } if y1 == y2 => {
                flat.push(Stroke::new(y1, x1.min(x2), x1.max(x2), width));
            }
            Item::Line {
                x1,
                y1,
                x2,
                y2,
                width,
            } if x1 == x2 => {
                upright.push(Stroke::new(x1, y1.min(y2), y1.max(y2), width));
            }
            other => out.push(other),
        }
    }
    out.extend(joined(flat).into_iter().map(|stroke| {
        let (y, x1, x2, width) = stroke.points();
        Item::Line {
            x1,
            y1: y,
            x2,
            y2: y,
            width,
        }
    }));
    out.extend(joined(upright).into_iter().map(|stroke| {
        let (x, y1, y2, width) = stroke.points();
        Item::Line {
            x1: x,
            y1,
            x2: x,
            y2,
            width,
        }
    }));
    out
}

/// A line in hundredths of a point: equal sums of floats become equal numbers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Stroke {
    width: i32,
    at: i32,
    from: i32,
    to: i32,
}

impl Stroke {
    fn new(at: f32, from: f32, to: f32, width: f32) -> Stroke {
        let grid = |value: f32| (value * 100.0).round() as i32;
        Stroke {
            width: grid(width),
            at: grid(at),
            from: grid(from),
            to: grid(to),
        }
    }

    fn points(self) -> (f32, f32, f32, f32) {
        let back = |value: i32| value as f32 / 100.0;
        (
            back(self.at),
            back(self.from),
            back(self.to),
            back(self.width),
        )
    }
}

fn joined(mut strokes: Vec<Stroke>) -> Vec<Stroke> {
    strokes.sort_unstable();
    let mut out: Vec<Stroke> = Vec::new();
    for stroke in strokes {
        match out.last_mut() {
            // Two hundredths bridge the rounding between neighbours.
            Some(last)
                if last.width == stroke.width
                    && last.at.abs_diff(stroke.at) <= 1
                    && stroke.from <= last.to + 2 =>
            {
                last.to = last.to.max(stroke.to);
            }
            _ => out.push(stroke),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::merge;
    use crate::page::Item;

    fn line(x1: f32, y1: f32, x2: f32, y2: f32, width: f32) -> Item {
        Item::Line {
            x1,
            y1,
            x2,
            y2,
            width,
        }
    }

    #[test]
    fn sides_shared_by_neighbours_become_one_line_and_others_stay() {
        for (what, given, expected) in [
            (
                "twice the same",
                vec![line(0.0, 5.0, 9.0, 5.0, 0.5), line(9.0, 5.0, 0.0, 5.0, 0.5)],
                1,
            ),
            (
                "end to end",
                vec![
                    line(0.0, 5.0, 9.0, 5.0, 0.5),
                    line(9.004, 5.0, 20.0, 5.0, 0.5),
                ],
                1,
            ),
            (
                "a gap between",
                vec![
                    line(0.0, 5.0, 9.0, 5.0, 0.5),
                    line(10.0, 5.0, 20.0, 5.0, 0.5),
                ],
                2,
            ),
            (
                "another thickness",
                vec![line(0.0, 5.0, 9.0, 5.0, 0.5), line(0.0, 5.0, 9.0, 5.0, 1.0)],
                2,
            ),
            (
                "across",
                vec![line(0.0, 5.0, 9.0, 5.0, 0.5), line(3.0, 0.0, 3.0, 9.0, 0.5)],
                2,
            ),
            (
                "slanted",
                vec![line(0.0, 0.0, 9.0, 5.0, 0.5), line(0.0, 0.0, 9.0, 5.0, 0.5)],
                2,
            ),
        ] {
            assert_eq!(merge(given).len(), expected, "{what}");
        }
    }
}
