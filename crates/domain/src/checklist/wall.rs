//! Everybody of an order by every paper that one of them needs, the most urgent person first.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Item, Line, of};
use crate::file::{OrderFile, TraineeFile};

/// The wall of an order.
#[derive(Clone, Debug)]
pub struct Wall<'f> {
    /// Papers, in the order of the checklist.
    pub papers: Vec<&'f Item>,
    /// People: those without an open paper last, the same day by code.
    pub people: Vec<OnWall<'f>>,
}

/// A person on the wall.
#[derive(Clone, Debug)]
pub struct OnWall<'f> {
    /// Their file.
    pub person: &'f TraineeFile,
    /// Each paper of the wall; none where it is not needed.
    pub lines: Vec<Option<Line<'f>>>,
    /// The first day something open is needed.
    pub needed_on: Option<NaiveDate>,
}

/// The wall of an order as it stands on `today`.
#[must_use]
pub fn wall(file: &OrderFile, today: NaiveDate) -> Wall<'_> {
    let place = |item: &Item| {
        let mut list = file.shared.lists.checklist.iter();
        list.position(|one| std::ptr::eq(one, item))
    };
    let mut papers = BTreeMap::new();
    let mut people = Vec::new();
    for person in &file.trainees {
        let lines = of(person, &file.shared.rules, today);
        let open = lines
            .iter()
            .filter(|line| line.state.is_open() || line.will_expire);
        let needed_on = open.filter_map(|line| line.needed_on).min();
        let lines: BTreeMap<_, _> = lines
            .into_iter()
            .map(|line| (place(line.item), line))
            .collect();
        papers.extend(lines.iter().map(|(at, line)| (*at, line.item)));
        people.push((person, lines, needed_on));
    }
    let mut people: Vec<OnWall<'_>> = people
        .into_iter()
        .map(|(person, mut lines, needed_on)| OnWall {
            person,
            lines: papers.keys().map(|at| lines.remove(at)).collect(),
            needed_on,
        })
        .collect();
    people.sort_by(|a, b| {
        let order = |one: &OnWall<'_>| (one.needed_on.is_none(), one.needed_on);
        (order(a), &a.person.trainee.code).cmp(&(order(b), &b.person.trainee.code))
    });
    Wall {
        papers: papers.into_values().collect(),
        people,
    }
}
