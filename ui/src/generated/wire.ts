// The wire of the window, as crates/contract speaks it: one entry per command.
// To be written by `cargo xtask bindings`; until then by hand from the same list.

export type Money = { minor: number; currency: string };

export type Value =
  | { kind: "empty" }
  | { kind: "text" | "date" | "month" | "choice" | "ref"; value: string }
  | { kind: "int"; value: number }
  | { kind: "flag"; value: boolean }
  | { kind: "money"; value: Money };

export type Kind =
  | "text" | "latin" | "native" | "katakana" | "japanese" | "digits"
  | "date" | "month" | "int" | "flag" | "choice" | "ref" | "money";

export type FactInfo = {
  key: string;
  noun: string;
  field: string;
  kind: Kind;
  choices: { name: string; codes: string[] } | null;
  /** The noun a reference points to. */
  target: string | null;
  protection: string;
  derived: boolean;
  /** Short numbers of the papers that print it: "1-3", "COE 1". */
  used_in: string[];
};

export type Severity = "note" | "warning" | "blocking";

export type FindingView = {
  severity: Severity;
  code: string;
  rule?: string;
  place: { noun: string; code: string; fact?: string; row?: number; form?: string };
  args?: Record<string, string>;
  location: string;
  sentence: string;
  mend: string;
};

export type WireError = {
  code: string;
  message_key: string;
  args: Record<string, string>;
  findings: FindingView[];
};

export type RecordView = {
  id: string;
  noun: string;
  version: number;
  values: Record<string, Value>;
  /** Code or name of the row a reference points to, by field. */
  labels: Record<string, string>;
};

export type Status = {
  office: null | {
    name: string;
    practice: boolean;
    sample: boolean;
    read_only: string | null;
    trainees: number;
    undo: string | null;
    redo: string | null;
    output: string;
  };
  folders: { real: string; practice: string; sample: string };
  made: { real: boolean; practice: boolean; sample: boolean };
};

export type TraineeLine = {
  id: string;
  code: string;
  name_latin: string;
  name_native: string;
  name_katakana: string;
  order: string;
  centre: string;
  birth_date: string;
  nationality: string;
  passport_number: string;
  photo: string | null;
};

export type Listed = { trainees: TraineeLine[]; total: number; more: boolean };

export type PhotoView = { id: string; taken_on: string | null; width: number; height: number };

export type TraineePage = {
  trainee: RecordView;
  lists: Record<string, RecordView[]>;
  derived: Record<string, Value>;
  hours: { subject: string; minutes: number; from: string; to: string; sessions: number }[];
  photo: PhotoView | null;
  findings: FindingView[];
};

export type Target = { trainee: string } | { order: string };
export type PaperState = "ready" | "missing" | "contradictory" | "printed" | "out-of-date";
export type Cell = { slug: string; state: PaperState; findings: number };

export type OrderPage = {
  order: RecordView;
  course: RecordView | null;
  papers: { slug: string; number: string; title: string; recipient: string; scope: string }[];
  rows: {
    id: string;
    code: string;
    name_latin: string;
    name_native: string;
    cells: Cell[];
    blocking: number;
  }[];
  order_cells: Cell[];
  findings: FindingView[];
};

export type PreviewedPaper = {
  slug: string;
  title: string;
  number: string;
  edition: string;
  first_page: number;
  pages: number;
  draft: boolean;
  state: PaperState;
};

export type Preview = {
  pdf: string;
  pages: number;
  papers: PreviewedPaper[];
  findings: FindingView[];
};

export type Printed = { folder: string; papers: number; pages: number; files: number };
export type Counts = { created: number; updated: number; unchanged: number; refused: number };

export type ProblemView = {
  sheet: string;
  cell: string;
  value: string;
  refused: boolean;
  reason: FindingView;
};

export type Imported = {
  applied: boolean;
  total: Counts;
  sheets: Record<string, Counts>;
  problems: ProblemView[];
  unknown_columns: { sheet: string; heading: string; cell: string; choices: string[] }[];
};

export type Found = {
  trainees: TraineeLine[];
  orders: { id: string; code: string; label: string }[];
  organisations: { id: string; code: string; label: string }[];
};

export type HistoryEntry = {
  at: string;
  actor: string;
  words: string;
  changes: { noun: string; label: string; key: string; before: Value; after: Value }[];
};

export type Undone = { words: string; rows: number; status: Status };
export type Verified = { ok: boolean; checks: { name: string; ok: boolean; sentence: string }[] };
export type Which = "real" | "practice" | "sample";
export type Lang = "en" | "lo" | "vi" | "ja";
export type Nothing = Record<string, never>;

type Command<Request, Response> = { request: Request; response: Response };

export type Commands = {
  "office-status": Command<Nothing, Status>;
  "open-office": Command<{ which: Which }, Status>;
  "make-office": Command<{ name: string; practice: boolean }, Status>;
  "make-sample": Command<Nothing, Status>;
  "close-office": Command<Nothing, Status>;
  "list-trainees": Command<
    {
      search?: string;
      order?: string;
      centre?: string;
      offset: number;
      limit: number;
      sort?: { key: string; down: boolean };
    },
    Listed
  >;
  "open-trainee": Command<{ code: string }, TraineePage>;
  "set-field": Command<
    { noun: string; id: string; field: string; text: string; version?: number },
    { record: RecordView; changed: boolean }
  >;
  "add-record": Command<
    { noun: string; owner?: { field: string; id: string }; values?: Record<string, string> },
    RecordView
  >;
  "remove-record": Command<{ noun: string; id: string }, { removed: number }>;
  "set-many": Command<
    { ids: string[]; noun: "trainee"; field: string; text: string },
    { changed: number }
  >;
  "list-records": Command<{ noun: string }, RecordView[]>;
  find: Command<{ text: string }, Found>;
  "open-order": Command<{ code: string }, OrderPage>;
  preview: Command<{ target: Target; forms: string[]; recipient?: string }, Preview>;
  print: Command<
    { target: Target; recipient?: string; forms: string[]; held?: boolean; to: "output" },
    Printed
  >;
  cancel: Command<Nothing, Nothing>;
  "choose-workbook": Command<Nothing, { file: string; name: string } | null>;
  "choose-output": Command<Nothing, Status>;
  "save-template": Command<{ to?: "output" }, { path: string } | null>;
  import: Command<
    {
      file: string;
      dry_run: boolean;
      partial: boolean;
      columns?: { sheet: string; heading: string; key: string | null }[];
    },
    Imported
  >;
  "choose-photo": Command<{ trainee: string }, PhotoView | null>;
  "set-photo": Command<{ trainee: string; file: string }, PhotoView | null>;
  undo: Command<Nothing, Undone>;
  redo: Command<Nothing, Undone>;
  history: Command<{ noun?: string; id?: string; limit: number }, HistoryEntry[]>;
  keep: Command<{ key: string; value: unknown }, Nothing>;
  kept: Command<{ key: string }, unknown>;
  verify: Command<Nothing, Verified>;
  language: Command<{ lang: Lang }, Nothing>;
};

export type CommandName = keyof Commands;
export type Request<N extends CommandName> = Commands[N]["request"];
export type Response<N extends CommandName> = Commands[N]["response"];

export type Changed = { nouns: string[] };
export type Progress = { what: "reading" | "importing" | "printing"; done: number; total: number };
