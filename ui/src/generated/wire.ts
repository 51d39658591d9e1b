// The wire of the window, as crates/contract speaks it: one entry per command.
// Written by `cargo xtask bindings` from the types of crates/contract; do not edit.

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
  /** Short numbers of the official papers that print it: "1-3", "COE 1". */
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

export type Counts = { created: number; updated: number; unchanged: number; refused: number };
export type Lang = "en" | "lo" | "vi" | "ja";

/** Event `changed`, after every operation. */
export type Changed = { nouns: string[] };
/** Event `progress`. */
export type Progress = { what: "reading" | "importing" | "printing"; done: number; total: number };

type Command<Request, Response> = { request: Request; response: Response };
export type CommandName = keyof Commands;
export type Request<N extends CommandName> = Commands[N]["request"];
export type Response<N extends CommandName> = Commands[N]["response"];

export type AddRecord = { noun: string, owner?: Owner, values?: Record<string, string> };
export type Cancel = Record<string, never>;
export type Cell = { slug: string, about: string, state: PaperState, findings: number };
export type Change = { noun: string, label: string, key: string, before: Value, after: Value };
export type CheckView = { name: string, ok: boolean, sentence: string };
export type Checked = { blocking: number, findings: Array<FindingView> };
export type ChooseOutput = Record<string, never>;
export type ChoosePhoto = { trainee: string };
export type ChooseWorkbook = Record<string, never>;
export type Chosen = { file: FileId, name: string };
export type CloseOffice = Record<string, never>;
export type ColumnMatch = { sheet: string, heading: string, key: string | null };
export type ConfirmWords = { form: string, edition: string, language: string, by: string };
export type FieldSet = { record: RecordView, changed: boolean };
export type FileId = string;
export type Find = { text: string };
export type FoldersView = { real: string, practice: string, sample: string };
export type FormView = { slug: string, number: string, title: string, title_japanese: string, edition: string, valid_from: string, mark: string, wording: string, languages: Array<string>, scope: string, recipient: string, source: string, words: Array<WordsView> };
export type FormWords = { form: string, edition: string, language: string };
export type Found = { trainees: Array<TraineeLine>, orders: Array<Hit>, organisations: Array<Hit> };
export type History = { noun?: string, id?: string, limit: number };
export type HistoryEntry = { at: string, actor: string, words: string, changes: Array<Change> };
export type Hit = { id: string, code: string, label: string };
export type HoursView = { subject: string, minutes: number, from: string | null, to: string | null, sessions: number };
export type Import = { file: FileId, dry_run: boolean, partial: boolean, columns?: Array<ColumnMatch> };
export type Imported = { applied: boolean, total: Counts, sheets: Record<string, Counts>, problems: Array<ProblemView>, unknown_columns: Array<UnknownColumn> };
export type Keep = { key: string, value: unknown };
export type Kept = { key: string };
export type Language = { lang: Lang };
export type ListForms = Record<string, never>;
export type ListRecords = { noun: string };
export type ListTrainees = { search?: string, order?: string, centre?: string, offset: number, limit: number, sort?: SortBy };
export type Listed = { trainees: Array<TraineeLine>, total: number, more: boolean };
export type MadeView = { real: boolean, practice: boolean, sample: boolean };
export type MakeOffice = { name: string, practice: boolean };
export type MakeSample = Record<string, never>;
export type ManySet = { changed: number };
export type NarrowTrainees = Record<string, never>;
export type Narrowing = { orders: Array<string>, centres: Array<string> };
export type Nothing = Record<string, never>;
export type OfficeStatus = Record<string, never>;
export type OfficeView = { name: string, practice: boolean, sample: boolean, read_only: string | null, trainees: number, undo: string | null, redo: string | null, output: string };
export type OpenOffice = { which: Which };
export type OpenOrder = { code: string };
export type OpenTrainee = { code: string };
export type OrderPage = { order: RecordView, course: RecordView | null, papers: Array<PaperView>, rows: Array<OrderRow>, order_cells: Array<Cell>, findings: Array<FindingView> };
export type OrderRow = { id: string, code: string, name_latin: string, name_native: string, cells: Array<Cell>, blocking: number };
export type Owner = { field: string, id: string };
export type PaperState = "ready" | "missing" | "contradictory" | "printed" | "out-of-date" | "not-needed";
export type PaperView = { slug: string, number: string, title: string, recipient: string, scope: string };
export type PhotoView = { id: string, taken_on: string | null, width: number, height: number };
export type Preview = { pdf: string, pages: number, papers: Array<PreviewedPaper>, findings: Array<FindingView> };
export type PreviewedPaper = { slug: string, title: string, about: string, number: string, edition: string, first_page: number, pages: number, draft: boolean, state: PaperState };
export type Print = { target: Target, recipient?: string, forms: Array<string>, purpose?: PurposeView, held?: boolean, to?: WhereTo };
export type Printed = { folder: string, papers: number, pages: number, files: number };
export type ProblemView = { sheet: string, cell: string, value: string, refused: boolean, reason: FindingView };
export type PurposeView = "check" | "signature" | "filing";
export type RecordView = { id: string, noun: string, version: number, values: Record<string, Value>, labels: Record<string, string> };
export type Redo = Record<string, never>;
export type RemoveRecord = { noun: string, id: string };
export type Removed = { removed: number };
export type ReplaceWords = { form: string, edition: string, language: string, key: string, text: string };
export type ResumeOffice = Record<string, never>;
export type SaveTemplate = { to?: WhereTo };
export type Saved = { path: string };
export type SetField = { noun: string, id: string, field: string, text: string, version?: number };
export type SetMany = { ids: Array<string>, noun: string, field: string, text: string };
export type SetPhoto = { trainee: string, file: FileId };
export type ShowPapers = { target: Target, forms: Array<string>, recipient?: string };
export type SortBy = { key: string, down: boolean };
export type Status = { office: OfficeView | null, folders: FoldersView, made: MadeView };
export type Target = { "trainee": string } | { "order": string };
export type TraineeLine = { id: string, code: string, name_latin: string, name_native: string, name_katakana: string, order: string, centre: string, birth_date: string | null, nationality: string | null, passport_number: string, photo: string | null };
export type TraineePage = { trainee: RecordView, lists: Record<string, Array<RecordView>>, derived: Record<string, Value>, hours: Array<HoursView>, photo: PhotoView | null, findings: Array<FindingView> };
export type Undo = Record<string, never>;
export type Undone = { words: string, rows: number, status: Status };
export type UnknownColumn = { sheet: string, heading: string, cell: string, choices: Array<string> };
export type Verified = { ok: boolean, checks: Array<CheckView> };
export type Verify = Record<string, never>;
export type WhereTo = "output" | "ask";
export type Which = "real" | "practice" | "sample";
export type WireError = { code: string, message_key: string, args: { [key in string]: string }, findings: Array<FindingView> };
export type WordView = { key: string, japanese: string, text: string, shipped: string };
export type WordsView = { language: string, replaced: number, confirmed_by: string, confirmed_on: string | null, holds: boolean };

export type Commands = {
  "add-record": Command<AddRecord, RecordView>;
  "cancel": Command<Cancel, Nothing>;
  "check": Command<Target, Checked>;
  "choose-output": Command<ChooseOutput, Status>;
  "choose-photo": Command<ChoosePhoto, PhotoView | null>;
  "choose-workbook": Command<ChooseWorkbook, Chosen | null>;
  "close-office": Command<CloseOffice, Status>;
  "confirm-words": Command<ConfirmWords, Array<FormView>>;
  "find": Command<Find, Found>;
  "form-words": Command<FormWords, Array<WordView>>;
  "history": Command<History, Array<HistoryEntry>>;
  "import": Command<Import, Imported>;
  "keep": Command<Keep, Nothing>;
  "language": Command<Language, Nothing>;
  "list-forms": Command<ListForms, Array<FormView>>;
  "list-records": Command<ListRecords, Array<RecordView>>;
  "list-trainees": Command<ListTrainees, Listed>;
  "make-office": Command<MakeOffice, Status>;
  "narrow-trainees": Command<NarrowTrainees, Narrowing>;
  "office-status": Command<OfficeStatus, Status>;
  "open-office": Command<OpenOffice, Status>;
  "open-order": Command<OpenOrder, OrderPage>;
  "open-trainee": Command<OpenTrainee, TraineePage>;
  "print": Command<Print, Printed>;
  "redo": Command<Redo, Undone>;
  "remove-record": Command<RemoveRecord, Removed>;
  "replace-words": Command<ReplaceWords, Array<WordView>>;
  "resume-office": Command<ResumeOffice, Status>;
  "save-template": Command<SaveTemplate, Saved | null>;
  "set-field": Command<SetField, FieldSet>;
  "set-many": Command<SetMany, ManySet>;
  "set-photo": Command<SetPhoto, PhotoView | null>;
  "preview": Command<ShowPapers, Preview>;
  "undo": Command<Undo, Undone>;
  "verify": Command<Verify, Verified>;
  "make-sample": Command<MakeSample, Status>;
  "kept": Command<Kept, unknown>;
};
