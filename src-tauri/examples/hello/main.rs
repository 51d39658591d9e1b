//! An almost empty window of the same shell: what a start costs before anything of ours is done.
//! The bench opens it beside the product's window, drawn in the same way; it holds nothing else
//! of the product.

#[path = "../../src/graphics.rs"]
mod graphics;

use std::path::PathBuf;

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let mut words = std::env::args_os().skip_while(|word| word != "--office-base");
    let base = words.nth(1).map(PathBuf::from).unwrap_or_default();
    tauri::Builder::default()
        .setup(move |app| {
            let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Hello")
                .inner_size(1366.0, 768.0)
                .position(0.0, 0.0)
                .data_directory(base.join("webview"))
                .build()?;
            graphics::fit(&window)?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/hello/tauri.conf.json"))
}
