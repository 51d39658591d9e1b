// The pages of help: small texts of headings, paragraphs and lists, one file per screen and language.
import type { Lang } from "../generated/wire";

export type Piece = { kind: "title" | "text"; text: string } | { kind: "list"; items: string[] };

const files = import.meta.glob<string>("./*/*.md", { query: "?raw", import: "default" });

/** Cuts a text into pieces. Nothing of it is ever HTML. */
export function cut(text: string): Piece[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block): Piece => {
      if (block.startsWith("#")) return { kind: "title", text: block.replace(/^#+\s*/, "") };
      const lines = block.split("\n");
      if (lines.every((line) => /^[-*]\s/.test(line))) {
        return { kind: "list", items: lines.map((line) => line.replace(/^[-*]\s+/, "")) };
      }
      return { kind: "text", text: lines.join(" ") };
    });
}

/** The page of a screen in a language; English where one is missing. */
export async function helpOf(lang: Lang, page: string): Promise<Piece[]> {
  const load = files[`./${lang}/${page}.md`] ?? files[`./en/${page}.md`];
  return load ? cut(await load()) : [];
}
