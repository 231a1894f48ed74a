// What is left of the texts of written batches. The heap of JavaScript is small beside the engine's memory, so that V8 lets it
// grow to several times what is alive before it looks; the process is there to hold a graph, and its memory counts.

/** Some 60 MB of texts: a collection for them is about a hundredth of the time that storing them takes. */
const PAPERS_BETWEEN = 10_000;

/** A function that is told of written papers. Does nothing where Node.js was started without `--expose-gc`. */
export function createCollector(): (papers: number) => void {
  let written = 0;
  return (papers) => {
    written += papers;
    if (written < PAPERS_BETWEEN) return;
    written = 0;
    globalThis.gc?.();
  };
}
