// What a picking box offers: the codes of a closed list, yes and no, or the rows of a noun.
import type { FactInfo, RecordView } from "../generated/wire";
import { host } from "../host/host";
import { textOf } from "../words/value";
import { choiceWord, t } from "../words/words.svelte";

export type Option = {
  /** What the program is told. */
  sent: string;
  words: string;
  /** More to recognise it by. */
  more: string;
};

/** For comparing what was typed: no case, no accents. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();
}

function rowOption(row: RecordView): Option {
  const code = textOf(row, "code");
  const name = textOf(row, "name_latin");
  if (code) return { sent: code, words: code, more: name || textOf(row, "implementing") };
  const around = row.labels.within ?? "";
  // A place has no code: its id is what tells two villages of one name apart.
  return { sent: row.id, words: name || textOf(row, "name_native"), more: [textOf(row, "name_native"), around].filter(Boolean).join(" · ") };
}

export async function optionsOf(fact: FactInfo): Promise<Option[]> {
  if (fact.kind === "flag") {
    return [
      { sent: "yes", words: t("flag-yes"), more: "" },
      { sent: "no", words: t("flag-no"), more: "" },
    ];
  }
  if (fact.kind === "choice") {
    return (fact.choices?.codes ?? []).map((code) => ({ sent: code, words: choiceWord(fact.choices, code), more: "" }));
  }
  const rows = await host.call("list-records", { noun: fact.target ?? "" }).catch(() => []);
  return rows.map(rowOption);
}
