//! One trainee's checklist: every paper that is needed or to be asked about, where it stands,
//! and from when to when it makes sense to get it.

use chrono::{Months, NaiveDate};

use super::{CountedFrom, Item, Known, Need, Validity};
use crate::document::{Document, DocumentForm};
use crate::eligibility::country;
use crate::file::TraineeFile;
use crate::record::choice;
use crate::rule::Rules;

choice!(
    /// Where a paper stands, the later steps last.
    State {
        /// A fact decides whether it is needed, and that fact is missing.
        Ask = "ask",
        /// Needed, and nobody was asked for it.
        Needed = "needed",
        Asked = "asked",
        /// A copy is here where the original is needed.
        CopyOnly = "copy-only",
        Received = "received",
        Translated = "translated",
        /// Looked at by somebody.
        Checked = "checked",
        /// Handed on.
        Sent = "sent",
        /// Given back.
        Returned = "returned",
        /// Here and no longer good.
        Expired = "expired",
    }
);

impl State {
    /// Whether somebody still has to bring it.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::Ask | Self::Needed | Self::Asked | Self::CopyOnly | Self::Expired
        )
    }
}

/// A paper of the checklist for one person.
#[derive(Clone, Debug)]
pub struct Line<'f> {
    /// The row of the list.
    pub item: &'f Item,
    /// What is stored of it; the newest when there are several.
    pub document: Option<&'f Document>,
    /// Where it stands.
    pub state: State,
    /// Last day it is good.
    pub good_until: Option<NaiveDate>,
    /// The day it is needed.
    pub needed_on: Option<NaiveDate>,
    /// The day it is needed follows from another day by a usual length, not from a plan.
    pub estimated: bool,
    /// Before this day a new one would be too old on the day it is needed.
    pub first_sensible: Option<NaiveDate>,
    /// It will have expired on the day it is needed.
    pub will_expire: bool,
}

/// What the country asks of the programme's people.
pub(crate) fn items(file: &TraineeFile) -> impl Iterator<Item = &Item> {
    let programme = file.order.as_ref().and_then(|order| order.programme);
    let country = country(file);
    let list = file.shared.lists.checklist.iter();
    list.filter(move |item| Some(item.programme) == programme && Some(item.country) == country)
}

/// The paper of that key, as this trainee's programme and country name it.
pub(crate) fn item<'f>(file: &'f TraineeFile, key: &str) -> Option<&'f Item> {
    items(file).find(|item| item.key == key)
}

/// The checklist of a trainee in the order of the list; papers that are not needed are left out.
#[must_use]
pub fn of<'f>(file: &'f TraineeFile, rules: &Rules, today: NaiveDate) -> Vec<Line<'f>> {
    let known = Known::of(file);
    let wanted = items(file).filter_map(|item| match item.condition.need(&known) {
        Need::NotNeeded => None,
        need => Some((item, need)),
    });
    wanted
        .map(|(item, need)| line(file, rules, today, item, need))
        .collect()
}

fn line<'f>(
    file: &'f TraineeFile,
    rules: &Rules,
    today: NaiveDate,
    item: &'f Item,
    need: Need,
) -> Line<'f> {
    let document = file.documents.iter().rfind(|one| one.key == item.key);
    // The lecture window belongs to the hours, not to the paper.
    let validity = item
        .validity
        .or_else(|| own_period(item, rules, today))
        .filter(|_| item.counted_from != CountedFrom::Lecture);
    let (needed_on, estimated) = needed_on(file, rules, today, &item.stage);
    let photo = file.photo.as_ref().and_then(|photo| photo.taken_on);
    let issued = document.and_then(|one| one.issued_on);
    let counted = match item.counted_from {
        CountedFrom::Photo => photo.or(issued),
        _ => issued,
    };
    let by_period = validity
        .zip(counted)
        .and_then(|(period, day)| period.until(day));
    let passport = file.passports.first().filter(|_| item.key == "passport");
    let stored = document
        .and_then(|one| one.expires_on)
        .or_else(|| passport.and_then(|passport| passport.expires_on));
    let good_until = by_period.into_iter().chain(stored).min();
    let here = document.is_some_and(|one| one.received_on.is_some());
    let expired = here && good_until.is_some_and(|until| until < today);
    Line {
        item,
        document,
        state: state(item, document, need, expired),
        good_until,
        needed_on,
        estimated,
        first_sensible: validity
            .zip(needed_on)
            .and_then(|(period, day)| period.since(day)),
        will_expire: here
            && good_until
                .zip(needed_on)
                .is_some_and(|(until, needed)| until < needed),
    }
}

fn state(item: &Item, document: Option<&Document>, need: Need, expired: bool) -> State {
    let open = match need {
        Need::Ask => State::Ask,
        Need::Needed | Need::NotNeeded => State::Needed,
    };
    let Some(document) = document else {
        return open;
    };
    // What was filed while it was good stays filed.
    if document.returned_on.is_some() {
        State::Returned
    } else if document.sent_on.is_some() {
        State::Sent
    } else if document.received_on.is_none() {
        document.asked_on.map_or(open, |_| State::Asked)
    } else if expired {
        State::Expired
    } else if !document.checked_by.is_empty() {
        State::Checked
    } else if document.translated_on.is_some() {
        State::Translated
    } else if item.form.starts_with("original") && document.form == Some(DocumentForm::Copy) {
        State::CopyOnly
    } else {
        State::Received
    }
}

/// A period that no source gave and the office set (DOC-HEALTH, DOC-CRIM), in months.
fn own_period(item: &Item, rules: &Rules, today: NaiveDate) -> Option<Validity> {
    let rule = match item.key.as_str() {
        "health_certificate" => "DOC-HEALTH",
        "criminal_record" => "DOC-CRIM",
        _ => return None,
    };
    let months = rules.active(rule, today)?.value?;
    u32::try_from(months).ok().map(Validity::Months)
}

/// The day papers of a stage are needed, and whether it is only an estimate: those of the plan on
/// its filing day; those of the COE on theirs, else as long before the entry as its examination
/// takes at most (TL-COE); visa and departure papers by the entry. Which stage asks on which day
/// is our reading of the checklist, not a rule.
fn needed_on(
    file: &TraineeFile,
    rules: &Rules,
    today: NaiveDate,
    stage: &str,
) -> (Option<NaiveDate>, bool) {
    let Some(order) = file.order.as_deref() else {
        return (None, false);
    };
    let entry = order.entry_on.or(order.start_on);
    let before_entry = || {
        let months = rules.active("TL-COE", today)?;
        let months = u32::try_from(months.upto.or(months.value)?).ok()?;
        entry?.checked_sub_months(Months::new(months))
    };
    match stage {
        "recruit" | "plan" => (order.filed_on.or(order.coe_on), false),
        "coe" => match order.coe_on {
            Some(day) => (Some(day), false),
            None => (before_entry(), true),
        },
        "visa" | "departure" | "after training" => (entry, false),
        _ => (None, false),
    }
}
