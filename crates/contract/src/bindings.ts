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
