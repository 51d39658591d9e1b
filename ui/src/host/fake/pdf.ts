// A small real PDF for the fake preview: boxes and a few words, so that pdf.js has pages to draw.

/** One page per title, A4. */
export function tinyPdf(pages: { title: string; lines: string[] }[]): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  objects.push("<< /Type /Catalog /Pages 2 0 R >>");
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  for (const [index, page] of pages.entries()) {
    const words = page.lines.map((line, i) => {
      const y = 720 - i * 26;
      return `60 ${y - 8} 475 26 re S BT /F1 11 Tf 68 ${y} Td (${escaped(line)}) Tj ET`;
    });
    const content = `0.5 w BT /F1 15 Tf 60 770 Td (${escaped(page.title)}) Tj ET\n${words.join("\n")}`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff);
}

const escaped = (text: string): string => text.replace(/[^\x20-\x7e]/g, "?").replace(/[()\\]/g, "\\$&");
