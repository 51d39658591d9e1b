// The register as it is typed: what the program knows, and over it what was typed and is not saved
// yet. Typed marks appear at once and travel together; what is refused goes, and what was there is
// seen again.
import type { LessonView, MarkView, NewMark, RegisterPersonView, RegisterView, WireError } from "../../../generated/wire";
import { desk } from "../../../frame/desk.svelte";
import { host, wireError } from "../../../host/host";
import { today } from "../../../words/date";
import { errorSentence, t } from "../../../words/words.svelte";
import { entered, type Typed } from "./marks";

/** Marks typed one after the other travel together after this pause. */
const PAUSE_MS = 400;

/** A lesson, or a holiday without one. */
export type Column = { key: string; day: string; lesson: LessonView | null; holiday: string };
export type Cell = { mark: MarkView | null; can: boolean };
export type Row = { person: RegisterPersonView; cells: readonly Cell[]; attended: number; held: number };
export type At = { row: number; column: number };
type One = { person: string; column: string; typed: Typed; view: MarkView | null; lesson: string };
type Batch = Map<string, One>;

const slot = (person: string, column: string): string => `${person} ${column}`;

function columnsOf(view: RegisterView): Column[] {
  const lessons = view.lessons.map((lesson): Column => ({ key: lesson.planned ?? lesson.id, day: lesson.day, lesson, holiday: view.holidays[lesson.day] ?? "" }));
  const taught = new Set(lessons.map((column) => column.day));
  const free = Object.entries(view.holidays).filter(([day]) => !taught.has(day)).map(([day, name]): Column => ({ key: day, day, lesson: null, holiday: name }));
  return [...lessons, ...free].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

export const enrolledOn = (person: RegisterPersonView, day: string): boolean =>
  person.times.some(([from, to]) => (!from || from <= day) && (!to || day <= to));

export class Sheet {
  columns = $state.raw<readonly Column[]>([]);
  rows = $state.raw<readonly Row[]>([]);
  /** Why the last marks were refused, or what could not be pasted. */
  wrong = $state("");
  /** Marks that wait for a reason: how many are late, ahead, changed. */
  asking = $state.raw<Record<string, string> | null>(null);
  by = $state("");
  /** The reason given for late marks of these days: it holds for the next ones, until other days are shown. */
  given = $state("");
  #class = "";
  #base = new Map<string, MarkView | null>();
  #typing: Batch = new Map();
  /** Sent and not answered yet, oldest first. */
  #sent: Batch[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();
  #answer: ((reason: string | null) => void) | null = null;
  #left = false;

  /** What the program knows now. */
  take(view: RegisterView): void {
    this.#class = view.class;
    this.columns = columnsOf(view);
    const at = new Map(view.lessons.map((lesson, index) => [lesson.planned ?? lesson.id, index]));
    this.#base = new Map(view.people.flatMap((person, row) => this.columns.map((column) => {
      const index = at.get(column.key);
      return [slot(person.trainee, column.key), (index === undefined ? null : view.marks[row]?.[index]) ?? null] as const;
    })));
    const before = new Map(this.rows.map((row) => [row.person.trainee, row]));
    this.rows = view.people.map((person) => this.#row(person, before.get(person.trainee)));
  }

  /** A row as it is shown; the same object when nothing in it changed, so that it is not drawn again. */
  #row(person: RegisterPersonView, before?: Row): Row {
    let [attended, held] = [0, 0];
    const cells = this.columns.map((column, index): Cell => {
      const mark = this.#shown(slot(person.trainee, column.key));
      const can = column.lesson !== null && !column.lesson.cancelled && enrolledOn(person, column.day);
      if (mark && column.lesson) [attended, held] = [attended + mark.minutes, held + column.lesson.minutes];
      const old = before?.cells[index];
      return old && old.can === can && JSON.stringify(old.mark) === JSON.stringify(mark) ? old : { mark, can };
    });
    const same = before && JSON.stringify(before.person) === JSON.stringify(person) && before.held === held && before.cells.length === cells.length && cells.every((cell, i) => cell === before.cells[i]);
    return same ? before : { person, cells, attended, held };
  }

  #shown(key: string): MarkView | null {
    for (const batch of [this.#typing, ...this.#sent.toReversed()]) {
      const one = batch.get(key);
      if (one) return one.view;
    }
    return this.#base.get(key) ?? null;
  }

  #draw(people: Iterable<string>): void {
    const changed = new Set(people);
    this.rows = this.rows.map((row) => (changed.has(row.person.trainee) ? this.#row(row.person, row) : row));
  }

  can(at: At): boolean {
    return !desk.readOnly && (this.rows[at.row]?.cells[at.column]?.can ?? false);
  }

  /** Writes marks into cells, those that cannot have one left out. Answers how many were written. */
  mark(cells: readonly (At & { typed: Typed })[]): number {
    const people = new Set<string>();
    let count = 0;
    for (const { row, column, typed } of cells) {
      const [person, where] = [this.rows[row]?.person, this.columns[column]];
      if (!person || !where?.lesson || !this.can({ row, column })) continue;
      const view = typed && entered(typed, where.lesson.minutes, this.by, today());
      const key = slot(person.trainee, where.key);
      const was = this.#shown(key);
      if (was?.mark === view?.mark && was?.minutes === view?.minutes) continue;
      this.#typing.set(key, { person: person.trainee, column: where.key, typed, view, lesson: where.lesson.id });
      people.add(person.trainee);
      count += 1;
    }
    if (!count) return 0;
    this.wrong = "";
    this.#draw(people);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
    return count;
  }

  /** A paste or a fill: one call of its own, hence one undo. */
  markTogether(cells: readonly (At & { typed: Typed })[]): number {
    this.flush();
    const count = this.mark(cells);
    this.flush();
    return count;
  }

  /** Takes back what was typed and not sent yet; false when there is nothing. */
  forget(): boolean {
    if (!this.#typing.size) return false;
    const people = [...this.#typing.values()].map((one) => one.person);
    this.#typing = new Map();
    clearTimeout(this.#timer);
    this.#draw(people);
    return true;
  }

  /** Sends what was typed, after what is on its way. */
  flush(): void {
    clearTimeout(this.#timer);
    if (!this.#typing.size) return;
    const batch = this.#typing;
    this.#typing = new Map();
    this.#sent = [...this.#sent, batch];
    desk.saving += 1;
    this.#last = this.#last.then(() => this.#send(batch)).finally(() => { desk.saving -= 1; });
  }

  async #send(batch: Batch): Promise<void> {
    const marks = [...batch.values()].map(({ lesson, person, typed }): NewMark => ({
      lesson, trainee: person, mark: typed?.mark ?? null, ...(typed?.missed ? { missed: typed.missed } : {}),
    }));
    const by = this.by.trim();
    let reason = "";
    for (;;) {
      try {
        await host.call("mark-register", { class: this.#class, marks, ...(by ? { by } : {}), ...(reason ? { reason } : {}) });
        for (const [key, one] of batch) this.#base.set(key, one.view && { ...one.view, reason });
        desk.saved();
        break;
      } catch (thrown) {
        const error = wireError(thrown);
        const told = error.code !== "register-reason-needed" ? null : await this.#reason(error, reason);
        if (told !== null) { reason = told; continue; }
        if (error.code !== "register-reason-needed") this.#refused(errorSentence(error));
        else if (this.#left) this.#refused(t("register-left-unsaved", { count: marks.length }));
        break;
      }
    }
    this.#sent = this.#sent.filter((one) => one !== batch);
    this.#draw([...batch.values()].map((one) => one.person));
  }

  #refused(sentence: string): void {
    if (this.#left) desk.said = { text: sentence, bad: true };
    else this.wrong = sentence;
  }

  /** The reason given before, for marks that are late and nothing else; otherwise it is asked for. */
  async #reason(error: WireError, tried: string): Promise<string | null> {
    const late = !Number(error.args.ahead) && !Number(error.args.changed);
    if (late && this.given && !tried) return this.given;
    if (this.#left) return null;
    this.asking = error.args;
    const told = await new Promise<string | null>((resolve) => { this.#answer = resolve; });
    if (late && told) this.given = told;
    return told;
  }

  /** The reason that was asked for; `null` gives the marks up. */
  answer(reason: string | null): void {
    this.asking = null;
    this.#answer?.(reason);
    this.#answer = null;
  }

  /** The screen is left: what was typed is sent, and what waits for a reason is told. */
  leave(): void {
    this.#left = true;
    this.flush();
    this.answer(null);
  }
}
