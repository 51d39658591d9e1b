// The smaller file of the package holds the same library as its main entry.
declare module "pdfjs-dist/build/pdf.min.mjs" {
  export * from "pdfjs-dist";
}
