//! The words of the screens, from the same files: a test that looks for English text of its own
//! would say nothing of Lao, and break with every better word.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rulebook::{Lang, Messages};

/// A message in a language, with its values.
pub fn say(lang: Lang, key: &str, values: &[(&str, &str)]) -> String {
    static MESSAGES: OnceLock<Messages> = OnceLock::new();
    let messages = MESSAGES.get_or_init(|| Messages::load().expect("the messages"));
    let args: BTreeMap<String, String> = values
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let said = messages.say(lang, key, &args);
    assert_ne!(said, key, "there is no message {key}");
    said.replace(['\u{2068}', '\u{2069}'], "")
}

/// The words of a message before its first value, for looking it up whatever the value is.
pub fn beginning(lang: Lang, key: &str, value: &str) -> String {
    let said = say(lang, key, &[(value, "\u{1}")]);
    let begin = said.split('\u{1}').next().unwrap_or_default().trim();
    assert!(!begin.is_empty(), "{key} begins with its value");
    begin.to_owned()
}

/// An English message.
pub fn en(key: &str) -> String {
    say(Lang::En, key, &[])
}
