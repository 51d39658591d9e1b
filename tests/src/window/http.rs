//! One request to the driver on this machine, over a plain socket.
//!
//! No HTTP library: the driver speaks a small and steady part of HTTP, and a client crate would
//! bring a hundred packages, some with licences and versions to account for.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// No answer of the driver takes longer; scripts and page loads have limits of their own below.
const LONGEST: Duration = Duration::from_secs(60);

/// Sends a command of WebDriver and gives the `value` of its answer.
///
/// # Errors
/// What the driver said was wrong, or why it could not be asked.
pub fn send(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
    let told = |error: std::io::Error| format!("{method} {path}: {error}");
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map_err(told)?;
    stream.set_read_timeout(Some(LONGEST)).map_err(told)?;
    let body = body.map(Value::to_string).unwrap_or_default();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .map_err(told)?;
    let mut reader = BufReader::new(stream);
    let mut length = None;
    let mut first = String::new();
    reader.read_line(&mut first).map_err(told)?;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).map_err(told)?;
        let Some((name, value)) = line.split_once(':') else {
            break;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse::<u64>().ok();
        }
    }
    let mut text = String::new();
    reader
        .take(length.unwrap_or(u64::MAX))
        .read_to_string(&mut text)
        .map_err(told)?;
    let answer: Value = serde_json::from_str(&text)
        .map_err(|error| format!("{method} {path}: {error}: {first}"))?;
    let value = answer["value"].clone();
    match value["error"].as_str() {
        Some(error) if !first.contains(" 200") => {
            let message = value["message"].as_str().unwrap_or_default();
            Err(format!("{method} {path}: {error}: {message}"))
        }
        _ => Ok(value),
    }
}
