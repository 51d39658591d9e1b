//! People who sign in to the office: what each of them does there, and what was opened that is
//! nobody's business without a reason.
//!
//! An account holds no password and no key: those lie in the header of the office.

use chrono::NaiveDate;

use crate::fact::Protection;
use crate::record::{choice, record};
use crate::value::Id;
use crate::value::Kind::{Choice, Date, Flag, Ref, Text};

record!(
    /// A person who signs in. Its id is that of the person's slot in the office's header.
    Account = "account" {
        /// As on the sign-in screen and in the history.
        name: String, Text, Open;
        director: Option<bool>, Flag, Open;
        officer: Option<bool>, Flag, Open;
        teacher: Option<bool>, Flag, Open;
        clerk: Option<bool>, Flag, Open;
        auditor: Option<bool>, Flag, Open;
        /// May open health details and criminal records; no role brings that by itself.
        sensitive: Option<bool>, Flag, Open;
        /// The teacher this person is: a teacher sees the own classes.
        teaches_as: Option<Id>, Ref("teacher"), Open;
        disabled: Option<bool>, Flag, Open;
    }
);

record!(
    /// Somebody opened what is protected in a person's file: once a day and kind.
    Reading = "reading" {
        /// Name of the account.
        reader: String, Text, Open;
        /// Id of the trainee, in plain text: it stays when the trainee is removed.
        subject: String, Text, Open;
        kind: Option<Sensitive>, Choice(Sensitive::CHOICES), Open;
        read_on: Option<NaiveDate>, Date, Open;
    }
);

choice!(
    /// What is opened by permission of its own, and leaves a [`Reading`].
    Sensitive {
        /// Health details.
        Health = "health",
        /// Criminal record, deportation.
        Criminal = "criminal",
    }
);

/// What a person does in the office; somebody may do several things.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Answers for the office: people, keys, rules, restoring.
    Director,
    /// Makes the files and papers.
    Officer,
    /// The own classes: registers and progress. No passport, no health.
    Teacher,
    /// Types files and prints; takes nothing protected out of the office.
    Clerk,
    /// Reads everything, changes nothing.
    Auditor,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 5] = [
        Self::Director,
        Self::Officer,
        Self::Teacher,
        Self::Clerk,
        Self::Auditor,
    ];

    /// Whether somebody with this role alone may see a fact of that protection. Health and criminal
    /// record ask for [`Account::sensitive`] besides.
    #[must_use]
    pub fn sees(self, protection: Protection) -> bool {
        match protection {
            Protection::Open | Protection::Contact => true,
            Protection::Identity
            | Protection::Health
            | Protection::Religion
            | Protection::Criminal
            | Protection::Income
            | Protection::Guarantor => self != Self::Teacher,
        }
    }
}

impl Account {
    /// What this person does; nothing while disabled.
    #[must_use]
    pub fn roles(&self) -> Vec<Role> {
        let flag = |role| match role {
            Role::Director => self.director,
            Role::Officer => self.officer,
            Role::Teacher => self.teacher,
            Role::Clerk => self.clerk,
            Role::Auditor => self.auditor,
        };
        let mut roles = Role::ALL.to_vec();
        roles.retain(|role| flag(*role) == Some(true) && self.disabled != Some(true));
        roles
    }

    /// Takes over what this person does.
    pub fn set_roles(&mut self, roles: &[Role]) {
        let flag = |role| roles.contains(&role).then_some(true);
        self.director = flag(Role::Director);
        self.officer = flag(Role::Officer);
        self.teacher = flag(Role::Teacher);
        self.clerk = flag(Role::Clerk);
        self.auditor = flag(Role::Auditor);
    }

    /// Whether this person may see a fact of that protection.
    #[must_use]
    pub fn sees(&self, protection: Protection) -> bool {
        let asked = matches!(protection, Protection::Health | Protection::Criminal);
        let allowed = !asked || self.sensitive == Some(true);
        allowed && self.roles().into_iter().any(|role| role.sees(protection))
    }

    /// The teacher whose classes are all this person may open; `None` for who may open every class.
    #[must_use]
    pub fn own_classes(&self) -> Option<OwnClasses> {
        let only = self.roles() == [Role::Teacher];
        only.then_some(OwnClasses(self.teaches_as))
    }
}

/// The classes of one teacher, and of nobody while it is not said which teacher that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnClasses(Option<Id>);

impl OwnClasses {
    /// Whether a class with this teacher is one of them.
    #[must_use]
    pub fn holds(self, teacher: Option<Id>) -> bool {
        self.0.is_some() && self.0 == teacher
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::record::Record;

    fn with(roles: &[Role]) -> Account {
        let mut account = Account::blank(Id(Uuid::nil()));
        account.set_roles(roles);
        account
    }

    /// A teacher sees no passport and no health; health and criminal record are
    /// a permission of their own that not even a director has by the role.
    #[test]
    fn protected_facts_are_seen_by_role_and_permission() {
        for (roles, sensitive, sees) in [
            (&[Role::Teacher][..], false, &[Protection::Contact][..]),
            (&[Role::Teacher], true, &[Protection::Contact]),
            (
                &[Role::Director],
                false,
                &[
                    Protection::Contact,
                    Protection::Identity,
                    Protection::Income,
                ],
            ),
            (
                &[Role::Clerk],
                true,
                &[
                    Protection::Contact,
                    Protection::Identity,
                    Protection::Income,
                    Protection::Health,
                    Protection::Criminal,
                ],
            ),
            (
                &[Role::Teacher, Role::Officer],
                false,
                &[
                    Protection::Contact,
                    Protection::Identity,
                    Protection::Income,
                ],
            ),
            (&[], true, &[]),
        ] {
            let mut account = with(roles);
            account.sensitive = Some(sensitive);
            for protection in [
                Protection::Contact,
                Protection::Identity,
                Protection::Income,
                Protection::Health,
                Protection::Criminal,
            ] {
                assert_eq!(
                    account.sees(protection),
                    sees.contains(&protection),
                    "{roles:?} {sensitive} {protection:?}"
                );
            }
            account.disabled = Some(true);
            assert!(!account.sees(Protection::Open), "{roles:?}");
        }
    }

    #[test]
    fn only_who_is_nothing_but_a_teacher_is_kept_to_the_own_classes() {
        let one = Id(Uuid::from_u128(1));
        let mut account = with(&[Role::Teacher]);
        assert!(
            !account.own_classes().unwrap().holds(None),
            "nobody's class is not everybody's"
        );
        account.teaches_as = Some(one);
        assert!(account.own_classes().unwrap().holds(Some(one)));
        assert!(
            !account
                .own_classes()
                .unwrap()
                .holds(Some(Id(Uuid::from_u128(2))))
        );
        assert_eq!(with(&[Role::Teacher, Role::Clerk]).own_classes(), None);
    }
}
