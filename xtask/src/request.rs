//! What was asked for: the words after `cargo xtask`, read strictly.
//!
//! A word that is not known is refused; nothing is guessed and nothing is ignored.

use crate::bench;

/// The text of `cargo xtask help`.
pub(crate) const HELP: &str = "\
cargo xtask <task>

  demo             build, make the practice office, import the sample workbook,
                   print one order's packets to out/, say where they are, and open
                   the window on the sample where there is a display
  test [--quick]   everything CI asks: formatting, the screens, clippy, all tests, the
                   real window; --quick: formatting and the crates' own tests; installs
                   nothing
  bench [--json] [NAME…]
                   the figures of the product, release build, one `name value unit` per line;
                   of all there is, or of these: cv, order, import, search, window
  torture          kill -9, turned bits, backups, tampered history, keys: at their gates,
                   release build, minutes; prints how often each was tried
  ref              make the reference data again: shaping, the sample workbook, pages of forms
  audit            licences, advisories, npm audit; says `not checked` where it could not
  setup            install what the tasks above need (Debian, Ubuntu), or say what it is
  bindings         write the screens' TypeScript from the contract
  dev              the window with its development server
  help             this page

Exit codes: 0 all went well, 1 a step failed, 2 not understood or not there yet.";

/// One task with its options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Request {
    Demo,
    Test { quick: bool },
    Bench { json: bool, names: Vec<String> },
    Torture,
    Reference,
    Audit,
    Setup,
    Bindings,
    Dev,
    Help,
}

/// Reads the words after `cargo xtask`.
///
/// # Errors
/// A sentence for the person at the keyboard when a word is not known.
pub(crate) fn read(words: &[String]) -> Result<Request, String> {
    let Some((task, options)) = words.split_first() else {
        return Ok(Request::Help);
    };
    match task.as_str() {
        "demo" => alone(task, options, Request::Demo),
        "test" => option(task, options, "--quick").map(|quick| Request::Test { quick }),
        "bench" => measurements(options),
        "torture" => alone(task, options, Request::Torture),
        "ref" => alone(task, options, Request::Reference),
        "audit" => alone(task, options, Request::Audit),
        "setup" => alone(task, options, Request::Setup),
        "bindings" => alone(task, options, Request::Bindings),
        "dev" => alone(task, options, Request::Dev),
        "help" | "--help" | "-h" => Ok(Request::Help),
        other => Err(format!(
            "there is no task `{other}`; `cargo xtask help` lists them."
        )),
    }
}

fn measurements(options: &[String]) -> Result<Request, String> {
    let known = |word: &&String| *word == "--json" || bench::ALL.contains(&word.as_str());
    match options.iter().find(|word| !known(word)) {
        None => Ok(Request::Bench {
            json: options.iter().any(|word| word == "--json"),
            names: options
                .iter()
                .filter(|word| *word != "--json")
                .cloned()
                .collect(),
        }),
        Some(word) => Err(format!(
            "`bench` takes `--json` and {}, but got `{word}`.",
            bench::ALL.join(", ")
        )),
    }
}

fn alone(task: &str, options: &[String], request: Request) -> Result<Request, String> {
    match options.first() {
        None => Ok(request),
        Some(word) => Err(format!("`{task}` takes no option, but got `{word}`.")),
    }
}

fn option(task: &str, options: &[String], known: &str) -> Result<bool, String> {
    match options.iter().find(|word| *word != known) {
        None => Ok(!options.is_empty()),
        Some(word) => Err(format!("`{task}` takes only `{known}`, but got `{word}`.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(line: &str) -> Result<Request, String> {
        read(
            &line
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>(),
        )
    }

    fn bench(json: bool, names: &[&str]) -> Request {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        Request::Bench { json, names }
    }

    // The front door is typed by newcomers: every line of the help page has to work as printed.
    #[test]
    fn every_task_is_understood_as_the_help_page_spells_it() {
        let cases = [
            ("", Request::Help),
            ("help", Request::Help),
            ("--help", Request::Help),
            ("demo", Request::Demo),
            ("test", Request::Test { quick: false }),
            ("test --quick", Request::Test { quick: true }),
            ("bench", bench(false, &[])),
            ("bench --json", bench(true, &[])),
            ("bench window --json cv", bench(true, &["window", "cv"])),
            ("torture", Request::Torture),
            ("ref", Request::Reference),
            ("audit", Request::Audit),
            ("setup", Request::Setup),
            ("bindings", Request::Bindings),
            ("dev", Request::Dev),
        ];
        for (line, expected) in cases {
            assert_eq!(ask(line), Ok(expected), "`cargo xtask {line}`");
            let task = line
                .split_whitespace()
                .next()
                .unwrap_or("help")
                .trim_start_matches('-');
            assert!(
                HELP.contains(&format!("\n  {task} ")),
                "the help page leaves out `{task}`"
            );
        }
    }

    // A mistyped option that is ignored would run the wrong thing for many minutes.
    #[test]
    fn an_unknown_word_is_refused_in_a_sentence_that_names_it() {
        for (line, word) in [
            ("tset", "tset"),
            ("test --fast", "--fast"),
            ("test --quick extra", "extra"),
            ("demo --quick", "--quick"),
            ("bench json", "json"),
        ] {
            let sentence = ask(line).expect_err(line);
            assert!(
                sentence.contains(&format!("`{word}`")),
                "{line}: {sentence}"
            );
            assert!(sentence.ends_with('.'), "{line}: {sentence}");
        }
    }
}
