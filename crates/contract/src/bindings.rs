//! The TypeScript half of the wire, written from the types: `ui/src/generated`.
//!
//! `TABIDACHI_WRITE=1 cargo test -p contract --lib bindings` writes the files; without
//! the variable the test compares them, so that neither side changes alone.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use domain::fact::{self, Fact};
use domain::value::Kind;
use ts_rs::{Config, TS, TypeVisitor};

use crate::*;

/// Types of the domain and the helpers of `Commands`, which no type here declares.
const PRELUDE: &str = include_str!("bindings.ts");

/// Commands of the command line alone.
const TERMINAL: [&str; 4] = [
    "count-register",
    "show-trainee",
    "try-forms",
    "write-template",
];

struct Declared<'c> {
    config: &'c Config,
    types: BTreeMap<String, String>,
}

impl TypeVisitor for Declared<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::name(self.config);
            if self.types.contains_key(&name) {
                return;
            }
            let declaration = compact(&T::decl(self.config));
            self.types.insert(name, format!("export {declaration}\n"));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// One declaration on one line; what each field means is said once, in Rust.
fn compact(declaration: &str) -> String {
    let code = declaration.lines().map(str::trim);
    let code = code.filter(|line| !line.starts_with(['/', '*']));
    let code: Vec<&str> = code.filter(|line| !line.is_empty()).collect();
    let joined = code.join(" ").replace(", }", " }");
    joined.replace("Record<symbol, never>", "Record<string, never>")
}

/// One line of the map of commands.
fn line<C: Command + TS + 'static>(declared: &mut Declared<'_>, answer: &str) -> String {
    declared.visit::<C>();
    let request = C::name(declared.config);
    format!("  \"{}\": Command<{request}, {answer}>;\n", C::NAME)
}

macro_rules! lines {
    ($declared:ident: $($command:ident),* $(,)?) => {{
        let mut lines = String::new();
        $(
            $declared.visit::<<$command as Command>::Response>();
            let answer = <<$command as Command>::Response as TS>::name($declared.config);
            lines.push_str(&line::<$command>(&mut $declared, &answer));
        )*
        lines
    }};
}

fn wire() -> String {
    let config = Config::new().with_large_int("number");
    let mut declared = Declared {
        config: &config,
        types: BTreeMap::new(),
    };
    let mut commands = lines!(declared:
        AddAccount, AddRecord, AmendPlan, Cancel, ChangeKeys, ChangeLesson, Check, CheckPacket, ChooseBackupPlace, ChooseOutput, ChoosePhoto, ChooseWorkbook, CloseOffice, ConfirmRecovery, ConfirmWords, CountHours, DisableAccount, DuePapers, EncryptOffice, Enrol, ErasePerson, Find, FindTwins, FormWords, FreezePlan, History, Import, Keep, KeepRegister, Language, LeaveClass, ListAccounts, ListBackups, ListClasses, ListForms, ListRecords, ListRules, ListTrainees, LockOffice, LookAtErasure, MakeBackup, MakeClass, MakeOffice, MarkPapers, MarkRegister, Mend, MergeTrainees, MovePapers, NarrowTrainees, OfficeStatus, OpenClass, OpenOffice, OpenOrder, OpenProtected, OpenRegister, OpenTrainee, OpenWall, PlanLessons, Print, ProposeKatakana, ReadMrz, Recover, RecoverySheet, Redo, RemoveRecord, ReplaceWords, RestoreOffice, RestoreTrainee, ResumeOffice, SaveReport, SaveTemplate, SaveWall, SetAccount, SetField, SetMany, SetPassword, SetPhoto, SetRule, ShowPapers, SignIn, TakeDrafts, TakeEnquiry, TakeHolidays, TakeMrz, TakeSittings, TryBackup, Undo, Verify, WriteReason,
    );
    // The window reads the status in it.
    commands.push_str(&line::<MakeSample>(&mut declared, "Status"));
    // Whatever was kept comes back.
    commands.push_str(&line::<Kept>(&mut declared, "unknown"));
    declared.visit::<WireError>();
    let mut text = format!("{PRELUDE}\n");
    for declaration in declared.types.values() {
        text.push_str(declaration);
    }
    let _ = write!(text, "\nexport type Commands = {{\n{commands}}};\n");
    text
}

fn facts() -> String {
    let library = forms::Library::load(&rulebook::assets()).unwrap();
    let used = forms::used_in(&library);
    let mut text = String::from(
        "// The registry of facts, one line each. Generated from domain::fact::registry(); do not edit.\n\
         import type { FactInfo } from \"./wire\";\n\n\
         export const FACTS: readonly FactInfo[] = [\n",
    );
    for fact in fact::registry() {
        let none = Vec::new();
        let info = info(fact, used.get(fact.key).unwrap_or(&none));
        let _ = writeln!(text, "  {info},");
    }
    text.push_str("];\n");
    text
}

fn info(fact: &Fact, used_in: &[String]) -> String {
    let kind = match fact.kind {
        Kind::Choice(_) => "choice".to_owned(),
        Kind::Ref(_) => "ref".to_owned(),
        plain => format!("{plain:?}").to_lowercase(),
    };
    let choices = match fact.kind {
        Kind::Choice(choices) => {
            serde_json::json!({ "name": choices.name, "codes": choices.codes })
        }
        _ => serde_json::Value::Null,
    };
    let target = match fact.kind {
        Kind::Ref(noun) => Some(noun),
        _ => None,
    };
    let protection = format!("{:?}", fact.protection).to_lowercase();
    let json = |value: serde_json::Value| value.to_string();
    format!(
        "{{\"key\": {}, \"noun\": {}, \"field\": {}, \"kind\": {}, \"choices\": {}, \"target\": {}, \
         \"protection\": {}, \"derived\": {}, \"used_in\": {}}}",
        json(fact.key.into()),
        json(fact.noun().into()),
        json(fact.field().into()),
        json(kind.into()),
        json(choices),
        json(target.into()),
        json(protection.into()),
        fact.derived,
        json(used_in.into()),
    )
}

/// What the window believes of a command is what the command is.
#[test]
fn bindings_of_the_window_are_those_of_the_contract() {
    let wire = wire();
    for command in COMMANDS {
        let named = wire.contains(&format!("  \"{}\": Command<", command.name));
        assert_eq!(named, !TERMINAL.contains(&command.name), "{}", command.name);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated");
    for (name, text) in [("wire.ts", wire), ("facts.ts", facts())] {
        let file = folder.join(name);
        if std::env::var_os("TABIDACHI_WRITE").is_some() {
            fs::write(&file, &text).unwrap();
        }
        let committed = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            committed.replace("\r\n", "\n") == text,
            "{name} is not as the types are: TABIDACHI_WRITE=1 cargo test -p contract --lib bindings"
        );
    }
}
