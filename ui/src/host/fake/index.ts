// The host of tests and of a browser without the program: a small invented office in memory.
// It answers in the shapes of the wire; the rules stay in the program.
import type {
  Changed, CommandName, HistoryEntry, Progress, RecordView, Request, Response, Status, Value,
} from "../../generated/wire";
import type { Events, Host } from "../host";
import { fakeClasses } from "./classes";
import { EVERYTHING, fakeDoor } from "./door";
import { fakeFile } from "./file";
import { fakeForms } from "./forms";
import { fakeLearning } from "./learning";
import { withClass } from "./lessons";
import { findingsOf, labelOf, lineOf, ofNoun, orderPage, PAPERS, traineePage } from "./look";
import { tinyPdf } from "./pdf";
import { factFor, inventedRows, labelled, makeRow, nameOf, readValue, refuse, type Rows } from "./rows";

type Step = { words: string; before: Map<string, RecordView | null>; after: Map<string, RecordView | null> };
type Answers = { [N in CommandName]: (request: Request<N>) => Response<N> | Promise<Response<N>> };

const photos = import.meta.glob<string>("../../../../assets/sample/photos/LA-000*.jpg", {
  query: "?url",
  import: "default",
  eager: true,
});

/** A host with an invented office. `opened` starts inside it; `delay` in ms imitates the way. */
export function fakeHost({ delay = 0, opened = false } = {}): Host & { rows: () => Rows } {
  let rows: Rows = withClass(inventedRows());
  let open = opened;
  let stopped = false;
  const done: Step[] = [];
  const undone: Step[] = [];
  const log: (HistoryEntry & { ids: string[] })[] = [];
  const kept = new Map<string, unknown>();
  const printed = new Set<string>(["LA-0002 titp-1-3", "LA-0003 titp-1-3"]);
  const blobs = new Map<string, string>();
  const listeners = { changed: new Set<(p: Changed) => void>(), progress: new Set<(p: Progress) => void>() };

  const status = (): Status => ({
    office: open
      ? {
          name: "Sample Sending Company", practice: true, sample: true, read_only: null,
          trainees: ofNoun(rows, "trainee").length,
          undo: done.at(-1)?.words ?? null, redo: undone.at(-1)?.words ?? null, output: "Tabidachi/output",
          account: { id: "a-1", name: "practice", roles: ["director"], sensitive: true, teaches_as: null, disabled: false, can_sign_in: true },
          may: EVERYTHING, recovery_proven: true, ...door.office(),
        }
      : null,
    sign_in: door.signIn(),
    folders: { real: "Tabidachi/office", practice: "Tabidachi/practice", sample: "Tabidachi/sample" },
    made: { real: false, practice: false, sample: true },
  });

  function tell(nouns: Iterable<string>): void {
    const payload = { nouns: [...new Set(nouns)] };
    for (const listener of listeners.changed) listener(payload);
  }

  /** One operation: the rows before and after it, so that it can be taken back. */
  function operate<T>(words: string, ids: string[], change: () => T): T {
    const known = new Map(rows);
    const result = change();
    const step: Step = { words, before: new Map(), after: new Map() };
    const nouns: string[] = [];
    const changes: HistoryEntry["changes"] = [];
    for (const id of new Set([...known.keys(), ...rows.keys()])) {
      const [before, after] = [known.get(id) ?? null, rows.get(id) ?? null];
      if (before === after) continue;
      step.before.set(id, before);
      step.after.set(id, after);
      const row = after ?? before;
      if (!row) continue;
      nouns.push(row.noun);
      for (const field of Object.keys(row.values)) {
        const was: Value = before?.values[field] ?? { kind: "empty" };
        const is: Value = after?.values[field] ?? { kind: "empty" };
        if (JSON.stringify(was) === JSON.stringify(is)) continue;
        changes.push({ noun: row.noun, label: nameOf(row), key: `${row.noun}.${field}`, before: was, after: is });
      }
    }
    done.push(step);
    undone.length = 0;
    log.unshift({ at: new Date().toISOString(), actor: "practice", words, changes, erased: 0, ids: [...step.after.keys(), ...ids] });
    tell(nouns);
    return result;
  }

  function stepBack(from: Step[], to: Step[], side: "before" | "after", code: string): Response<"undo"> {
    const step = from.pop();
    if (!step) throw refuse(code);
    for (const [id, row] of step[side]) {
      if (row) rows.set(id, { ...row, version: row.version + 1 });
      else rows.delete(id);
    }
    to.push(step);
    tell([...step.after.values(), ...step.before.values()].flatMap((row) => (row ? [row.noun] : [])));
    return { words: step.words, rows: step.after.size, status: status() };
  }

  function byCode(noun: string, code: string): RecordView {
    const row = ofNoun(rows, noun).find((r) => nameOf(r) === code);
    if (!row) throw refuse("not-found", { noun, code });
    return row;
  }

  function withField(id: string, field: string, text: string): RecordView {
    const row = rows.get(id);
    if (!row) throw refuse("store-no-such-row", { noun: "trainee" });
    const value = readValue(factFor(row.noun, field), text, rows);
    const next = { ...row, version: row.version + 1, values: { ...row.values, [field]: value } };
    rows.set(id, next);
    return labelled(next, rows);
  }

  const door = fakeDoor(() => status(), (is) => (open = is));
  const answers: Answers = {
    ...door.answers,
    ...fakeForms(tell),
    ...fakeClasses(() => rows, operate),
    ...fakeLearning(() => rows, operate),
    ...fakeFile(() => ofNoun(rows, "trainee").map((row) => lineOf(row, rows))),
    "take-enquiry": ({ enquiry, code }) =>
      operate("Enquiry became a trainee", [enquiry], () => {
        const asked = rows.get(enquiry);
        const row = makeRow(rows, "trainee", { code, name_native: asked?.values.name?.kind === "text" ? asked.values.name.value : "" });
        withField(enquiry, "trainee", row.id);
        withField(enquiry, "closed", "yes");
        return row;
      }),
    "office-status": status,
    "resume-office": status,
    "open-office": () => ((open = true), status()),
    "make-office": () => ((open = true), (rows = new Map([...inventedRows()].slice(0, 1))), status()),
    "make-sample": () => ((open = true), (rows = withClass(inventedRows())), status()),
    "close-office": () => ((open = false), status()),
    "list-trainees"({ search = "", order, centre, offset, limit = 100, sort }) {
      const fold = (text: string) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
      const wanted = fold(search);
      const lines = ofNoun(rows, "trainee").map((row) => lineOf(row, rows)).filter((line) =>
        (!order || line.order === order) && (!centre || line.centre === centre) &&
        fold([line.code, line.name_latin, line.name_native, line.name_katakana, line.passport_number].join(" ")).includes(wanted));
      const key = (sort?.key ?? "code") as keyof (typeof lines)[number];
      lines.sort((a, b) => String(a[key]).localeCompare(String(b[key])) * (sort?.down ? -1 : 1));
      return { trainees: lines.slice(offset, offset + limit), total: lines.length, more: false };
    },
    "narrow-trainees": () => ({
      orders: ofNoun(rows, "order").map(nameOf),
      centres: [...new Set(ofNoun(rows, "trainee").map((row) => lineOf(row, rows).centre).filter(Boolean))].sort(),
    }),
    "open-trainee": ({ code }) => traineePage(byCode("trainee", code), rows),
    "set-field"({ id, field, text }) {
      const row = rows.get(id);
      const value = row && JSON.stringify(row.values[field]);
      const next = row && JSON.stringify(readValue(factFor(row.noun, field), text, rows));
      if (row && value === next) return { record: labelled(row, rows), changed: false };
      return operate("Field changed", [id], () => ({ record: withField(id, field, text), changed: true }));
    },
    "add-record": ({ noun, owner, values = {} }) =>
      operate("Row added", owner ? [owner.id] : [], () =>
        makeRow(rows, noun, owner ? { ...values, [owner.field]: rows.get(owner.id)?.id ?? "" } : values)),
    "remove-record": ({ id }) => operate("Row removed", [id], () => (rows.delete(id), { removed: 1 })),
    "set-many": ({ ids, field, text }) =>
      operate("Many changed", ids, () => (ids.forEach((id) => withField(id, field, text)), { changed: ids.length })),
    "list-records": ({ noun }) => ofNoun(rows, noun),
    async find({ text }) {
      const { trainees } = await answers["list-trainees"]({ search: text, offset: 0, limit: 8 });
      const like = (noun: string) => ofNoun(rows, noun)
        .map((row) => ({ id: row.id, code: nameOf(row), label: labelOf(row) }))
        .filter((row) => `${row.code} ${row.label}`.toLowerCase().includes(text.toLowerCase())).slice(0, 8);
      return { trainees, orders: like("order"), organisations: like("organisation") };
    },
    check(target) {
      const findings = "trainee" in target ? findingsOf(byCode("trainee", target.trainee), rows) : [];
      return { blocking: findings.filter((f) => f.severity === "blocking").length, findings };
    },
    "open-order": ({ code }) => orderPage(byCode("order", code), rows, printed),
    preview({ target, forms, recipient }) {
      const row = "trainee" in target ? byCode("trainee", target.trainee) : byCode("order", "order" in target ? target.order : "");
      const name = "trainee" in target ? lineOf(row, rows).name_latin : nameOf(row);
      const papers = PAPERS.filter((p) => p.scope === ("trainee" in target ? "trainee" : "order") &&
        (forms.length ? forms.includes(p.slug) : !recipient || recipient === "any" || p.recipient === recipient));
      const pages = papers.map((p) => ({ title: p.slug, lines: [name, nameOf(row), "A paper of the fake office"] }));
      const id = `pdf-${blobs.size}`;
      if (typeof URL.createObjectURL === "function") {
        blobs.set(id, URL.createObjectURL(new Blob([tinyPdf(pages) as BlobPart], { type: "application/pdf" })));
      }
      const findings = "trainee" in target ? findingsOf(row, rows) : [];
      const state = findings.some((f) => f.severity === "blocking") ? "contradictory" as const : "ready" as const;
      return {
        pdf: id, pages: pages.length, findings,
        papers: papers.map((p, i) => ({ slug: p.slug, about: "", title: p.title, number: p.number, edition: "1", first_page: i + 1, pages: 1, draft: false, state })),
      };
    },
    async print() {
      stopped = false;
      for (let n = 0; n <= 12; n += 1) {
        if (stopped) throw refuse("cancelled");
        for (const listener of listeners.progress) listener({ what: "printing", done: n, total: 12 });
        await new Promise((wake) => setTimeout(wake, delay * 10));
      }
      return { folder: "Tabidachi/output/ORD-2026-01", papers: 12, pages: 31, files: 5 };
    },
    cancel: () => ((stopped = true), {}),
    "choose-workbook": () => ({ file: "file-1", name: "trainees-november.xlsx" }),
    "choose-output": status,
    "save-template": () => ({ path: "Tabidachi/output/template.xlsx" }),
    import({ dry_run, columns }) {
      const place = { noun: "trainee", code: "LA-0013" };
      const problem = (cell: string, value: string, refused: boolean, code: string, sentence: string, mend: string) =>
        ({ sheet: "Trainees", cell, value, refused, reason: { severity: "warning" as const, code, place, location: "", sentence, mend, mark: code, rule_name: "" } });
      if (!dry_run) operate("Import of a workbook", [], () => makeRow(rows, "trainee", { code: `LA-00${10 + rows.size % 80}`, given_name: "IMPORTED", name_native: "ນຳເຂົ້າ", order: "ORD-2026-01" }));
      return {
        applied: !dry_run,
        total: { created: 14, updated: 2, unchanged: 40, refused: 1 },
        sheets: { Trainees: { created: 8, updated: 2, unchanged: 10, refused: 1 }, Education: { created: 6, updated: 0, unchanged: 30, refused: 0 } },
        problems: [
          problem("D14", "31/31/2003", true, "import-bad-date", "Date of birth: “31/31/2003” is not understood as a date.", "Write day, month, year, such as 31/12/1999, or 1999-12-31."),
          problem("J9", "2050000000", false, "import-zeros-lost", "Phone: 2050000000 is kept as a number, and leading zeros may be lost.", "Compare it with the paper. Format the column as text and type it again if a zero is missing."),
        ],
        unknown_columns: columns ? [] : [{ sheet: "Trainees", heading: "Tel.", cell: "L1", choices: ["trainee.phone", "trainee.email"] }],
      };
    },
    "choose-photo": () => ({ id: "photo-LA-0002", taken_on: "2026-11-20", width: 354, height: 472 }),
    "set-photo": () => ({ id: "photo-LA-0002", taken_on: "2026-11-20", width: 354, height: 472 }),
    undo: () => stepBack(done, undone, "before", "nothing-to-undo"),
    redo: () => stepBack(undone, done, "after", "store-nothing-to-redo"),
    history: ({ id, limit }) => log.filter((entry) => !id || entry.ids.includes(id)).slice(0, limit),
    keep: ({ key, value }) => (kept.set(key, structuredClone(value)), {}),
    kept: ({ key }) => kept.get(key) ?? null,
    verify: () => ({ ok: true, checks: [
      { name: "file", ok: true, sentence: "The database file is whole.", mendable: false },
      { name: "references", ok: true, sentence: "Every row that points to another finds it.", mendable: false },
    ] }),
    "check-packet": () => ({ ok: true, checks: [{ name: "packet-files", ok: true, sentence: "Files of the packet that are as they were printed: all 3.", mendable: false }] }),
    "mend": () => ({ ok: true, checks: [{ name: "search", ok: true, sentence: "The search finds what the rows hold.", mendable: false }] }),
    language: () => ({}),
  };

  return {
    rows: () => rows,
    async call(name, request) {
      await new Promise((wake) => setTimeout(wake, delay));
      return (await (answers[name] as (r: typeof request) => unknown)(structuredClone(request))) as never;
    },
    on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void) {
      const set = listeners[event] as Set<(payload: Events[E]) => void>;
      set.add(listener);
      return () => void set.delete(listener);
    },
    bytesUrl(id) {
      const photo = Object.entries(photos).find(([path]) => id === `photo-${/([A-Z]+-\d+)\.jpg/.exec(path)?.[1] ?? ""}`);
      return photo?.[1] ?? blobs.get(id) ?? `data:image/svg+xml,${encodeURIComponent(FACE)}`;
    },
  };
}

const FACE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"><rect width="30" height="40" fill="#dde6ee"/>' +
  '<circle cx="15" cy="15" r="7" fill="#b08d6e"/><path d="M3 40c0-14 24-14 24 0z" fill="#3d4a5c"/></svg>';
