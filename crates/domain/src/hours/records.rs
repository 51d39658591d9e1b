//! Who stands together in one record of form 4-8: separate records when days or content differ
//! between trainees. It does not know what a lesson or a person is.

use std::collections::{BTreeMap, BTreeSet};

/// A record: exactly these people attended exactly these lessons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<P, L> {
    /// The lessons; empty for people who attended none.
    pub lessons: BTreeSet<L>,
    /// The people, sorted.
    pub people: Vec<P>,
}

/// People with the same set of lessons stand together: the largest record first, then by its
/// first person.
#[must_use]
pub fn group<P: Ord + Clone, L: Ord + Clone>(people: &[(P, BTreeSet<L>)]) -> Vec<Group<P, L>> {
    let mut by_lessons: BTreeMap<&BTreeSet<L>, BTreeSet<&P>> = BTreeMap::new();
    for (person, lessons) in people {
        by_lessons.entry(lessons).or_default().insert(person);
    }
    let mut groups: Vec<_> = by_lessons
        .into_iter()
        .map(|(lessons, people)| Group {
            lessons: lessons.clone(),
            people: people.into_iter().cloned().collect(),
        })
        .collect();
    groups.sort_by(|a, b| {
        let larger = b.people.len().cmp(&a.people.len());
        larger.then_with(|| a.people.cmp(&b.people))
    });
    groups
}
