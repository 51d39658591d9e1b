// When something stood on the screen for the first time, for the bench: a mark of the browser that
// nothing else reads.

/** Marks it once, after the frame that paints what is in the page now. */
export function markShown(name: string): void {
  if (performance.getEntriesByName(name).length > 0) return;
  requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
}
