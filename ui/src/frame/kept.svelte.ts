// What the window remembers: in the office's folder what belongs to the office, in the browser
// what is chosen before an office is open (language, theme). Losing it loses comfort, never data.
import { host } from "../host/host";

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** What was kept under a key, or the default when there is nothing of that shape. */
export async function recall<T>(key: string, otherwise: T): Promise<T> {
  try {
    const value = await host.call("kept", { key });
    return value === null || value === undefined || typeof value !== typeof otherwise
      ? otherwise
      : (value as T);
  } catch {
    return otherwise;
  }
}

/** Keeps a value soon; quick changes become one write. */
export function keep(key: string, value: unknown): void {
  clearTimeout(waiting.get(key));
  const plain: unknown = JSON.parse(JSON.stringify(value ?? null));
  waiting.set(
    key,
    setTimeout(() => {
      waiting.delete(key);
      host.call("keep", { key, value: plain }).catch(() => undefined);
    }, 300),
  );
}

/** Chosen before an office is open. */
export function recallHere(key: string): string | null {
  try {
    return localStorage.getItem(`tabidachi.${key}`);
  } catch {
    return null;
  }
}

export function keepHere(key: string, value: string): void {
  try {
    localStorage.setItem(`tabidachi.${key}`, value);
  } catch {
    // A browser may refuse to keep anything; the choice holds until the window closes.
  }
}
