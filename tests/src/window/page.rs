//! What a person does with the window: looks for something by its role and name, types, presses
//! keys, waits for a sentence, takes a picture.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use serde_json::{Value, json};

use super::driver::{Session, wait_for};

/// How long anything but long work may take to appear on a busy machine.
pub const SOON: Duration = Duration::from_secs(15);

/// The name under which WebDriver passes elements about.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Keys that have no letter, as WebDriver writes them.
pub const ENTER: char = '\u{E007}';
/// Tab.
pub const TAB: char = '\u{E004}';
/// Escape.
pub const ESCAPE: char = '\u{E00C}';
/// The arrow that points down.
pub const ARROW_DOWN: char = '\u{E015}';
/// Backspace, as a word of its own.
const BACKSPACE: &str = "\u{E003}";
/// Control.
pub const CONTROL: char = '\u{E009}';
/// Alt.
pub const ALT: char = '\u{E00A}';

/// Something in the window.
pub struct Found<'a> {
    session: &'a Session<'a>,
    id: String,
}

impl Session<'_> {
    /// Runs a script in the page.
    pub fn script(&self, script: &str, arguments: &[Value]) -> Value {
        let body = json!({ "script": script, "args": arguments });
        self.send("POST", "/execute/sync", &body)
            .unwrap_or_else(|error| panic!("{error}\n{script}"))
    }

    /// Runs a script that calls back (its last argument) in the page.
    pub fn script_async(&self, script: &str, arguments: &[Value]) -> Value {
        let body = json!({ "script": script, "args": arguments });
        self.send("POST", "/execute/async", &body)
            .unwrap_or_else(|error| panic!("{error}\n{script}"))
    }

    /// Sends a command as the screens do, past the screens.
    pub fn call(&self, name: &str, request: &Value) -> Value {
        const CALL: &str = "const [name, request, done] = arguments;\
            window.__TAURI_INTERNALS__.invoke('call', { name, request })\
            .then((answer) => done({ answer }), (error) => done({ error }));";
        let mut told = self.script_async(CALL, &[json!(name), request.clone()]);
        assert!(
            told["error"].is_null(),
            "{name} {request}: {}",
            told["error"]
        );
        told["answer"].take()
    }

    /// What has this role and name now, if anything.
    pub fn look(&self, role: &str, name: &str) -> Option<Found<'_>> {
        let body = json!({
            "script": include_str!("../../window/find.js"),
            "args": [role, name],
        });
        let found = match self.send("POST", "/execute/sync", &body) {
            // Found and gone again while a screen was drawn anew: not there now.
            Err(error) if error.contains("stale element") => return None,
            other => other.unwrap_or_else(|error| panic!("{role} {name}: {error}")),
        };
        let id = found[ELEMENT].as_str()?.to_owned();
        Some(Found { session: self, id })
    }

    /// What has this role and name, as soon as it is there.
    pub fn find(&self, role: &str, name: &str) -> Found<'_> {
        wait_for(&format!("{role} \"{name}\""), SOON, || {
            self.look(role, name)
        })
    }

    /// Presses what has this role and name, as soon as it takes it.
    pub fn press(&self, role: &str, name: &str) {
        wait_for(&format!("{role} \"{name}\" to be pressed"), SOON, || {
            self.look(role, name)?.send("/click", &json!({})).ok()
        });
    }

    /// Presses what has this role and name, if it is there and takes it: screens come and go.
    pub fn press_if_there(&self, role: &str, name: &str) {
        if let Some(found) = self.look(role, name) {
            let _ = found.send("/click", &json!({}));
        }
    }

    /// Presses keys together: `[CONTROL, 'k']`.
    pub fn keys(&self, keys: &[char]) {
        let step = |kind: &str, key: &char| json!({ "type": kind, "value": key.to_string() });
        let down = keys.iter().map(|key| step("keyDown", key));
        let up = keys.iter().rev().map(|key| step("keyUp", key));
        let steps: Vec<Value> = down.chain(up).collect();
        let body = json!({ "actions": [{ "type": "key", "id": "keys", "actions": steps }] });
        self.send("POST", "/actions", &body)
            .expect("keys are pressed");
    }

    /// Types into whatever has the focus, key by key.
    pub fn type_text(&self, text: &str) {
        let active = self
            .send("GET", "/element/active", &Value::Null)
            .expect("something has the focus");
        let id = active[ELEMENT].as_str().expect("an element").to_owned();
        Found { session: self, id }.type_text(text);
    }

    /// Chooses an option of the list of that name, as soon as it is there.
    pub fn pick(&self, list: &str, option: &str) {
        const PICK: &str = "const [list, option] = arguments;\
            if (![...list.options].some((one) => one.value === option)) return false;\
            list.value = option; list.dispatchEvent(new Event('change', { bubbles: true }));\
            return true;";
        wait_for(&format!("{option} in the list \"{list}\""), SOON, || {
            let found = self.look("combobox", list)?;
            let picked = self.script(PICK, &[found.json(), json!(option)]);
            (picked == true).then_some(())
        });
    }

    /// Chooses a language as a person does: in the list at the top.
    pub fn speak(&self, code: &str) {
        const CHOOSE: &str = "const code = arguments[0];\
            const list = [...document.querySelectorAll('select')].find((one) =>\
            [...one.options].some((option) => option.lang === code));\
            list.value = code; list.dispatchEvent(new Event('change', { bubbles: true }));";
        self.script(CHOOSE, &[json!(code)]);
        wait_for("the language", SOON, || {
            let now = self.script("return document.documentElement.lang", &[]);
            (now == code).then_some(())
        });
    }

    /// Waits until the screen has stood still for a moment: nothing is read or drawn any more.
    pub fn settle(&self) {
        let mut before = String::new();
        wait_for("the screen to stand still", SOON, || {
            std::thread::sleep(std::time::Duration::from_millis(120));
            let now = self.text();
            let still = now == before;
            before = now;
            still.then_some(())
        });
    }

    /// All text that can be seen.
    pub fn text(&self) -> String {
        let text = self.script("return document.body.innerText", &[]);
        text.as_str()
            .unwrap_or_default()
            .replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Waits until this can be read somewhere.
    pub fn read(&self, words: &str) {
        self.read_within(words, SOON);
    }

    /// Waits until this can be read somewhere, for long work.
    pub fn read_within(&self, words: &str, limit: Duration) {
        wait_for(&format!("the words \"{words}\""), limit, || {
            self.text().contains(words).then_some(())
        });
    }

    /// Takes a picture into `target/window-artefacts/`.
    pub fn picture(&self, name: &str) {
        // Drawn without a card, the webview waits for the next change of the page before it is
        // pictured: one point of it changes all the while.
        const TICK: &str = "const dot = document.createElement('i'); let on = false;\
            Object.assign(dot.style, { position: 'fixed', right: '0', bottom: '0', width: '1px', height: '1px' });\
            document.body.append(dot);\
            const turn = setInterval(() => { on = !on; dot.style.background = on ? '#fbfaf7' : '#fbfaf6'; }, 30);\
            window.__still = () => { clearInterval(turn); dot.remove(); };";
        self.script(TICK, &[]);
        let picture = self
            .send("GET", "/screenshot", &Value::Null)
            .expect("a picture");
        self.script("window.__still();", &[]);
        let bytes = decode(picture.as_str().unwrap_or_default());
        assert!(bytes.starts_with(b"\x89PNG"), "a picture is a PNG");
        fs::write(artefacts().join(format!("{name}.png")), bytes).expect("a picture is written");
    }

    /// Looks at a screen: keeps its picture, and notes where it keeps people out or does not fit.
    /// All of it is said together at the end, in [`Session::all_screens_are_good`].
    pub fn screen(&self, name: &str) {
        const OVER: &str = "const page = document.documentElement;\
            return page.scrollWidth - page.clientWidth;";
        self.picture(name);
        let mut faults = self.faults.borrow_mut();
        faults.extend(
            self.keeps_out()
                .into_iter()
                .map(|fault| format!("{name}: {fault}")),
        );
        let over = self.script(OVER, &[]).as_f64().unwrap_or_default();
        if over > 0.0 {
            faults.push(format!("{name}: {over} pixels wider than the window"));
        }
    }

    /// Fails with everything that was noted.
    pub fn all_screens_are_good(&self) {
        let faults = self.faults.borrow();
        assert!(
            faults.is_empty(),
            "{} fault(s):\n{}",
            faults.len(),
            faults.join("\n")
        );
    }

    /// Where the screen keeps people out who cannot see it or use a mouse.
    fn keeps_out(&self) -> Vec<String> {
        const RUN: &str = "const done = arguments[0];\
            const line = (v) => `${v.id} (${v.impact}): ${v.help}: ` + v.nodes.slice(0, 3)\
                .map((n) => n.html.slice(0, 200) + ' ' + (n.any[0]?.message ?? '')).join(' | ');\
            axe.run(document, { resultTypes: ['violations'] }).then(\
                (found) => done(found.violations.map(line)), (error) => done([String(error)]));";
        self.script(axe(), &[]);
        let found = self.script_async(RUN, &[]);
        let lines = found.as_array().into_iter().flatten();
        lines.filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

impl Found<'_> {
    fn send(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.session
            .send("POST", &format!("/element/{}{path}", self.id), body)
    }

    /// Types into it.
    pub fn type_text(&self, text: &str) {
        self.send("/value", &json!({ "text": text }))
            .expect("it takes what is typed");
    }

    /// Presses it.
    pub fn press(&self) {
        self.send("/click", &json!({})).expect("it can be pressed");
    }

    /// Empties it and types into it, as one who selects all first.
    pub fn fill(&self, text: &str) {
        const SELECT: &str = "arguments[0].focus(); arguments[0].select?.();";
        self.session.script(SELECT, &[self.json()]);
        self.type_text(if text.is_empty() { BACKSPACE } else { text });
    }

    /// Itself, as an argument of a script.
    fn json(&self) -> Value {
        json!({ ELEMENT: self.id })
    }
}

/// Where pictures are kept for people to look at.
pub fn artefacts() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/window-artefacts");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        folder
    })
}

fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        fs::read_to_string(&file).unwrap_or_else(|error| {
            panic!("the screens' packages were not fetched (cargo xtask test does): {error}")
        })
    })
}

/// Base64, as pictures come over the wire.
fn decode(text: &str) -> Vec<u8> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits: Vec<u8> = text.bytes().filter_map(digit).collect();
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    for four in digits.chunks(4) {
        let bits = (0..4).fold(0_u32, |bits, at| {
            bits << 6 | u32::from(four.get(at).copied().unwrap_or(0))
        });
        bytes.extend(bits.to_be_bytes()[1..four.len()].iter());
    }
    bytes
}
