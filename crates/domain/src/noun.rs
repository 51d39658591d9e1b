//! From the name of a noun to its record: what arrives as a word (a request, a
//! row of the history) is handled by the code written for every record.

/// Runs `$body` with `$R` naming the record of the noun called `$noun`; `None`
/// when there is no such noun.
///
/// ```
/// use domain::record::Record;
/// let facts = domain::for_noun!("passport", R => R::FACTS.len());
/// assert!(facts.is_some_and(|count| count > 3));
/// assert!(domain::for_noun!("spaceship", R => R::FACTS.len()).is_none());
/// ```
#[macro_export]
macro_rules! for_noun {
    ($noun:expr, $R:ident => $body:expr) => {
        $crate::for_noun!(@each $noun, $R, $body,
            $crate::office::Office,
            $crate::organisation::Organisation,
            $crate::place::Place,
            $crate::order::Order,
            $crate::trainee::Trainee,
            $crate::passport::Passport,
            $crate::career::Education,
            $crate::career::Work,
            $crate::career::Exam,
            $crate::career::Licence,
            $crate::family::FamilyMember,
            $crate::family::Relative,
            $crate::stay::Stay,
            $crate::coe::CoeApplication,
            $crate::fee::Fee,
            $crate::fee::Rate,
            $crate::photo::Photo,
            $crate::training::Course,
            $crate::training::PlannedSession,
            $crate::training::HeldSession,
            $crate::training::Attendance,
            $crate::training::Teacher,
            $crate::training::Class,
            $crate::training::Enrolment,
            $crate::training::Timetable,
            $crate::training::Holiday,
            $crate::training::PlanLine,
            $crate::training::RegisterScan,
            $crate::progress::Assessment,
            $crate::progress::Sitting,
            $crate::printing::Printing,
            $crate::employment::Terms,
            $crate::employment::WageItem,
            $crate::employment::Ssw,
            $crate::document::Document,
            $crate::wording::Wording,
            $crate::wording::Confirmation,
            $crate::enquiry::Enquiry,
            $crate::custody::Custody,
            $crate::health::HealthCheck,
            $crate::reason::Reason,
            $crate::rule::RuleSetting,
            $crate::account::Account,
            $crate::account::Reading,
        )
    };
    (@each $noun:expr, $R:ident, $body:expr, $($record:ty,)*) => {{
        let noun: &str = $noun;
        $(if noun == <$record as $crate::record::Record>::NOUN {
            type $R = $record;
            Some($body)
        } else)* {
            None
        }
    }};
}

#[cfg(test)]
mod tests {
    use crate::fact::{Fact, stored};
    use crate::record::Record;

    /// A record that is in the registry and not here could be read and never edited.
    #[test]
    fn every_noun_of_the_registry_leads_to_its_record() {
        for facts in stored() {
            let noun = facts.first().map(Fact::noun).unwrap();
            let found = for_noun!(noun, R => R::NOUN);
            assert_eq!(found, Some(noun));
        }
    }
}
