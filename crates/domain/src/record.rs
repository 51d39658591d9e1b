//! A record is a row whose fields are facts: one declaration gives the struct,
//! its registry entries, and reading and writing a field by name.

use chrono::NaiveDate;

use crate::fact::Fact;
use crate::value::{Id, Value, YearMonth};

/// The value given does not fit the field, or there is no such field.
#[derive(Debug, PartialEq, Eq)]
pub struct WrongKind;

/// A row of one noun. Its table is called [`Record::NOUN`], its columns as its facts.
pub trait Record: Clone + Send + Sync + Sized + 'static {
    /// The noun, also the prefix of its fact keys.
    const NOUN: &'static str;
    /// Its facts, in the order of its columns.
    const FACTS: &'static [Fact];
    /// A row with nothing but an id.
    fn blank(id: Id) -> Self;
    /// The row's id.
    fn id(&self) -> Id;
    /// All values, in the order of [`Record::FACTS`].
    fn values(&self) -> Vec<Value>;
    /// One value by field name (without the noun).
    fn value(&self, field: &str) -> Option<Value>;
    /// Sets one field.
    ///
    /// # Errors
    /// [`WrongKind`] when the field is unknown or the value is of another kind.
    fn set(&mut self, field: &str, value: Value) -> Result<(), WrongKind>;
}

/// A Rust type that can stand in a record's field.
pub trait Field: Sized {
    /// The field as a value.
    fn to_value(&self) -> Value;
    /// The field from a value.
    ///
    /// # Errors
    /// [`WrongKind`] when the value is of another kind.
    fn from_value(value: Value) -> Result<Self, WrongKind>;
}

impl Field for String {
    fn to_value(&self) -> Value {
        Value::text(self.as_str())
    }
    fn from_value(value: Value) -> Result<Self, WrongKind> {
        match value {
            Value::Empty => Ok(Self::new()),
            Value::Text(text) => Ok(text),
            _ => Err(WrongKind),
        }
    }
}

macro_rules! optional_field {
    ($($ty:ty => $variant:ident),*) => {$(
        impl Field for Option<$ty> {
            fn to_value(&self) -> Value {
                self.map_or(Value::Empty, Value::$variant)
            }
            fn from_value(value: Value) -> Result<Self, WrongKind> {
                match value {
                    Value::Empty => Ok(None),
                    Value::$variant(inner) => Ok(Some(inner)),
                    _ => Err(WrongKind),
                }
            }
        }
    )*};
}
optional_field!(NaiveDate => Date, YearMonth => Month, i64 => Int, bool => Flag, Id => Ref);

/// Declares a closed list of codes.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
                 serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $(#[doc = concat!("Code `", $code, "`.")] $(#[$vmeta])* #[serde(rename = $code)] $variant,)*
        }

        impl $name {
            /// All codes, in the order of declaration.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The list with its name, for the registry of facts.
            pub const CHOICES: $crate::value::Choices =
                $crate::value::Choices { name: stringify!($name), codes: Self::CODES };

            /// The code as stored and printed in JSON.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The value of a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)* _ => None }
            }
        }

        impl $crate::record::Field for Option<$name> {
            fn to_value(&self) -> $crate::value::Value {
                self.map_or($crate::value::Value::Empty, |c| $crate::value::Value::Choice(c.code().to_owned()))
            }
            fn from_value(value: $crate::value::Value) -> Result<Self, $crate::record::WrongKind> {
                match value {
                    $crate::value::Value::Empty => Ok(None),
                    $crate::value::Value::Choice(code) | $crate::value::Value::Text(code) =>
                        $name::from_code(&code).map(Some).ok_or($crate::record::WrongKind),
                    _ => Err($crate::record::WrongKind),
                }
            }
        }
    };
}
pub(crate) use choice;

/// Declares a record: `field: Type, Kind, Protection;` per line.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident = $noun:literal {
        $($(#[$fmeta:meta])* $field:ident : $ty:ty, $kind:expr, $protection:ident;)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $name {
            /// Identity of the row.
            pub id: $crate::value::Id,
            $($(#[$fmeta])* #[doc = concat!("Fact `", $noun, ".", stringify!($field), "`.")] pub $field: $ty,)*
        }

        impl $crate::record::Record for $name {
            const NOUN: &'static str = $noun;
            const FACTS: &'static [$crate::fact::Fact] = &[$(
                $crate::fact::Fact {
                    key: concat!($noun, ".", stringify!($field)),
                    kind: $kind,
                    protection: $crate::fact::Protection::$protection,
                    derived: false,
                },
            )*];
            fn blank(id: $crate::value::Id) -> Self {
                Self { id, $($field: Default::default(),)* }
            }
            fn id(&self) -> $crate::value::Id {
                self.id
            }
            fn values(&self) -> Vec<$crate::value::Value> {
                vec![$($crate::record::Field::to_value(&self.$field),)*]
            }
            fn value(&self, field: &str) -> Option<$crate::value::Value> {
                match field {
                    $(stringify!($field) => Some($crate::record::Field::to_value(&self.$field)),)*
                    _ => None,
                }
            }
            fn set(&mut self, field: &str, value: $crate::value::Value) -> Result<(), $crate::record::WrongKind> {
                match field {
                    $(stringify!($field) => self.$field = $crate::record::Field::from_value(value)?,)*
                    _ => return Err($crate::record::WrongKind),
                }
                Ok(())
            }
        }
    };
}
pub(crate) use record;
