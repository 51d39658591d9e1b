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

/** What a field is called: an amount is typed whole, although it is kept in its smallest unit. */
export function shownWord(key: string): string {
  return factWord(key === "fee.amount_minor" ? "fee.amount" : key);
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

/** What went wrong, in words. */
export function errorSentence(error: WireError): string {
  return words.find(error.message_key, error.args) ?? t("error-internal");
}
