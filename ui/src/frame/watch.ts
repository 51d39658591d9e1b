// Watches over an open office: locks it when nobody has touched it for a while, and asks for a backup
// when one is due. A practice office is neither locked nor kept.
import { host } from "../host/host";
import { desk } from "./desk.svelte";
import { recall } from "./kept.svelte";

/** Minutes without a key or the mouse; the office may set 1 to 15. */
export const LOCK_MINUTES = 5;
/** Looked at so often; the program knows whether one is due. */
const BACKUP_MS = 5 * 60_000;
const LOOK_MS = 5_000;

let touched = Date.now();

/** How long nobody has touched the window, in ms. */
export const idleFor = (now: number): number => now - touched;

export async function lockMinutes(): Promise<number> {
  const minutes = await recall("lock.minutes", LOCK_MINUTES);
  return Math.min(15, Math.max(1, Math.round(minutes)));
}

const real = (): boolean => desk.office !== null && !desk.office.practice;

/** A backup in the background, when something has changed and the last one is old. */
async function backupIfDue(): Promise<void> {
  if (!real() || desk.readOnly || !desk.may("backup.make")) return;
  try {
    const { backups, broken } = await host.call("make-backup", { when: "due" });
    desk.broken = broken;
    desk.lastBackup = backups.find((one) => one.whole)?.made_at ?? "";
  } catch {
    // The banner says how old the last one is.
  }
}

/** Begins; gives how it ends. */
export function watchOver(): () => void {
  const touch = (): void => void (touched = Date.now());
  const events = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  for (const event of events) addEventListener(event, touch, { passive: true });
  let looking = false;
  const look = setInterval(async () => {
    if (looking || !real()) return;
    looking = true;
    if (idleFor(Date.now()) >= (await lockMinutes()) * 60_000) await desk.lock();
    looking = false;
  }, LOOK_MS);
  const first = setTimeout(() => void backupIfDue(), LOOK_MS);
  const backup = setInterval(() => void backupIfDue(), BACKUP_MS);
  return () => {
    for (const event of events) removeEventListener(event, touch);
    clearTimeout(first);
    clearInterval(look);
    clearInterval(backup);
  };
}
