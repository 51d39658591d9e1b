// The host inside the program: one `call`, two events, one read-only scheme for bytes.
// The only file that knows Tauri.
import { convertFileSrc, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Host } from "./host";

export function tauriHost(): Host {
  return {
    call: (name, request) => invoke("call", { name, request }),
    on(event, listener) {
      const stop = listen(event, (message) => listener(message.payload as never));
      return () => void stop.then((unlisten) => unlisten());
    },
    // `tabidachi://localhost/<id>`, or `http://tabidachi.localhost/<id>` on Windows.
    bytesUrl: (id) => convertFileSrc(id, "tabidachi"),
  };
}
