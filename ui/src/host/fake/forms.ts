// The forms of the fake office and the words of ours on one of them, as far as a page needs them.
import type { FormView, WordView } from "../../generated/wire";
import { PAPERS } from "./look";
import { refuse } from "./rows";

const OWN = { slug: "x-note", language: "lo" };
const SHIPPED: readonly WordView[] = [
  { key: "pledge", japanese: "次のとおり誓約します。", text: "ຂ້າພະເຈົ້າໃຫ້ຄຳໝັ້ນສັນຍາດັ່ງນີ້.", shipped: "ຂ້າພະເຈົ້າໃຫ້ຄຳໝັ້ນສັນຍາດັ່ງນີ້." },
  { key: "signature", japanese: "署名", text: "ລາຍເຊັນ", shipped: "ລາຍເຊັນ" },
];

/** What is asked of the forms; `tell` says that their words changed. */
export function fakeForms(tell: (nouns: string[]) => void) {
  let words = SHIPPED.map((word) => ({ ...word }));
  let confirmed = { by: "", words: "" };

  function list(): FormView[] {
    const edition = { edition: "1", valid_from: "2026-11-22", mark: "A", source: "invented" };
    const official = PAPERS.map((paper): FormView => ({
      ...paper, ...edition, title_japanese: paper.title, wording: "official", languages: [], words: [],
    }));
    const own: FormView = {
      ...edition, slug: OWN.slug, number: "", title: "誓約書", title_japanese: "誓約書", wording: "own", languages: [OWN.language], scope: "trainee", recipient: "kept",
      words: [{
        language: OWN.language, replaced: words.filter((word) => word.text !== word.shipped).length, confirmed_by: confirmed.by,
        confirmed_on: confirmed.by ? "2026-11-25" : null, holds: confirmed.by !== "" && confirmed.words === JSON.stringify(words),
      }],
    };
    return [...official, own];
  }

  return {
    "list-forms": list,
    "form-words": () => words,
    "replace-words"({ key, text }: { key: string; text: string }) {
      if (!words.some((word) => word.key === key)) throw refuse("not-found", { noun: "wording", code: key });
      words = words.map((word) => (word.key === key ? { ...word, text: text || word.shipped } : word));
      tell(["wording"]);
      return words;
    },
    "confirm-words"({ by }: { by: string }) {
      confirmed = { by, words: JSON.stringify(words) };
      tell(["confirmation"]);
      return list();
    },
  };
}
