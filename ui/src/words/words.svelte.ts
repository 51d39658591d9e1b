// The words of the screen, from the same Fluent files as the papers and the command line.
// The language is a value: when it changes, every sentence on the screen changes with it.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { MessageKey } from "../generated/message-keys";
import type { FactInfo, Lang, WireError } from "../generated/wire";

export const LANGS: readonly Lang[] = ["en", "lo", "vi", "ja"];

/** How each language calls itself: the same in every language, hence no message. */
export const OWN_NAME: Record<Lang, string> = {
  en: "English",
  lo: "ລາວ",
  vi: "Tiếng Việt",
  ja: "日本語",
};

type Args = Record<string, FluentVariable>;

const files = import.meta.glob<string>("../../../assets/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
});
const bundles = new Map<Lang, FluentBundle>();

async function bundleOf(lang: Lang): Promise<FluentBundle> {
  const known = bundles.get(lang);
  if (known) return known;
  // No isolation marks: all four languages run left to right, and tests read the text back.
  const bundle = new FluentBundle(lang, { useIsolating: false });
  const texts = await Promise.all(
    Object.entries(files)
      .filter(([path]) => path.includes(`/locales/${lang}/`))
      .map(([, load]) => load()),
  );
  for (const text of texts) bundle.addResource(new FluentResource(text));
  bundles.set(lang, bundle);
  return bundle;
}

class Words {
  lang = $state<Lang>("en");
  #bundle = $state.raw<FluentBundle>(new FluentBundle("en"));

  /** Switches the language; English stands behind it for a message that is missing. */
  async speak(lang: Lang): Promise<void> {
    const [bundle] = await Promise.all([bundleOf(lang), bundleOf("en")]);
    this.#bundle = bundle;
    this.lang = lang;
  }

  /** The sentence of a key that comes from data, or null. */
  find(key: string, args?: Args): string | null {
    for (const bundle of [this.#bundle, bundles.get("en")]) {
      const message = bundle?.getMessage(key);
      if (bundle && message?.value) {
        return bundle.formatPattern(message.value, args ?? null, []);
      }
    }
    return null;
  }
}

export const words = new Words();

/** The sentence of a key. */
export function t(key: MessageKey, args?: Args): string {
  return words.find(key, args) ?? key;
}

/** What people call a fact, `trainee.birth_date`. */
export function factWord(key: string): string {
  return words.find(`fact-${key.replace(".", "-")}`) ?? key;
}

/** What people call a code of a closed list. */
export function choiceWord(choices: FactInfo["choices"], code: string): string {
  return (choices && words.find(`choice-${choices.name}-${code}`)) || code;
}

/** What people call a kind of row. */
export function nounWord(noun: string): string {
  return words.find(`noun-${noun}`) ?? noun;
}

/** What people call several rows of a kind. */
export function listWord(noun: string): string {
  return words.find(`list-${noun}`) ?? nounWord(noun);
}

/** The first of several keys that has a word; else the last part of the key itself. */
function among(families: readonly string[], key: string): string {
  const name = key.replace(".", "-");
  for (const family of families) {
    const word = words.find(`${family}-${name}`);
    if (word) return word;
  }
  return key;
}

/** A value of an error that is a key of ours, told by its word, as the program's own sentences do. */
function valueWord(name: string, value: string): string | number {
  if (value === "") return "none";
  if (name === "fact" || name === "field") return among(["fact", "column", "list"], value);
  if (name === "noun" || name === "target") return among(["noun", "sheet"], value);
  // Only a number takes part in the choice between one and many.
  return name === "count" && /^\d+$/.test(value) ? Number(value) : value;
}

/** What went wrong, in words. */
export function errorSentence(error: WireError): string {
  const values = Object.entries(error.args).map(([name, value]) => [name, valueWord(name, value)] as const);
  return words.find(error.message_key, Object.fromEntries(values)) ?? t("error-internal");
}
