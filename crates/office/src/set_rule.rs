//! The rules, and what an office sets of them: always with who, when and where it was read.

use chrono::NaiveDate;
use domain::record::Record;
use domain::rule::{Certainty, Rule, RuleSetting};
use domain::value::Value;
use store::{Read, Stamp};

use crate::error::OfficeError;
use crate::op::Op;
use crate::session::Session;

/// A rule with what the office set of it.
#[derive(Clone, Debug)]
pub struct RuleStanding {
    /// As it counts.
    pub rule: Rule,
    /// As shipped.
    pub shipped: Rule,
    /// Who set it; empty when it is as shipped.
    pub set_by: String,
}

/// What a person sets of a rule.
#[derive(Clone, Debug)]
pub struct RuleChange<'a> {
    /// Its id.
    pub rule: &'a str,
    /// Whether it counts; none leaves it as it is.
    pub on: Option<bool>,
    /// Its number; none leaves it.
    pub value: Option<i64>,
    /// Its upper number.
    pub upto: Option<i64>,
    /// Where that was read.
    pub source: &'a str,
    /// Who sets it.
    pub by: &'a str,
}

impl Session {
    /// Every rule, by id.
    ///
    /// # Errors
    /// The store's.
    pub fn list_rules(&self) -> Result<Vec<RuleStanding>, OfficeError> {
        let settings = self.store.all::<RuleSetting>()?;
        let standing = |shipped: &Rule| {
            let setting = settings.iter().find(|setting| setting.rule == shipped.id);
            RuleStanding {
                rule: setting.map_or_else(|| shipped.clone(), |s| shipped.clone().with(s)),
                shipped: shipped.clone(),
                set_by: setting.map(|s| s.set_by.clone()).unwrap_or_default(),
            }
        };
        Ok(self.shipped.0.values().map(standing).collect())
    }

    /// Sets, confirms or switches a rule.
    ///
    /// # Errors
    /// [`OfficeError::NotFound`]; [`OfficeError::Field`] without a name or a source, for a number
    /// the rule does not have, or when a rule that two sources prove would be switched off;
    /// the store's.
    pub fn set_rule(
        &mut self,
        change: &RuleChange<'_>,
        today: NaiveDate,
        stamp: &Stamp,
    ) -> Result<(), OfficeError> {
        let rule = self.shipped.0.get(change.rule);
        let rule = rule.ok_or_else(|| crate::check_file::not_found("rule", change.rule))?;
        let (by, source) = (change.by.trim(), change.source.trim());
        if by.is_empty() {
            return Err(OfficeError::field("field-empty", "rule_setting.set_by"));
        }
        if source.is_empty() {
            return Err(OfficeError::field("field-empty", "rule_setting.source"));
        }
        if change.on == Some(false) && rule.certainty == Certainty::C2 {
            return Err(OfficeError::field("field-rule-proven", "rule_setting.on"));
        }
        // A period that was not found has no number until the office gives one.
        let own_number = rule.certainty == Certainty::S;
        let numbers = change.value.is_some() || change.upto.is_some();
        let range = change.value.zip(change.upto.or(rule.upto));
        if numbers && rule.value.is_none() && !own_number
            || change.value.is_some_and(|value| value < 0)
            || range.is_some_and(|(low, high)| high < low)
        {
            return Err(OfficeError::field("field-bad-number", "rule_setting.value"));
        }
        self.transact(Op::SetRule, stamp, |tx| {
            let stored = tx.find_one::<RuleSetting>("rule", &Value::text(change.rule))?;
            let mut setting = match stored {
                Some(setting) => setting,
                None => RuleSetting::blank(tx.new_id()),
            };
            change.rule.clone_into(&mut setting.rule);
            setting.on = change.on.or(setting.on);
            setting.value = change.value.or(setting.value);
            setting.upto = change.upto.or(setting.upto);
            source.clone_into(&mut setting.source);
            by.clone_into(&mut setting.set_by);
            setting.set_on = Some(today);
            tx.put(&setting)?;
            Ok(())
        })
    }
}
