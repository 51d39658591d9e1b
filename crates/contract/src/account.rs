//! Commands on the people who sign in: `list-accounts`, `add-account`, `set-account`,
//! `disable-account`, `set-password`; and `open-protected`.

use domain::account::{Account, Role, Sensitive};
use domain::value::Id;
use office::{AccountRoles, FirstPerson};
use serde::{Deserialize, Serialize};

use crate::status::Nothing;
use crate::{Access, Command, Host, WireError};

/// Somebody who signs in, or did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AccountView {
    /// Its id.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// As on the sign-in screen.
    pub name: String,
    /// What the person does.
    #[cfg_attr(test, ts(type = "Array<Role>"))]
    pub roles: Vec<Role>,
    /// May open health details and criminal records.
    pub sensitive: bool,
    /// The teacher this person is.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub teaches_as: Option<Id>,
    /// Cannot sign in any more.
    pub disabled: bool,
    /// There is a password that opens the office.
    pub can_sign_in: bool,
}

impl AccountView {
    pub(crate) fn of(account: Account, can_sign_in: bool) -> Self {
        let disabled = account.disabled == Some(true);
        // What somebody did stays to be seen, and comes back with a password.
        let enabled = Account {
            disabled: None,
            ..account
        };
        Self {
            id: enabled.id,
            roles: enabled.roles(),
            name: enabled.name,
            sensitive: enabled.sensitive == Some(true),
            teaches_as: enabled.teaches_as,
            disabled,
            can_sign_in,
        }
    }
}

impl Host {
    fn accounts(&self) -> Result<Vec<AccountView>, WireError> {
        // The keys lie with the session that writes.
        let all = self.write(|session| Ok(session.accounts()?))?;
        let view = |one: office::AccountStanding| AccountView::of(one.account, one.can_sign_in);
        Ok(all.into_iter().map(view).collect())
    }
}

/// Everybody who signs in.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ListAccounts {}

impl Command for ListAccounts {
    const NAME: &'static str = "list-accounts";
    const PERMISSION: &'static str = "account.manage";
    const ACCESS: Access = Access::Read;
    type Response = Vec<AccountView>;

    fn run(self, host: &Host) -> Result<Vec<AccountView>, WireError> {
        host.accounts()
    }
}

/// Lets somebody sign in.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AddAccount {
    /// As on the sign-in screen.
    pub name: String,
    /// To begin with; the person changes it.
    pub password: String,
    /// What the person does.
    #[cfg_attr(test, ts(type = "Array<Role>"))]
    pub roles: Vec<Role>,
    /// May open health details and criminal records.
    #[serde(default)]
    pub sensitive: bool,
    /// The teacher this person is.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string | null"))]
    pub teaches_as: Option<Id>,
}

impl Command for AddAccount {
    const NAME: &'static str = "add-account";
    const PERMISSION: &'static str = "account.manage";
    const ACCESS: Access = Access::Write;
    type Response = Vec<AccountView>;

    fn run(self, host: &Host) -> Result<Vec<AccountView>, WireError> {
        let stamp = host.stamp();
        let person = FirstPerson {
            name: &self.name,
            password: &self.password,
        };
        let does = AccountRoles {
            roles: self.roles,
            sensitive: self.sensitive,
            teaches_as: self.teaches_as,
        };
        host.write(|session| Ok(session.add_account(&person, &does, &stamp)?))?;
        host.accounts()
    }
}

/// Says what somebody does.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetAccount {
    /// Whose account.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
    /// What the person does.
    #[cfg_attr(test, ts(type = "Array<Role>"))]
    pub roles: Vec<Role>,
    /// May open health details and criminal records.
    #[serde(default)]
    pub sensitive: bool,
    /// The teacher this person is.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string | null"))]
    pub teaches_as: Option<Id>,
}

impl Command for SetAccount {
    const NAME: &'static str = "set-account";
    const PERMISSION: &'static str = "account.manage";
    const ACCESS: Access = Access::Write;
    type Response = Vec<AccountView>;

    fn run(self, host: &Host) -> Result<Vec<AccountView>, WireError> {
        let stamp = host.stamp();
        let does = AccountRoles {
            roles: self.roles,
            sensitive: self.sensitive,
            teaches_as: self.teaches_as,
        };
        host.write(|session| Ok(session.set_account(self.id, &does, &stamp)?))?;
        host.accounts()
    }
}

/// Takes the way in from somebody.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DisableAccount {
    /// Whose account.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: Id,
}

impl Command for DisableAccount {
    const NAME: &'static str = "disable-account";
    const PERMISSION: &'static str = "account.manage";
    const ACCESS: Access = Access::Write;
    type Response = Vec<AccountView>;

    fn run(self, host: &Host) -> Result<Vec<AccountView>, WireError> {
        let stamp = host.stamp();
        host.write(|session| Ok(session.disable_account(self.id, &stamp)?))?;
        host.accounts()
    }
}

/// Gives a new password: to oneself with the old one; a director to anybody else.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetPassword {
    /// Whose; one's own when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, type = "string | null"))]
    pub id: Option<Id>,
    /// The old one, to change one's own.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub old: Option<String>,
    /// The new one.
    pub new: String,
}

impl Command for SetPassword {
    const NAME: &'static str = "set-password";
    const PERMISSION: &'static str = "account.own";
    const ACCESS: Access = Access::Write;
    type Response = Nothing;

    fn run(self, host: &Host) -> Result<Nothing, WireError> {
        let stamp = host.stamp();
        let id = match self.id {
            Some(id) => id,
            None => host.account()?.id,
        };
        host.write(|session| {
            Ok(session.set_password(id, self.old.as_deref(), &self.new, &stamp)?)
        })?;
        Ok(Nothing {})
    }
}

/// Opens what is protected in a person's file; it is noted who did.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenProtected {
    /// The trainee's code.
    pub code: String,
    /// Health or criminal record.
    #[cfg_attr(test, ts(type = "\"health\" | \"criminal\""))]
    pub kind: Sensitive,
}

impl Command for OpenProtected {
    const NAME: &'static str = "open-protected";
    const PERMISSION: &'static str = "trainee.read";
    const ACCESS: Access = Access::Write;
    type Response = Nothing;

    fn run(self, host: &Host) -> Result<Nothing, WireError> {
        let (today, stamp) = (host.today(), host.stamp());
        host.write(|session| Ok(session.open_protected(&self.code, self.kind, today, &stamp)?))?;
        Ok(Nothing {})
    }
}
