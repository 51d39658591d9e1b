//! `tabidachi-desktop`: the window.
//!
//! A shell: it reads the clock and the command line, opens one window, and hands what the
//! screens ask to the contract. It holds no rule, no form and no SQL, and it opens no way to
//! the network.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
#![allow(
    clippy::print_stderr,
    reason = "this is a shell: before there is a window, a sentence on standard error is all it has"
)]

mod alone;
mod arguments;
mod bytes;
mod call;
mod desk;
mod frame;
mod graphics;

use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use serde_json::json;
use tauri::Manager;

use crate::alone::Turn;
use crate::arguments::Arguments;

/// It could not be done; the sentence says why.
const FAILED: u8 = 3;

fn main() -> ExitCode {
    // Started by ourselves to open a photo from outside: nothing else is to be done.
    if let Some(code) = office::main_if_asked() {
        return code;
    }
    match open(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(FAILED)
        }
    }
}

fn open(arguments: Arguments) -> Result<(), String> {
    let context = tauri::generate_context!();
    let base = arguments
        .base(&context.config().identifier)
        .ok_or("This system names no folder for programs' data.")?;
    let lock = match alone::take_turn(&base)? {
        Turn::First(lock) => lock,
        Turn::Raised => return Ok(()),
    };
    let app = tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol(bytes::SCHEME, bytes::answer)
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(move |app| {
            let host = Arc::new(desk::lay_out(&base, &arguments, app.handle())?);
            if arguments.sample {
                // Where it cannot be opened the first screen says so when it is asked for there.
                let _ = host.call_json("open-office", json!({ "which": "sample" }));
            }
            // Opened while the page is loading; when that fails the page asks again and says why.
            let early = Arc::clone(&host);
            std::thread::spawn(move || early.call_json("resume-office", json!({})));
            app.manage(host);
            frame::open(app, &base)?;
            alone::listen(lock, app.handle().clone());
            Ok(())
        })
        .build(context)
        .map_err(|error| format!("The window could not be opened: {error}"))?;
    app.run(|_, _| {});
    Ok(())
}
