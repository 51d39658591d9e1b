// The columns of the list of trainees: which there are, how wide they begin, which can sort.
import type { TraineeLine } from "../../generated/wire";

export type ColumnKey = "name" | "code" | "katakana" | "order" | "centre" | "birth_date" | "nationality" | "passport_number";

export type Column = {
  key: ColumnKey;
  /** The fact its words come from. */
  fact: string;
  /** Field of a line, also the key the program sorts by. */
  field: keyof TraineeLine;
  width: number;
  /** False where the program keeps no order by it. */
  sorts?: false;
};

export const COLUMNS: readonly Column[] = [
  { key: "name", fact: "trainee.name_latin", field: "name_latin", width: 420 },
  { key: "code", fact: "trainee.code", field: "code", width: 128 },
  { key: "katakana", fact: "trainee.name_katakana", field: "name_katakana", width: 220 },
  { key: "order", fact: "trainee.order", field: "order", width: 130 },
  { key: "centre", fact: "trainee.centre", field: "centre", width: 120 },
  { key: "birth_date", fact: "trainee.birth_date", field: "birth_date", width: 108 },
  { key: "nationality", fact: "trainee.nationality", field: "nationality", width: 100 },
  { key: "passport_number", fact: "passport.number", field: "passport_number", width: 124, sorts: false },
];

/** What the list looks like: kept, and restored after a restart. */
export type Layout = {
  shown: ColumnKey[];
  widths: Partial<Record<ColumnKey, number>>;
  sort: { key: string; down: boolean };
};

export const FIRST_LAYOUT: Layout = {
  shown: ["name", "code", "order", "centre", "birth_date", "passport_number"],
  widths: {},
  sort: { key: "code", down: false },
};

export type Filter = { search: string; order: string; centre: string };
export type SavedFilter = Filter & { name: string };
export const NO_FILTER: Filter = { search: "", order: "", centre: "" };

/** The chosen columns in their fixed order; the name is always there. */
export function shownColumns(layout: Layout): Column[] {
  return COLUMNS.filter((column) => column.key === "name" || layout.shown.includes(column.key));
}
