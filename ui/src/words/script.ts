// Which language a piece of data is written in, by its script: for `lang`, hence font and line height.

const LAO = /[\u0e80-\u0eff]/;
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;
// Letters that only Vietnamese has among the languages of an office.
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/;

/** The language of a text, or null when nothing tells. */
export function langOf(text: string): "lo" | "ja" | "vi" | null {
  if (LAO.test(text)) return "lo";
  if (JAPANESE.test(text)) return "ja";
  if (VIETNAMESE.test(text)) return "vi";
  return null;
}
