// A conditional logit: one choice among candidates, each described by features that are there or not. Fitted with L-BFGS on the
// mean log-loss plus an L2 penalty. A yes-or-no question is a choice between a candidate with features and one without.

/**
 * @typedef {{ candidates: { features: readonly string[], isRight: boolean }[], weight?: number }} Choice
 * @param {readonly Choice[]} choices those without a right candidate are left out
 * @param {{ l2: number, minCount: number, iterations?: number }} options
 * @returns {Map<string, number>} the weight of each feature that occurs in at least `minCount` choices
 */
export function fitChoice(choices, { l2, minCount, iterations = 120 }) {
  const usable = choices.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
  const index = indexFeatures(usable, minCount);
  const data = usable.map(({ candidates, weight = 1 }) => ({
    weight,
    candidates: candidates.map(({ features, isRight }) => ({
      isRight,
      features: Int32Array.from(features.map((feature) => index.get(feature) ?? -1).filter((at) => at >= 0)),
    })),
  }));
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const evaluate = (weights) => lossAndGradient(data, weights, l2, total);
  const weights = minimise(evaluate, index.size, iterations);
  return new Map([...index].map(([feature, at]) => [feature, weights[at]]));
}

function indexFeatures(choices, minCount) {
  const counts = new Map();
  for (const { candidates } of choices) {
    const seen = new Set(candidates.flatMap(({ features }) => features));
    for (const feature of seen) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= minCount).map(([feature]) => feature);
  return new Map(kept.toSorted(byText).map((feature, at) => [feature, at]));
}

function lossAndGradient(data, weights, l2, total) {
  const gradient = new Float64Array(weights.length);
  let loss = 0;
  for (const { candidates, weight } of data) {
    const scores = candidates.map(({ features }) => features.reduce((sum, at) => sum + weights[at], 0));
    const most = Math.max(...scores);
    const raised = scores.map((score) => Math.exp(score - most));
    const all = raised.reduce((sum, value) => sum + value, 0);
    const right = raised.reduce((sum, value, at) => sum + (candidates[at].isRight ? value : 0), 0);
    loss -= (weight * Math.log(right / all)) / total;
    for (const [at, { features, isRight }] of candidates.entries()) {
      const push = (weight * (raised[at] / all - (isRight ? raised[at] / right : 0))) / total;
      if (push !== 0) for (const feature of features) gradient[feature] += push;
    }
  }
  const penalty = l2 / total;
  for (const [at, value] of weights.entries()) {
    loss += 0.5 * penalty * value * value;
    gradient[at] += penalty * value;
  }
  return { loss, gradient };
}

/** L-BFGS with a backtracking line search. */
function minimise(evaluate, size, iterations) {
  const memory = 8;
  const steps = [];
  let weights = new Float64Array(size);
  let { loss, gradient } = evaluate(weights);
  for (let round = 0; round < iterations; round += 1) {
    const direction = findDirection(gradient, steps);
    const slope = dot(direction, gradient);
    let length = steps.length === 0 ? 1 / Math.max(1e-9, Math.sqrt(dot(gradient, gradient))) : 1;
    let next;
    let found;
    for (let tries = 0; tries < 30; tries += 1, length /= 2) {
      next = weights.map((value, at) => value + length * direction[at]);
      found = evaluate(next);
      if (found.loss <= loss + 1e-4 * length * slope) break;
    }
    const moved = next.map((value, at) => value - weights[at]);
    const turned = found.gradient.map((value, at) => value - gradient[at]);
    const curvature = dot(moved, turned);
    if (curvature > 1e-12) {
      steps.push({ moved, turned, curvature });
      if (steps.length > memory) steps.shift();
    }
    const gained = loss - found.loss;
    weights = next;
    ({ loss, gradient } = found);
    if (gained < 1e-7 * Math.max(1, Math.abs(loss))) break;
  }
  return weights;
}

function findDirection(gradient, steps) {
  const direction = gradient.map((value) => -value);
  const alphas = [];
  for (const { moved, turned, curvature } of steps.toReversed()) {
    const alpha = dot(moved, direction) / curvature;
    alphas.push(alpha);
    addScaled(direction, turned, -alpha);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (const [at, value] of direction.entries()) direction[at] = value * scale;
  }
  for (const { moved, turned, curvature } of steps) {
    const beta = dot(turned, direction) / curvature;
    addScaled(direction, moved, alphas.pop() - beta);
  }
  return direction;
}

function dot(a, b) {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at] * b[at];
  return sum;
}

function addScaled(target, other, scale) {
  for (let at = 0; at < target.length; at += 1) target[at] += scale * other[at];
}

function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
