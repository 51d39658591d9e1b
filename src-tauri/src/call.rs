//! The one command of the window. The zoom of the frame is ours; all else goes to the contract,
//! on a thread that may wait.

use std::sync::Arc;

use contract::{Host, WireError};
use serde_json::{Value, json};
use tauri::{State, WebviewWindow};

use crate::frame;

/// Answers a command of the screens.
///
/// # Errors
/// Those of the command; `internal` when its thread ended before it.
#[tauri::command]
pub(crate) async fn call(
    window: WebviewWindow,
    host: State<'_, Arc<Host>>,
    name: String,
    request: Value,
) -> Result<Value, WireError> {
    let internal = || WireError::new("internal");
    if name == "zoom" {
        let step = request["step"].as_i64().unwrap_or(0);
        let zoom = frame::zoom(&window, step).map_err(|_| internal())?;
        return Ok(json!({ "zoom": zoom }));
    }
    let host = Arc::clone(&host);
    tauri::async_runtime::spawn_blocking(move || host.call_json(&name, request))
        .await
        .unwrap_or_else(|_| Err(internal()))
}
