// What the whole window knows: the open office, language, theme, what was saved when, and the
// long work that is going on. It asks and tells; it decides nothing about trainees.
import type { Lang, Progress, Status, Which, WireError } from "../generated/wire";
import { changes } from "../host/changes.svelte";
import { host, wireError } from "../host/host";
import { errorSentence, LANGS, t, words } from "../words/words.svelte";
import { keepHere, recallHere } from "./kept.svelte";
import { draftsNow, putBack } from "./drafts";
import { where } from "./place.svelte";

export type Theme = "light" | "dark";

class Desk {
  status = $state.raw<Status | null>(null);
  savedAt = $state.raw<Date | null>(null);
  /** When the last proven backup was made; empty: there is none; null: not asked yet. */
  lastBackup = $state<string | null>(null);
  /** What is wrong with the history, in words: told in every room. */
  broken = $state<string | null>(null);
  /** Fields whose saving is under way, and those that were refused. */
  saving = $state(0);
  progress = $state.raw<Progress | null>(null);
  /** What the last action did, in words; stays until the next one. */
  said = $state<{ text: string; bad: boolean } | null>(null);
  theme = $state<Theme>("light");
  railNarrow = $state(false);
  /** What was typed into the search of the list: there again when a file is left, gone with the window. */
  typed = "";
  panel = $state<"palette" | "shortcuts" | "help" | null>(null);

  get office(): Status["office"] {
    return this.status?.office ?? null;
  }

  /** Nothing can be changed: another program holds the office, or who has signed in only reads. */
  get readOnly(): boolean {
    return Boolean(this.office?.read_only) || (this.office !== null && !this.may("record.write"));
  }

  /** What that permission is for cannot be done here and now. */
  closed(permission: string): boolean {
    return this.readOnly || !this.may(permission);
  }

  /** Work can go on: the recovery sheet was typed back, or is not this person's to print. */
  get working(): boolean {
    return this.office !== null && (this.office.recovery_proven || this.readOnly || !this.may("account.manage"));
  }

  /** Whether who has signed in holds a permission; what is not held is not shown. */
  may(permission: string): boolean {
    return this.office?.may.includes(permission) ?? false;
  }

  async begin(): Promise<void> {
    const lang = recallHere("language") as Lang | null;
    const system = navigator.language.slice(0, 2) as Lang;
    const spoken = lang && LANGS.includes(lang) ? lang : LANGS.includes(system) ? system : "en";
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    this.paint((recallHere("theme") as Theme | null) ?? (dark ? "dark" : "light"));
    this.railNarrow = recallHere("rail") === "narrow";
    changes.listen();
    host.on("changed", () => void this.refresh());
    host.on("progress", (progress) => {
      this.progress = progress.done >= progress.total && progress.total > 0 ? null : progress;
    });
    // The office is opened while the words are read; why it was not is told in them.
    const [, refused] = await Promise.all([this.#readWords(spoken), this.#tellProgram(spoken).then(() => this.#resume())]);
    if (refused) this.refused(refused);
  }

  /** Back to the office that was open and to its place; answers why that failed. */
  async #resume(): Promise<WireError | null> {
    try {
      this.status = await host.call("resume-office", {});
      if (this.office) await where.restore();
      return null;
    } catch (thrown) {
      await this.refresh();
      return wireError(thrown);
    }
  }

  async refresh(): Promise<void> {
    try {
      this.status = await host.call("office-status", {});
    } catch (thrown) {
      this.refused(wireError(thrown));
    }
  }

  async #readWords(lang: Lang): Promise<void> {
    await words.speak(lang);
    document.documentElement.lang = lang;
    keepHere("language", lang);
  }

  /** The sentences of findings come from the program, in its language. */
  async #tellProgram(lang: Lang): Promise<void> {
    await host.call("language", { lang }).catch(() => undefined);
  }

  async speak(lang: Lang): Promise<void> {
    await Promise.all([this.#readWords(lang), this.#tellProgram(lang)]);
    changes.everything();
    if (this.status) await this.refresh();
  }

  paint(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset.theme = theme;
    keepHere("theme", theme);
  }

  narrow(): void {
    this.railNarrow = !this.railNarrow;
    keepHere("rail", this.railNarrow ? "narrow" : "wide");
  }

  tell(text: string): void {
    this.said = { text, bad: false };
  }

  refused(error: WireError): void {
    this.said = { text: errorSentence(error), bad: true };
  }

  /** Runs an action and says in words when it is refused. */
  async attempt<T>(action: () => Promise<T>): Promise<T | null> {
    try {
      return await action();
    } catch (thrown) {
      this.refused(wireError(thrown));
      return null;
    }
  }

  saved(): void {
    this.savedAt = new Date();
  }

  async entered(status: Status, stay = false): Promise<void> {
    this.progress = null;
    this.lastBackup = null;
    this.broken = null;
    this.status = status;
    this.said = null;
    this.typed = "";
    changes.everything();
    // While a large office is made it can be seen already: who went somewhere stays there.
    if (!stay && where.now.room === "start") await where.restore();
  }

  /** Somebody came in by the door: what was half typed before a lock is put back. */
  async cameIn(status: Status): Promise<void> {
    putBack(status.office ? await host.call("take-drafts", {}) : []);
    // After a lock the window is still where it was.
    await this.entered(status, where.now.room !== "start");
    if (this.office && where.now.room === "trainees" && !this.may("trainee.list")) where.turn({ room: "classes" });
  }

  open(which: Which): Promise<void | null> {
    return this.attempt(async () => this.entered(await host.call("open-office", { which })));
  }

  /** Locks a real office; what is half typed is kept in it. */
  lock(): Promise<void | null> {
    return this.attempt(async () => {
      this.panel = null;
      this.status = await host.call("lock-office", { drafts: draftsNow() });
      putBack([]);
    });
  }

  /** A real office is kept before it is closed, when something has changed. */
  async close(): Promise<void> {
    if (this.office && !this.office.practice && !this.readOnly && this.may("backup.make"))
      await this.attempt(() => host.call("make-backup", { when: "changed" }));
    await this.attempt(async () => {
      this.status = await host.call("close-office", {});
      where.leave();
    });
  }

  undo(): Promise<void | null> {
    return this.attempt(async () => {
      const { words: what, status } = await host.call("undo", {});
      this.status = status;
      this.saved();
      this.tell(t("window-undone", { what }));
    });
  }

  redo(): Promise<void | null> {
    return this.attempt(async () => {
      const { words: what, status } = await host.call("redo", {});
      this.status = status;
      this.saved();
      this.tell(t("window-redone", { what }));
    });
  }
}

export const desk = new Desk();
