//! Rule packs: programme rules as data, each with its source and its certainty.

use chrono::NaiveDate;
use domain::rule::{Rule, Rules};
use ron::extensions::Extensions;
use serde::Deserialize;

use crate::assets::{Assets, assets};
use crate::error::RulebookError;

/// One pack: where its rules were gathered, and the rules.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    /// The document the rules were copied from.
    source: String,
    /// The day that document was compiled: no rule was verified later.
    compiled: NaiveDate,
    rules: Vec<Rule>,
}

/// The shipped rules.
///
/// # Errors
/// A pack has an unknown key, a rule without source, or a rule twice.
pub fn rules() -> Result<Rules, RulebookError> {
    read_rules(&assets())
}

/// The rules of all packs, an office's own packs in front of shipped ones of the same name.
///
/// # Errors
/// As [`rules`].
pub fn read_rules(assets: &Assets) -> Result<Rules, RulebookError> {
    let mut rules = Rules::default();
    for (path, bytes) in assets.read_under("rulepacks")? {
        // Notes beside a pack are welcome; only `.ron` is read.
        if path.ends_with(".ron") {
            add_pack(&mut rules, &path, &bytes)?;
        }
    }
    Ok(rules)
}

fn add_pack(rules: &mut Rules, path: &str, bytes: &[u8]) -> Result<(), RulebookError> {
    let pack: Pack = ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .from_bytes(bytes)
        .map_err(|error| {
            RulebookError::wrong(path, format!("line {}", error.span.start.line), error.code)
        })?;
    if pack.source.is_empty() {
        return Err(RulebookError::wrong(path, "source", "is empty"));
    }
    for mut rule in pack.rules {
        rule.verified_on = rule.verified_on.or(Some(pack.compiled));
        let wrong = |what| Err(RulebookError::wrong(path, &rule.id, what));
        if rule.id.is_empty() || rule.source.is_empty() {
            return wrong("a rule needs an id and a source");
        }
        if rule.value.is_none() && rule.upto.is_some() {
            return wrong("an upper number needs a lower one");
        }
        if rule.value.is_some() == rule.unit.is_empty() {
            return wrong("a number needs its unit, a unit its number");
        }
        if let (Some(from), Some(to)) = (rule.from, rule.to)
            && to < from
        {
            return wrong("it ends before it begins");
        }
        if let Some(twice) = rules.0.insert(rule.id.clone(), rule) {
            return Err(RulebookError::wrong(path, twice.id, "stands twice"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use domain::finding::Severity;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_pack_says_what_the_rules_paper_says() {
        let rules = rules().unwrap();
        // rules.md §A1, B1, D1, E, F: the numbers checks count with.
        for (id, value) in [
            ("TITP-AGE", Some(18)),
            ("TITP-PRE-H", Some(160)),
            ("TITP-PRE-M", Some(1)),
            ("TITP-PRE-W", Some(6)),
            ("TITP-PRE-SUBJ", Some(3)),
            ("TITP-DAY-CAP", Some(8)),
            ("TITP-RECORD", None),
            ("TITP-KAIGO-IN", Some(4)),
            ("TITP-PREV-JOB", None),
            ("VN-TIME", None),
            ("VN-DEP", None),
            ("JP-DEP", Some(5)),
            ("DOC-PHOTO-COE", Some(6)),
            ("TL-PLAN", Some(4)),
            ("TR-1", Some(20_270_331)),
            ("TR-2", Some(20_270_630)),
        ] {
            assert_eq!(rules.value(id), value, "{id}");
            assert!(rules.0.contains_key(id), "{id}");
        }
    }

    /// A rule without a name in the reader's language is a code nobody can look up.
    #[test]
    fn every_rule_and_every_unit_has_its_words() {
        let messages = crate::Messages::load().unwrap();
        for rule in rules().unwrap().0.values() {
            for lang in crate::Lang::ALL {
                let key = format!("rule-{}", rule.id.to_lowercase());
                assert!(messages.has(lang, &key), "{key} in {}", lang.code());
                if !["", "day"].contains(&rule.unit.as_str()) {
                    let key = format!("unit-{}", rule.unit.replace('_', "-"));
                    assert!(messages.has(lang, &key), "{key} in {}", lang.code());
                }
            }
        }
    }

    #[test]
    fn certainty_decides_what_blocks_and_a_rule_holds_only_between_its_days() {
        let rules = rules().unwrap();
        for (id, on, severity) in [
            ("VN-TIME", "2026-11-22", Some(Severity::Blocking)),
            ("TITP-AGE", "2017-10-31", None),
            ("TITP-AGE", "2026-11-22", Some(Severity::Blocking)),
            ("TITP-DAY-CAP", "2026-11-22", Some(Severity::Warning)),
            ("TITP-PRE-W", "2026-11-22", Some(Severity::Warning)),
            ("DOC-PHOTO-COE", "2026-11-22", Some(Severity::Warning)),
        ] {
            assert_eq!(rules.severity(id, day(on)), severity, "{id} on {on}");
        }
    }

    #[test]
    fn a_pack_that_is_not_exact_is_refused_with_its_place() {
        let rule =
            |inside: &str| format!("(source: \"s\", compiled: \"2026-11-22\", rules: [{inside}])");
        let good = "(id: \"A\", source: \"s\", certainty: C1)";
        for (why, text) in [
            (
                "an unknown key",
                rule(&good.replace("id:", "blocks: true, id:")),
            ),
            ("an unknown certainty", rule(&good.replace("C1", "C9"))),
            ("no source", rule(&good.replace("\"s\"", "\"\""))),
            (
                "a number without unit",
                rule(&good.replace("id:", "value: 3, id:")),
            ),
            ("a rule twice", rule(&format!("{good}, {good}"))),
        ] {
            let refused = add_pack(&mut Rules::default(), "own.ron", text.as_bytes());
            let error = refused.expect_err(why).to_string();
            assert!(error.starts_with("own.ron, "), "{why}: {error}");
        }
        assert!(add_pack(&mut Rules::default(), "own.ron", rule(good).as_bytes()).is_ok());
    }
}
