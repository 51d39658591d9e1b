//! A display of its own, WebKit's driver on it, and the real program in it.
//!
//! Everything that is started here is ended here, also when a test fails half-way.

use std::cell::RefCell;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::http;

/// The screen of the smallest machine that is promised to be enough.
pub const SCREEN: (u32, u32) = (1366, 768);

/// What the real window cannot be driven without, and the packages that bring it.
const NEEDED: [(&str, &str); 2] = [("Xvfb", "xvfb"), ("WebKitWebDriver", "webkit2gtk-driver")];

/// Why no window can be driven on this machine, in words; nothing when one can.
#[must_use]
pub fn hindrance() -> Option<String> {
    if !cfg!(target_os = "linux") {
        return Some("the window is driven on Linux alone".to_owned());
    }
    let missing = NEEDED.iter().find(|(name, _)| !is_installed(name));
    missing.map(|(name, package)| format!("there is no {name} (package {package})"))
}

/// A display and a driver for one program, or for several in turn.
pub struct Driver {
    program: String,
    xvfb: Child,
    driver: Child,
    display: String,
    port: u16,
}

/// The program, opened by the driver.
pub struct Session<'a> {
    driver: &'a Driver,
    program: String,
    base: PathBuf,
    id: String,
    /// What is wrong with screens that were looked at.
    pub faults: RefCell<Vec<String>>,
}

impl Driver {
    /// Starts both; `program` is what they will open.
    #[must_use]
    pub fn start(program: impl Into<String>) -> Self {
        let (xvfb, display) = start_display();
        let port = free_port();
        let driver = installed(&NEEDED[1])
            .arg(format!("--port={port}"))
            .env("DISPLAY", &display)
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // Neither the machine's desktop nor its accessibility bus has a part in the test.
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts");
        let started = Self {
            program: program.into(),
            xvfb,
            driver,
            display,
            port,
        };
        wait_for("the driver", Duration::from_secs(10), || {
            http::send(port, "GET", "/status", None).ok()
        });
        started
    }

    /// Opens the program on the offices in a folder; its dialogs are answered with `choose`.
    pub fn open(&self, base: &Path, choose: &Path) -> Session<'_> {
        let choose = choose.to_string_lossy();
        let words = ["--today", "2026-11-22", "--choose", &choose];
        self.open_program(&self.program, base, &words)
    }

    /// Opens this program instead, with more words than the folder of its offices.
    pub fn open_program(&self, program: &str, base: &Path, more: &[&str]) -> Session<'_> {
        keep_frame(base);
        let base_word = base.to_string_lossy();
        let mut words = vec!["--office-base", &base_word];
        words.extend(more);
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program, "args": words },
            "timeouts": { "script": 30_000, "pageLoad": 30_000, "implicit": 0 },
        } } });
        // The driver gives up now and then when the machine is busy: once more, then for good.
        let mut answer = http::send(self.port, "POST", "/session", Some(&capabilities));
        if answer.is_err() {
            thread::sleep(Duration::from_secs(1));
            answer = http::send(self.port, "POST", "/session", Some(&capabilities));
        }
        let answer = answer.expect("the driver opens the program");
        let id = answer["sessionId"].as_str().expect("a session").to_owned();
        Session {
            driver: self,
            program: program.to_owned(),
            base: base.to_owned(),
            id,
            faults: RefCell::default(),
        }
    }

    /// Starts the program a second time, without the driver.
    pub fn start_again(&self, base: &Path) -> ExitStatus {
        let mut command = Command::new(&self.program);
        command
            .arg("--office-base")
            .arg(base)
            .env("DISPLAY", &self.display);
        command
            .stdin(Stdio::null())
            .status()
            .expect("it can be started")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for child in [&mut self.driver, &mut self.xvfb] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Session<'_> {
    /// Sends a command of this session.
    ///
    /// # Errors
    /// What the driver said.
    pub fn send(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let path = format!("/session/{}{path}", self.id);
        let body = (method == "POST").then_some(body);
        http::send(self.driver.port, method, &path, body)
    }

    /// Ends the program as a power cut would: no signal it could hear.
    pub fn kill(self) {
        for process in self.processes() {
            let killed = Command::new("kill")
                .args(["-9", &process.to_string()])
                .status();
            assert!(
                killed.is_ok_and(|status| status.success()),
                "process {process} can be killed"
            );
        }
        self.wait_for_its_end();
    }

    /// Closes the window and waits until the program has ended.
    pub fn close(self) {
        let _ = self.send("DELETE", "", &Value::Null);
        self.wait_for_its_end();
    }

    fn wait_for_its_end(&self) {
        wait_for("the end of the program", Duration::from_secs(5), || {
            self.processes().is_empty().then_some(())
        });
    }

    /// The program over this folder: it alone has the folder among its words.
    #[must_use]
    pub fn processes(&self) -> Vec<u32> {
        let base = self.base.to_string_lossy().into_owned();
        let Ok(entries) = fs::read_dir("/proc") else {
            return Vec::new();
        };
        entries
            .flatten()
            .filter_map(|entry| entry.file_name().to_string_lossy().parse().ok())
            .filter(|process: &u32| {
                let words = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
                let words: Vec<_> = words.split(|b| *b == 0).collect();
                words.first() == Some(&self.program.as_bytes()) && words.contains(&base.as_bytes())
            })
            .collect()
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        let _ = self.send("DELETE", "", &Value::Null);
    }
}

/// Asks until there is an answer.
///
/// # Panics
/// When there was none in time; `what` says what was waited for.
pub fn wait_for<T>(what: &str, limit: Duration, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(
            begun.elapsed() < limit,
            "{what} did not come within {limit:?}"
        );
        thread::sleep(Duration::from_millis(30));
    }
}

fn start_display() -> (Child, String) {
    let (width, height) = SCREEN;
    let mut xvfb = installed(&NEEDED[0])
        .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
        .arg(format!("{width}x{height}x24"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb starts");
    let mut number = String::new();
    let output = xvfb.stdout.take().expect("it is piped");
    BufReader::new(output)
        .read_line(&mut number)
        .expect("Xvfb says its number");
    assert!(
        !number.trim().is_empty(),
        "Xvfb ended before it had a display"
    );
    let display = format!(":{}", number.trim());
    (xvfb, display)
}

/// A program that must be there: the window is not tested on a machine without it.
fn installed((name, package): &(&str, &str)) -> Command {
    assert!(
        is_installed(name),
        "the real window cannot be tested without {name}: `cargo xtask setup` installs it on \
         Debian and Ubuntu (package {package})"
    );
    Command::new(name)
}

fn is_installed(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// The window fills the screen, as it does on a small laptop.
fn keep_frame(base: &Path) {
    fs::create_dir_all(base).expect("the folder of offices");
    let file = base.join("window.json");
    if !file.exists() {
        let (width, height) = SCREEN;
        let frame = json!({ "left": 0.0, "top": 0.0, "width": width, "height": height });
        fs::write(file, frame.to_string()).expect("the frame is written");
    }
}
