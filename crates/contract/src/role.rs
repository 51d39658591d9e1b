//! Which roles hold which permission: the one table, and the one place where it is asked.
//!
//! Inside an office that is open, roles are policy and not cryptography: whoever has signed in
//! holds the key of the database. The command layer refuses all the same, and the screens hide
//! what would be refused.

use domain::account::Role::{self, Auditor, Clerk, Director, Officer, Teacher};

use crate::{Host, WireError};

/// Needed before anybody has signed in; nothing of a person is in their answers.
const NOBODY_YET: [&str; 4] = ["office.open", "office.make", "office.read", "tool.use"];

/// Every other permission.
const PERMISSIONS: &[(&str, &[Role])] = &[
    ("account.manage", &[Director]),
    ("account.own", &[Director, Officer, Teacher, Clerk, Auditor]),
    ("backup.make", &[Director, Officer, Clerk]),
    ("backup.read", &[Director, Officer, Clerk, Auditor]),
    ("backup.restore", &[Director]),
    ("class.read", &[Director, Officer, Teacher, Clerk, Auditor]),
    ("class.write", &[Director, Officer, Clerk]),
    ("form.confirm", &[Director, Officer]),
    ("form.read", &[Director, Officer, Clerk, Auditor]),
    ("form.write", &[Director, Officer]),
    ("office.erase", &[Director]),
    ("office.export", &[Director, Officer, Clerk]),
    ("office.history", &[Director, Officer, Auditor]),
    ("office.import", &[Director, Officer, Clerk]),
    ("office.settings", &[Director, Officer]),
    ("office.template", &[Director, Officer, Clerk]),
    ("office.undo", &[Director, Officer, Teacher, Clerk]),
    ("office.verify", &[Director, Officer, Auditor]),
    ("order.read", &[Director, Officer, Clerk, Auditor]),
    ("order.write", &[Director, Officer]),
    ("paper.print", &[Director, Officer, Teacher, Clerk]),
    ("paper.read", &[Director, Officer, Teacher, Clerk, Auditor]),
    ("record.read", &[Director, Officer, Teacher, Clerk, Auditor]),
    ("record.write", &[Director, Officer, Teacher, Clerk]),
    ("register.write", &[Director, Officer, Teacher]),
    ("rule.read", &[Director, Officer, Teacher, Clerk, Auditor]),
    ("rule.write", &[Director]),
    ("trainee.list", &[Director, Officer, Clerk, Auditor]),
    (
        "trainee.read",
        &[Director, Officer, Teacher, Clerk, Auditor],
    ),
    ("trainee.write", &[Director, Officer, Clerk]),
];

/// The roles that hold a permission; `None` for a permission that nobody has to hold.
///
/// A permission without a row is held by no role.
#[must_use]
pub fn holders(permission: &str) -> Option<&'static [Role]> {
    if NOBODY_YET.contains(&permission) {
        return None;
    }
    let row = PERMISSIONS.iter().find(|(name, _)| *name == permission);
    Some(row.map_or(&[], |(_, roles)| *roles))
}

/// Everything that somebody with these roles may do.
#[must_use]
pub fn permissions(roles: &[Role]) -> Vec<&'static str> {
    let held = |holders: &[Role]| holders.iter().any(|role| roles.contains(role));
    let all = PERMISSIONS.iter().filter(|(_, holders)| held(holders));
    all.map(|(name, _)| *name).collect()
}

impl Host {
    /// Refuses whom the table does not name.
    ///
    /// # Errors
    /// `not-permitted` with the roles that may; `sign-in-needed` while the office is locked.
    pub(crate) fn permit(&self, permission: &'static str) -> Result<(), WireError> {
        let Some(holders) = holders(permission) else {
            return Ok(());
        };
        let roles = self.account()?.roles();
        if holders.iter().any(|role| roles.contains(role)) {
            return Ok(());
        }
        Err(self.refused(holders))
    }

    /// The refusal that names who may.
    pub(crate) fn refused(&self, holders: &[Role]) -> WireError {
        let words = |role: &Role| {
            let key = format!("role-{}", code(*role));
            self.messages.get(self.lang(), &key, &[])
        };
        let names: Vec<String> = holders.iter().map(words).collect();
        WireError::new("not-permitted").arg("roles", names.join(", "))
    }
}

/// The code of a role.
#[must_use]
pub fn code(role: Role) -> &'static str {
    match role {
        Director => "director",
        Officer => "officer",
        Teacher => "teacher",
        Clerk => "clerk",
        Auditor => "auditor",
    }
}
