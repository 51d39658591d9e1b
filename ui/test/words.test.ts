// A key that is missing in one language shows as a key to its readers, and to nobody else.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FACTS } from "../src/generated/facts";
import { LANGS, t, words } from "../src/words/words.svelte";
// @ts-expect-error a script without types
import { keysOf, written } from "../scripts/write-message-keys.mjs";

const sources = import.meta.glob<string>("../src/**/*.{ts,svelte}", { query: "?raw", import: "default", eager: true });

test("the generated union holds the keys of the English files", () => {
  const there = readFileSync(join(process.cwd(), "src/generated/message-keys.ts"), "utf8");
  expect(there, "run `npm run keys`").toBe(written());
});

describe.each(LANGS)("%s", (lang) => {
  test("has every key of the English files", () => {
    const own = new Set(keysOf(lang) as string[]);
    expect((keysOf("en") as string[]).filter((key) => !own.has(key))).toEqual([]);
  });

  test("says every key the screens use, with no hole in a sentence", async () => {
    await words.speak(lang);
    const used = new Set(Object.values(sources).flatMap((text) => [...text.matchAll(/\bt\("([a-zA-Z0-9_-]+)"/g)].map((m) => m[1] ?? "")));
    expect(used.size).toBeGreaterThan(150);
    const own = new Set(keysOf(lang) as string[]);
    expect([...used].filter((key) => !own.has(key))).toEqual([]);
  });

  test("has a word for every fact and every code", async () => {
    await words.speak(lang);
    const missing = FACTS.flatMap((fact) => [
      `fact-${fact.key.replace(".", "-")}`,
      ...(fact.choices?.codes ?? []).map((code) => `choice-${fact.choices?.name}-${code}`),
    ]).filter((key) => words.find(key) === null);
    expect(missing).toEqual([]);
  });
});

test("the language changes without a reload", async () => {
  expect(t("room-trainees")).toBe("Trainees");
  await words.speak("ja");
  expect(t("room-trainees")).toBe("実習生");
});

test("every screen has a page of help in every language", () => {
  const pages = ["start", "trainees", "trainee", "orders", "order", "packet", "import", "organisations", "office", "classes", "class"];
  const there = Object.keys(import.meta.glob("../src/help/*/*.md"));
  for (const lang of LANGS) for (const page of pages) expect(there).toContain(`../src/help/${lang}/${page}.md`);
});

test("only one file of the window knows Tauri, and no page reaches around the host", () => {
  for (const [path, text] of Object.entries(sources)) {
    if (text.includes("@tauri-apps")) expect(path).toBe("../src/host/tauri.ts");
    if (path.includes("/pages/")) expect(text, path).not.toMatch(/host\/(tauri|fake)/);
  }
});
