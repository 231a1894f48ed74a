// How sure a result may claim to be: in cross-validation, how often all of it is right where the product of its models'
// probabilities is so high. A rising step function (pool adjacent violators).

const SLOTS = ['method', 'base-model', 'benchmark'];
const SMALLEST_STEP = 80;

/** @returns {[number, number][]} from which product on, which share is right; both rise */
export function fitConfidence(papers, kinds) {
  const points = papers.flatMap(({ choices }) => toPoints(choices, kinds));
  points.sort((a, b) => a.product - b.product);
  const steps = [];
  for (let from = 0; from < points.length; from += SMALLEST_STEP) {
    const part = points.slice(from, from + SMALLEST_STEP);
    steps.push({
      from: part[0].product,
      count: part.length,
      right: part.filter(({ isRight }) => isRight).length,
    });
    while (steps.length > 1 && share(steps.at(-2)) >= share(steps.at(-1))) {
      const last = steps.pop();
      steps.at(-1).count += last.count;
      steps.at(-1).right += last.right;
    }
  }
  return steps.map((step) => [Math.round(step.from * 1e4) / 1e4, Math.round(share(step) * 1e3) / 1e3]);
}

function share({ count, right }) {
  return right / count;
}

/** One for each number that is taken for a result, rightly or not. */
function toPoints(choices, kinds) {
  const points = [];
  for (const number of choices.filter(({ choice }) => choice === 'number')) {
    const taken = number.crossed[kinds.get('number')];
    if (taken.kind === undefined) continue;
    const slots = SLOTS.map((slot) =>
      choices.find(({ choice, measure }) => choice === slot && measure === number.measure),
    ).map((example, at) => example?.crossed[kinds.get(SLOTS[at])]);
    // What is no result has no annotated slots: its own probability speaks for them too.
    const product = slots.reduce((left, slot) => left * (slot?.probability ?? 0.9), taken.probability);
    points.push({ product, isRight: taken.isRight && slots.every((slot) => slot?.isRight === true) });
  }
  return points;
}
