// pdf.js, loaded once when the first packet is opened; one worker stays alive.
// `useWasm: false`: the webview of Linux refuses WebAssembly under our content policy.
import type { PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";

type Library = typeof import("pdfjs-dist");
type Loaded = { pdfjs: Library; worker: PDFWorker };
let loaded: Promise<Loaded> | null = null;

async function load(): Promise<Loaded> {
  loaded ??= import("pdfjs-dist/build/pdf.min.mjs").then((pdfjs: Library) => {
    // Handed over to each document, so that closing one does not end the worker of the next.
    const port = new Worker(workerUrl, { type: "module" });
    return { pdfjs, worker: pdfjs.PDFWorker.create({ port }) };
  });
  return loaded;
}

/** Opens the PDF behind a URL of the host. */
export async function openPdf(url: string): Promise<PDFDocumentProxy> {
  const [{ pdfjs, worker }, answer] = await Promise.all([load(), fetch(url)]);
  const data = new Uint8Array(await answer.arrayBuffer());
  return pdfjs.getDocument({ data, worker, useWasm: false }).promise;
}

export type { PDFDocumentProxy };
