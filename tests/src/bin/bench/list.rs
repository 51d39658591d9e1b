//! Windows into the list of a hundred thousand: everyone, a centre, an order, by every key,
//! from the beginning, the middle and the end.

use std::time::Instant;

use office::{PageQuery, Session, Sort};

use crate::Outcome;
use crate::figure::{self, Figure};
use crate::meter::ms;
use crate::people::{self, CENTRES, MANY};

/// Lines of a window, as many as the screen asks for at once.
const LIMIT: usize = 100;
/// Windows of one kind.
const WINDOWS: usize = 40;

/// Looks.
pub fn measure(session: &Session) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    for (name, sort) in Sort::ALL {
        figures.extend(timed(session, "everyone", name, MANY, |_| {
            Ok(PageQuery {
                sort,
                ..PageQuery::default()
            })
        })?);
        figures.extend(timed(session, "centre", name, MANY / CENTRES.len(), |n| {
            let centre = CENTRES.get(n % CENTRES.len()).copied();
            Ok(PageQuery {
                sort,
                centre,
                ..PageQuery::default()
            })
        })?);
        figures.extend(timed(session, "order", name, 0, |n| {
            let order = Some(session.order_id(&people::order_of(n * 1_000))?);
            Ok(PageQuery {
                sort,
                order,
                ..PageQuery::default()
            })
        })?);
    }
    Ok(figures)
}

/// Times windows that begin anywhere among `lines`.
fn timed<'a>(
    session: &Session,
    of: &str,
    by: &str,
    lines: usize,
    query: impl Fn(usize) -> Outcome<PageQuery<'a>>,
) -> Outcome<Vec<Figure>> {
    let mut times = Vec::new();
    for n in 0..WINDOWS {
        let query = PageQuery {
            offset: lines * n / WINDOWS,
            limit: LIMIT,
            down: n % 2 == 1,
            ..query(n)?
        };
        let start = Instant::now();
        let page = session.page_of_trainees(&query)?;
        times.push(ms(start.elapsed()));
        if page.lines.is_empty() {
            return Err(format!("{of} by {by}: nobody was listed, however fast").into());
        }
    }
    Ok(figure::percentiles(&format!("list_{of}_by_{by}"), times))
}
