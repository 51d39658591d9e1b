//! How the window is drawn where the system has no graphics card that could do it.
//!
//! On Linux the webview draws through OpenGL. Without a card that is computed too, and every key
//! in the list then costs both cores a quarter of a second; its own plain drawing takes a tenth
//! of that. Other systems decide for themselves.

/// Leaves OpenGL out where no card stands behind it.
///
/// # Errors
/// Those of the webview.
#[cfg(target_os = "linux")]
pub(crate) fn fit(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    if has_card(std::path::Path::new("/dev")) {
        return Ok(());
    }
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Nothing to decide here.
///
/// # Errors
/// None.
#[cfg(not(target_os = "linux"))]
pub(crate) fn fit(_: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Whether a driver offers to draw: the kernel's own, or NVIDIA's.
#[cfg(target_os = "linux")]
fn has_card(devices: &std::path::Path) -> bool {
    let named = |folder: &std::path::Path, begin: &str| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut names = entries.map(|entry| entry.file_name());
        names.any(|name| name.to_string_lossy().starts_with(begin))
    };
    named(&devices.join("dri"), "renderD") || named(devices, "nvidia")
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_screen_without_a_driver_that_draws_is_no_card() {
        let name = format!("tabidachi-graphics-{}", std::process::id());
        let devices = std::env::temp_dir().join(name);
        fs::create_dir_all(devices.join("dri")).unwrap();
        fs::write(devices.join("dri/card0"), b"").unwrap();
        assert!(!has_card(&devices));
        fs::write(devices.join("dri/renderD128"), b"").unwrap();
        assert!(has_card(&devices));
        fs::remove_dir_all(&devices).unwrap();
    }
}
