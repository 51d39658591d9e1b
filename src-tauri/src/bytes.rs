//! The scheme `tabidachi://localhost/<id>`: papers and photos for the window, by opaque id.
//!
//! Read-only; ids are short-lived and say nothing of a path. Nothing is kept by the webview.

use std::borrow::Cow;
use std::sync::Arc;

use contract::Host;
use tauri::http::{Method, Request, Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder};

/// Name of the scheme.
pub(crate) const SCHEME: &str = "tabidachi";

/// Answers off the window's thread, so that a large paper does not stop typing.
pub(crate) fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    let ours = context.webview_label() == crate::frame::LABEL;
    tauri::async_runtime::spawn_blocking(move || {
        let blob = (ours && request.method() == Method::GET)
            .then(|| app.try_state::<Arc<Host>>())
            .flatten()
            .and_then(|host| host.blob(request.uri().path().trim_start_matches('/')));
        responder.respond(match blob {
            Some((mime, bytes)) => response(StatusCode::OK, mime, bytes.to_vec()),
            None => response(StatusCode::NOT_FOUND, "text/plain", Vec::new()),
        });
    });
}

fn response(status: StatusCode, mime: &str, bytes: Vec<u8>) -> Response<Cow<'static, [u8]>> {
    let mut response = Response::new(Cow::Owned(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let mut put = |name, value: &str| {
        if let Ok(value) = header::HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    put(header::CONTENT_TYPE, mime);
    put(header::CACHE_CONTROL, "no-store");
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // The screens stand at another origin than this scheme; no other page can be loaded.
    put(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    // What is on a passport must not stay in the webview's cache on the disk.
    #[test]
    fn bytes_are_never_kept_by_the_webview() {
        let answered = response(StatusCode::OK, "application/pdf", vec![1, 2]);
        assert_eq!(answered.headers()[header::CACHE_CONTROL], "no-store");
        assert_eq!(answered.headers()[header::CONTENT_TYPE], "application/pdf");
        assert_eq!(answered.body().as_ref(), [1, 2]);
    }
}
