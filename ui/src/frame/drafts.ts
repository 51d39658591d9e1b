// What is typed and not yet saved, field by field: handed to the program when the office is locked,
// and put back into its boxes afterwards. Nothing of it is kept anywhere else.
import type { Draft, RecordView } from "../generated/wire";

const typed = new Map<string, Draft>();
const back = new Map<string, string>();
const key = (noun: string, id: string, field: string): string => `${noun} ${id} ${field}`;

/** A box holds this text that is not saved; null: nothing. */
export function noteDraft(record: RecordView, field: string, text: string | null): void {
  const { noun, id } = record;
  if (text === null) typed.delete(key(noun, id, field));
  else typed.set(key(noun, id, field), { noun, id, field, text });
}

/** Everything that is half typed now. */
export const draftsNow = (): Draft[] => [...typed.values()];

/** After the lock: what the program had kept. */
export function putBack(drafts: readonly Draft[]): void {
  typed.clear();
  back.clear();
  for (const draft of drafts) back.set(key(draft.noun, draft.id, draft.field), draft.text);
}

/** What was half typed in this box before the lock; given once. */
export function takeBack(record: RecordView, field: string): string | null {
  const which = key(record.noun, record.id, field);
  const text = back.get(which) ?? null;
  back.delete(which);
  return text;
}
