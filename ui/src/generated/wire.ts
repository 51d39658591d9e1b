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
  | "date" | "month" | "int" | "time" | "flag" | "choice" | "ref" | "money";

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

export type Role = "director" | "officer" | "teacher" | "clerk" | "auditor";

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
  /** What a reason is written for. */
  mark: string;
  /** Name of the rule behind it, or empty. */
  rule_name: string;
  /** What a person wrote about it. */
  reason?: string;
  /** A director lets it pass. */
  passed?: boolean;
};

/** Where a paper of the checklist stands. */
export type ChecklistState =
  | "ask" | "needed" | "asked" | "copy-only" | "received" | "translated" | "checked" | "sent" | "returned" | "expired";

/** What became of a rule. */
export type Outcome = "fails" | "unknown" | "waived" | "passes";

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

export type AccountView = { id: string, name: string, roles: Array<Role>, sensitive: boolean, teaches_as: string | null, disabled: boolean, can_sign_in: boolean };
export type AddAccount = { name: string, password: string, roles: Array<Role>, sensitive: boolean, teaches_as?: string | null };
export type AddRecord = { noun: string, owner?: Owner, values?: Record<string, string> };
export type AmendPlan = { order: string, reason: string };
export type BackupView = { name: string, made_at: string, whole: boolean, lost: number, trainees: number, bytes: number };
export type BackupWhen = "now" | "changed" | "due";
export type BackupsView = { place: string, chosen: boolean, backups: Array<BackupView>, changed: boolean, last_drill: string | null, erased: Array<ErasedView>, broken: string | null };
export type Cancel = Record<string, never>;
export type Cell = { slug: string, about: string, state: PaperState, findings: number };
export type Change = { noun: string, label: string, key: string, before: Value, after: Value };
export type ChangeKeys = Record<string, never>;
export type ChangeLesson = { lesson: string, change: LessonTo, reason?: string };
export type CheckPacket = { folder?: FileId };
export type CheckView = { name: string, ok: boolean, sentence: string, mendable: boolean };
export type Checked = { blocking: number, findings: Array<FindingView> };
export type ChecklistView = { key: string, name: string, name_japanese: string, holder: string, stage: string, recipient: string, form: string, certainty: string, ours: boolean, note: string, document: string | null, state: ChecklistState, good_until: string | null, needed_on: string | null, days_left: number | null, estimated: boolean, first_sensible: string | null, will_expire: boolean };
export type ChooseBackupPlace = Record<string, never>;
export type ChooseOutput = Record<string, never>;
export type ChoosePhoto = { trainee: string };
export type ChooseWorkbook = Record<string, never>;
export type Chosen = { file: FileId, name: string };
export type ClassLineView = { id: string, code: string, name: string, centre: string, course: string, teacher: string, from: string | null, to: string | null, people: number, unmarked_days: number };
export type ClassPage = { class: RecordView, course: RecordView | null, timetable: Array<RecordView>, people: Array<ClassPersonView>, findings: Array<FindingView>, scans: Array<ScanView>, held_minutes: number, planned_minutes: number, distribution: Array<number>, weeks: Array<[string, number]> };
export type ClassPersonView = { trainee: string, code: string, name_latin: string, name_native: string, photo: PhotoView | null, order: string, times: Array<[string | null, string | null]>, meter: MeterView | null, rate: number | null, tests: number | null, chapter: number | null, level: string, risks: Array<FindingView> };
export type ClassesView = { classes: Array<ClassLineView>, courses: Array<[string, string]> };
export type CloseOffice = Record<string, never>;
export type ColumnMatch = { sheet: string, heading: string, key: string | null };
export type ConfirmRecovery = { code: string };
export type ConfirmWords = { form: string, edition: string, language: string, by: string };
export type CountHours = { trainee: string, entry?: string };
export type DeadlineView = { rule: string, name: string, day: string, days_left: number };
export type DisableAccount = { id: string };
export type Draft = { noun: string, id: string, field: string, text: string };
export type DuePapers = { days: number };
export type DueView = { day: string, days_left: number, back: boolean, key: string, name: string, holder: string, code: string, trainee: string };
export type EncryptOffice = { person: NewPerson };
export type Enrol = { class: string, trainees: Array<string>, from: string, transfer?: boolean };
export type ErasePerson = { id: string, code: string, why: ErasureView, backups?: boolean };
export type ErasedView = { code: string, at: string, actor: string, holding: HoldingView };
export type ErasureView = "asked" | "time_over" | "mistake";
export type FieldSet = { record: RecordView, changed: boolean };
export type FileId = string;
export type Find = { text: string };
export type FindTwins = Record<string, never>;
export type FoldersView = { real: string, practice: string, sample: string };
export type FormView = { slug: string, number: string, title: string, title_japanese: string, edition: string, valid_from: string, mark: string, wording: string, languages: Array<string>, scope: string, recipient: string, source: string, words: Array<WordsView> };
export type FormWords = { form: string, edition: string, language: string };
export type Found = { trainees: Array<TraineeLine>, orders: Array<Hit>, organisations: Array<Hit> };
export type FreezePlan = { order: string, filed_on?: string };
export type History = { noun?: string, id?: string, limit: number };
export type HistoryEntry = { at: string, actor: string, words: string, changes: Array<Change>, erased: number };
export type Hit = { id: string, code: string, label: string };
export type HoldingView = { backups: number, until: string | null, aside: number };
export type HoursView = { subject: string, minutes: number, from: string | null, to: string | null, sessions: number };
export type Import = { file: FileId, dry_run: boolean, partial: boolean, columns?: Array<ColumnMatch> };
export type Imported = { applied: boolean, total: Counts, sheets: Record<string, Counts>, problems: Array<ProblemView>, unknown_columns: Array<UnknownColumn> };
export type Katakana = { katakana: string };
export type Keep = { key: string, value: unknown };
export type KeepRegister = { class: string, from: string, to: string, file?: FileId };
export type Kept = { key: string };
export type Language = { lang: Lang };
export type LeaveClass = { class: string, trainees: Array<string>, last: string };
export type LessonTo = { "to": "move", day: string, starts: number | null } | { "to": "split", at: number } | { "to": "cancel" } | { "to": "restore" } | { "to": "substitute", teacher: string };
export type LessonView = { id: string, planned: string | null, held: boolean, day: string, starts: number | null, ends: number | null, minutes: number, subject: string, content: string, teacher: string, cancelled: boolean, reason: string };
export type LessonsPlanned = { made: number, there: number, holidays: number };
export type ListAccounts = Record<string, never>;
export type ListBackups = Record<string, never>;
export type ListClasses = Record<string, never>;
export type ListForms = Record<string, never>;
export type ListRecords = { noun: string };
export type ListRules = Record<string, never>;
export type ListTrainees = { search?: string, order?: string, centre?: string, offset: number, limit: number, sort?: SortBy };
export type Listed = { trainees: Array<TraineeLine>, total: number, more: boolean };
export type LockOffice = { drafts: Array<Draft> };
export type LookAtErasure = Record<string, never>;
export type MadeView = { real: boolean, practice: boolean, sample: boolean };
export type MakeBackup = { when?: BackupWhen };
export type MakeClass = { course: string };
export type MakeOffice = { name: string, practice: boolean, person?: NewPerson };
export type MakeSample = Record<string, never>;
export type ManySet = { changed: number };
export type MarkPapers = { trainees: Array<string>, key: string, step: PaperStep, on?: string, form?: "original" | "copy", due_on?: string, by?: string };
export type MarkRegister = { class: string, marks: Array<NewMark>, by?: string, reason?: string };
export type MarkView = { mark: string, minutes: number, entered_on: string | null, entered_by: string, reason: string };
export type Mend = Record<string, never>;
export type MergeTrainees = { stays: string, gone: string, fields: Array<string> };
export type MeterView = { programme: string, entry: string, window_from: string, counted_minutes: number, needed_minutes: number, by_subject: Array<[string, number]>, first: string | null, last: string | null, enough_hours: boolean, one_month: boolean, qualifies: boolean, over_cap: number, outside_window: number, legal: number, other_provider: number, days: Array<[string, number]>, coming_minutes: number, missing_minutes: number, reached_on: string | null, last_start: string | null, rate: number | null, forecast_minutes: number, forecast_on: string | null, others: Array<OtherMeterView>, moved: MovedEntryView | null };
export type MovePapers = { documents: Array<string>, direction: "in" | "out", on?: string, person: string, officer?: string, purpose?: string, due_on?: string };
export type Moved = { changed: number };
export type MovedEntryView = { planned: string, falls_out: Array<[string, number]>, comes_in: Array<[string, number]> };
export type MrzCheckView = { field: string, expected: string, found: string, good: boolean };
export type MrzFieldView = { fact: string, read: string, stored: string };
export type MrzLookView = { line: number, position: number, found: string, may_be: Array<string> };
export type MrzSuggestionView = { line: number, position: number, from: string, to: string, field: string };
export type MrzTaken = { changed: boolean };
export type MrzView = { valid: boolean, issuer: string, nationality: string, fields: Array<MrzFieldView>, checks: Array<MrzCheckView>, dates_wrong: Array<string>, suggestions: Array<MrzSuggestionView>, look_again: Array<MrzLookView>, by_eye: Array<string>, name_may_be_cut: boolean };
export type NarrowTrainees = Record<string, never>;
export type Narrowing = { orders: Array<string>, centres: Array<string> };
export type NewMark = { lesson: string, trainee: string, mark: "present" | "late" | "left_early" | "absent" | "excused" | null, missed?: number };
export type NewPerson = { name: string, password: string };
export type Nothing = Record<string, never>;
export type OfficeRestored = { status: Status, aside: string | null };
export type OfficeStatus = Record<string, never>;
export type OfficeView = { name: string, practice: boolean, sample: boolean, read_only: string | null, trainees: number, undo: string | null, redo: string | null, output: string, account: AccountView, may: Array<string>, recovery_proven: boolean };
export type OpenClass = { code: string };
export type OpenOffice = { which: Which };
export type OpenOrder = { code: string };
export type OpenProtected = { code: string, kind: "health" | "criminal" };
export type OpenRegister = { class: string, from: string, to: string };
export type OpenTrainee = { code: string };
export type OpenWall = { order: string };
export type OrderPage = { order: RecordView, course: RecordView | null, papers: Array<PaperView>, rows: Array<OrderRow>, order_cells: Array<Cell>, findings: Array<FindingView> };
export type OrderRow = { id: string, code: string, name_latin: string, name_native: string, cells: Array<Cell>, blocking: number };
export type OtherMeterView = { rule: string, name: string, minutes: number, needed: number, reached: boolean };
export type Owner = { field: string, id: string };
export type PaperState = "ready" | "missing" | "contradictory" | "printed" | "out-of-date" | "not-needed";
export type PaperStep = "asked" | "received" | "translated" | "checked" | "sent" | "returned";
export type PaperView = { slug: string, number: string, title: string, recipient: string, scope: string };
export type PapersMarked = { changed: number };
export type PapersMoved = { slip: string };
export type PersonErased = { rows: number, backups: number, holding: HoldingView, status: Status };
export type PersonView = { id: string, name: string };
export type PhotoView = { id: string, taken_on: string | null, width: number, height: number };
export type PlanLessons = { class: string, from: string, to: string };
export type PlanRows = { rows: number };
export type Preview = { pdf: string, pages: number, papers: Array<PreviewedPaper>, findings: Array<FindingView> };
export type PreviewedPaper = { slug: string, title: string, about: string, number: string, edition: string, first_page: number, pages: number, draft: boolean, state: PaperState };
export type Print = { target: Target, recipient?: string, forms: Array<string>, purpose?: PurposeView, held?: boolean, month?: string, to?: WhereTo };
export type Printed = { folder: string, papers: number, pages: number, files: number };
export type ProblemView = { sheet: string, cell: string, value: string, refused: boolean, reason: FindingView };
export type ProposeKatakana = { latin: string, country: "LA" | "VN" | "JP" };
export type PurposeView = "check" | "signature" | "filing";
export type ReadMrz = { line1: string, line2: string, trainee?: string };
export type RecordView = { id: string, noun: string, version: number, values: Record<string, Value>, hidden?: Array<string>, labels: Record<string, string> };
export type Recover = { code: string, person: string, password: string };
export type RecoverySheet = Record<string, never>;
export type RecoverySheetView = { file: string, pdf: string, groups: number };
export type Redo = Record<string, never>;
export type RegisterMarked = { changed: number };
export type RegisterPersonView = { trainee: string, code: string, name_latin: string, name_native: string, times: Array<[string | null, string | null]> };
export type RegisterView = { class: string, lessons: Array<LessonView>, people: Array<RegisterPersonView>, marks: Array<Array<MarkView | null>>, holidays: Record<string, string> };
export type RemoveRecord = { noun: string, id: string };
export type Removed = { removed: number };
export type ReplaceWords = { form: string, edition: string, language: string, key: string, text: string };
export type RestoreOffice = { file?: FileId, code: string, person: NewPerson };
export type RestoreTrainee = { name: string, code: string, trainee: string };
export type ResumeOffice = Record<string, never>;
export type RuleView = { id: string, name: string, programme: string, country: string, value: number | null, upto: number | null, told: string, from: string | null, to: string | null, source: string, certainty: string, note: string, verified_on: string | null, on: boolean, set_by: string, shipped_value: number | null };
export type SaveReport = { target: Target, month: string };
export type SaveTemplate = { to?: WhereTo };
export type SaveWall = { order: string };
export type Saved = { path: string };
export type ScanView = { id: string, from: string | null, to: string | null, picture: string };
export type SetAccount = { id: string, roles: Array<Role>, sensitive: boolean, teaches_as?: string | null };
export type SetField = { noun: string, id: string, field: string, text: string, version?: number };
export type SetMany = { ids: Array<string>, noun: string, field: string, text: string };
export type SetPassword = { id?: string | null, old?: string, new: string };
export type SetPhoto = { trainee: string, file: FileId };
export type SetRule = { rule: string, on?: boolean, value?: number, upto?: number, source: string, by: string };
export type ShowPapers = { target: Target, forms: Array<string>, recipient?: string, month?: string };
export type SignIn = { person: string, password: string };
export type SignInView = { which: Which, people: Array<PersonView>, plain: boolean, locked: boolean };
export type SortBy = { key: string, down: boolean };
export type Status = { office: OfficeView | null, sign_in: SignInView | null, folders: FoldersView, made: MadeView };
export type TakeDrafts = Record<string, never>;
export type TakeEnquiry = { enquiry: string, code: string };
export type TakeHolidays = { country: "LA" | "VN", year: number };
export type TakeMrz = { trainee: string, line1: string, line2: string, facts: Array<string> };
export type TakeSittings = { year: number };
export type Target = { "trainee": string } | { "order": string } | { "class": string } | { "centre": string };
export type TraineeLine = { id: string, code: string, name_latin: string, name_native: string, name_katakana: string, order: string, centre: string, birth_date: string | null, nationality: string | null, passport_number: string, photo: string | null };
export type TraineePage = { trainee: RecordView, lists: Record<string, Array<RecordView>>, derived: Record<string, Value>, hours: Array<HoursView>, photo: PhotoView | null, findings: Array<FindingView>, gaps: Array<FindingView>, checklist: Array<ChecklistView>, verdicts: Array<VerdictView>, deadlines: Array<DeadlineView> };
export type TraineeRestored = { changed: number, status: Status };
export type TryBackup = { name: string, code: string };
export type TwinsView = { one: TraineeLine, other: TraineeLine, because: Array<string> };
export type Undo = Record<string, never>;
export type Undone = { words: string, rows: number, status: Status };
export type UnknownColumn = { sheet: string, heading: string, cell: string, choices: Array<string> };
export type VerdictView = { rule: string, name: string, outcome: Outcome, value: string, limit: string, fact: string, certainty: string, source: string, note: string, finding: FindingView | null };
export type Verified = { ok: boolean, checks: Array<CheckView> };
export type Verify = Record<string, never>;
export type WallCellView = { state: ChecklistState, will_expire: boolean };
export type WallPaperView = { key: string, name: string };
export type WallRowView = { code: string, name_latin: string, name_native: string, days_left: number | null, cells: Array<WallCellView | null>, findings: Array<FindingView> };
export type WallView = { papers: Array<WallPaperView>, rows: Array<WallRowView>, findings: Array<FindingView> };
export type WhereTo = "output" | "ask";
export type Which = "real" | "practice" | "sample";
export type WireError = { code: string, message_key: string, args: { [key in string]: string }, findings: Array<FindingView> };
export type WordView = { key: string, japanese: string, text: string, shipped: string };
export type WordsView = { language: string, replaced: number, confirmed_by: string, confirmed_on: string | null, holds: boolean };
export type WriteReason = { trainee: string, about: string, text: string, by: string, passes: boolean };

export type Commands = {
  "add-account": Command<AddAccount, Array<AccountView>>;
  "add-record": Command<AddRecord, RecordView>;
  "amend-plan": Command<AmendPlan, PlanRows>;
  "cancel": Command<Cancel, Nothing>;
  "change-keys": Command<ChangeKeys, Status>;
  "change-lesson": Command<ChangeLesson, null>;
  "check": Command<Target, Checked>;
  "check-packet": Command<CheckPacket, Verified>;
  "choose-backup-place": Command<ChooseBackupPlace, BackupsView>;
  "choose-output": Command<ChooseOutput, Status>;
  "choose-photo": Command<ChoosePhoto, PhotoView | null>;
  "choose-workbook": Command<ChooseWorkbook, Chosen | null>;
  "close-office": Command<CloseOffice, Status>;
  "confirm-recovery": Command<ConfirmRecovery, Status>;
  "confirm-words": Command<ConfirmWords, Array<FormView>>;
  "count-hours": Command<CountHours, MeterView>;
  "disable-account": Command<DisableAccount, Array<AccountView>>;
  "due-papers": Command<DuePapers, Array<DueView>>;
  "encrypt-office": Command<EncryptOffice, Status>;
  "enrol": Command<Enrol, Moved>;
  "erase-person": Command<ErasePerson, PersonErased>;
  "find": Command<Find, Found>;
  "find-twins": Command<FindTwins, Array<TwinsView>>;
  "form-words": Command<FormWords, Array<WordView>>;
  "freeze-plan": Command<FreezePlan, PlanRows>;
  "history": Command<History, Array<HistoryEntry>>;
  "import": Command<Import, Imported>;
  "keep": Command<Keep, Nothing>;
  "keep-register": Command<KeepRegister, ScanView | null>;
  "language": Command<Language, Nothing>;
  "leave-class": Command<LeaveClass, Moved>;
  "list-accounts": Command<ListAccounts, Array<AccountView>>;
  "list-backups": Command<ListBackups, BackupsView>;
  "list-classes": Command<ListClasses, ClassesView>;
  "list-forms": Command<ListForms, Array<FormView>>;
  "list-records": Command<ListRecords, Array<RecordView>>;
  "list-rules": Command<ListRules, Array<RuleView>>;
  "list-trainees": Command<ListTrainees, Listed>;
  "lock-office": Command<LockOffice, Status>;
  "look-at-erasure": Command<LookAtErasure, HoldingView>;
  "make-backup": Command<MakeBackup, BackupsView>;
  "make-class": Command<MakeClass, string>;
  "make-office": Command<MakeOffice, Status>;
  "mark-papers": Command<MarkPapers, PapersMarked>;
  "mark-register": Command<MarkRegister, RegisterMarked>;
  "mend": Command<Mend, Verified>;
  "merge-trainees": Command<MergeTrainees, Nothing>;
  "move-papers": Command<MovePapers, PapersMoved>;
  "narrow-trainees": Command<NarrowTrainees, Narrowing>;
  "office-status": Command<OfficeStatus, Status>;
  "open-class": Command<OpenClass, ClassPage>;
  "open-office": Command<OpenOffice, Status>;
  "open-order": Command<OpenOrder, OrderPage>;
  "open-protected": Command<OpenProtected, Nothing>;
  "open-register": Command<OpenRegister, RegisterView>;
  "open-trainee": Command<OpenTrainee, TraineePage>;
  "open-wall": Command<OpenWall, WallView>;
  "plan-lessons": Command<PlanLessons, LessonsPlanned>;
  "print": Command<Print, Printed>;
  "propose-katakana": Command<ProposeKatakana, Katakana>;
  "read-mrz": Command<ReadMrz, MrzView>;
  "recover": Command<Recover, Status>;
  "recovery-sheet": Command<RecoverySheet, RecoverySheetView>;
  "redo": Command<Redo, Undone>;
  "remove-record": Command<RemoveRecord, Removed>;
  "replace-words": Command<ReplaceWords, Array<WordView>>;
  "restore-office": Command<RestoreOffice, OfficeRestored>;
  "restore-trainee": Command<RestoreTrainee, TraineeRestored>;
  "resume-office": Command<ResumeOffice, Status>;
  "save-report": Command<SaveReport, Saved | null>;
  "save-template": Command<SaveTemplate, Saved | null>;
  "save-wall": Command<SaveWall, Saved | null>;
  "set-account": Command<SetAccount, Array<AccountView>>;
  "set-field": Command<SetField, FieldSet>;
  "set-many": Command<SetMany, ManySet>;
  "set-password": Command<SetPassword, Nothing>;
  "set-photo": Command<SetPhoto, PhotoView | null>;
  "set-rule": Command<SetRule, Nothing>;
  "preview": Command<ShowPapers, Preview>;
  "sign-in": Command<SignIn, Status>;
  "take-drafts": Command<TakeDrafts, Array<Draft>>;
  "take-enquiry": Command<TakeEnquiry, RecordView>;
  "take-holidays": Command<TakeHolidays, Moved>;
  "take-mrz": Command<TakeMrz, MrzTaken>;
  "take-sittings": Command<TakeSittings, Moved>;
  "try-backup": Command<TryBackup, Array<CheckView>>;
  "undo": Command<Undo, Undone>;
  "verify": Command<Verify, Verified>;
  "write-reason": Command<WriteReason, Nothing>;
  "make-sample": Command<MakeSample, Status>;
  "kept": Command<Kept, unknown>;
};
