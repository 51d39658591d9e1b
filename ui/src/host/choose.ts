// Decides which host stands behind the door: the program, or the invented office of a browser.
import type { Host } from "./host";

export async function chooseHost(): Promise<Host> {
  if ("__TAURI_INTERNALS__" in globalThis) {
    const { tauriHost } = await import("./tauri");
    return tauriHost();
  }
  // Left out of the shipped window: there is no host without the program.
  if (import.meta.env.DEV || import.meta.env.MODE === "fake") {
    const { fakeHost } = await import("./fake");
    return fakeHost({ delay: 15 });
  }
  throw new Error("This page is a part of Tabidachi and is opened by it.");
}
