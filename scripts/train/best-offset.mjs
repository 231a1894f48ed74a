// How much less than its score an empty answer counts, so that F1 of the answers that name something is best.
const STEPS = Array.from({ length: 21 }, (_, step) => step / 10);

/** @param answers each a list of candidates with score, isAccepted and isNone */
export function findBestOffset(answers) {
  const wanted = answers.filter(
    (candidates) => !candidates.some((one) => one.isNone && one.isAccepted),
  ).length;
  let best = { offset: 0, f1: 0, said: '' };
  for (const offset of STEPS) {
    const taken = answers
      .map((candidates) => takeBest(candidates, offset))
      .filter((candidate) => candidate?.isNone === false);
    const right = taken.filter(({ isAccepted }) => isAccepted).length;
    const f1 = (2 * right) / (taken.length + wanted);
    const said = `P ${(right / taken.length).toFixed(3)} R ${(right / wanted).toFixed(3)} F1 ${f1.toFixed(3)}`;
    if (f1 > best.f1) best = { offset, f1, said };
  }
  console.log(`  named ones best where none counts ${best.offset} less: ${best.said}`);
  return best.offset;
}

function takeBest(candidates, offset) {
  const worth = ({ score, isNone }) => (isNone ? score - offset : score);
  return candidates.toSorted((a, b) => worth(b) - worth(a))[0];
}
