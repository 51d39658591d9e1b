//! Values and rules of a sending organisation's office.
//!
//! No I/O, no clock, no locale: everything is passed in. Rules return every
//! [`finding::Finding`], never only the first. All facts are named by one
//! registry, [`fact::registry`].

pub mod account;
pub mod alike;
pub mod career;
pub mod check;
pub mod checklist;
pub mod coe;
pub mod custody;
pub mod document;
pub mod eligibility;
pub mod employment;
pub mod enquiry;
pub mod exam;
pub mod fact;
pub mod family;
pub mod fee;
pub mod file;
pub mod finding;
pub mod health;
pub mod hours;
pub mod kana;
pub mod meter;
pub mod mrz;
pub mod name;
pub mod noun;
pub mod office;
pub mod order;
pub mod organisation;
pub mod passport;
pub mod photo;
pub mod place;
pub mod printing;
pub mod progress;
pub mod quota;
pub mod reason;
pub mod record;
pub mod rule;
pub mod sheet;
pub mod stay;
pub mod text;
pub mod trainee;
pub mod training;
pub mod value;
pub mod wording;
