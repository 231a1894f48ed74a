// From which probability on the answer to a question is best taken as yes.

/**
 * @param {Iterable<{ score: number, isRight: boolean }>} answers
 * @param {number} wanted how many right ones there are, asked or not
 * @returns {{ threshold: number, f1: number, said: string }} with the best F1
 */
export function findBestThreshold(answers, wanted) {
  const all = [...answers];
  let best = { f1: 0 };
  for (let step = 20; step <= 80; step += 2) {
    const threshold = step / 100;
    const yes = all.filter(({ score }) => 1 / (1 + Math.exp(-score)) >= threshold);
    const found = yes.filter(({ isRight }) => isRight).length;
    const [precision, recall] = [found / yes.length, found / wanted];
    const f1 = (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { f1, precision, recall, threshold };
  }
  const { f1, precision, recall, threshold } = best;
  const said = `best from ${threshold.toFixed(2)} on: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  return { threshold, f1, said };
}
