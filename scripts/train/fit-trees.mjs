// Boosted trees for a choice among candidates whose features are there or not. Each tree is grown best-first on the gradient of
// the choice's log-loss; a yes-or-no question is a choice between a candidate with features and one without.

/**
 * @typedef {import('./fit-choice.mjs').Choice} Choice
 * @param {readonly Choice[]} choices those without a right candidate are left out
 * @param {{ rounds?: number, leaves?: number, rate?: number, l2?: number, minCount?: number, minRows?: number }} options
 * @returns {{ features: string[], trees: number[][] }} a tree is a list of nodes: feature, child where it is there, child where
 *   it is not, value; a leaf has feature -1
 */
export function fitTrees(
  choices,
  { rounds = 150, leaves = 16, rate = 0.1, l2 = 4, minCount = 20, minRows = 12 } = {},
) {
  const usable = choices.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
  const { features, index } = indexFeatures(usable, minCount);
  const data = toRows(usable, index);
  const scores = new Float64Array(data.count);
  const trees = [];
  for (let round = 0; round < rounds; round += 1) {
    const slopes = toSlopes(data, scores);
    const tree = growTree(data, slopes, features.length, { leaves, rate, l2, minRows });
    trees.push(tree.nodes);
    for (const [row, value] of tree.values.entries()) scores[row] += value;
  }
  return prune(features, trees);
}

function indexFeatures(choices, minCount) {
  const counts = new Map();
  for (const { candidates } of choices) {
    const seen = new Set(candidates.flatMap(({ features }) => features));
    for (const feature of seen) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const features = [...counts]
    .filter(([, count]) => count >= minCount)
    .map(([feature]) => feature)
    .toSorted(byText);
  return { features, index: new Map(features.map((feature, at) => [feature, at])) };
}

/** All candidates one after the other: the features of row r are at cells[starts[r]] … cells[starts[r + 1]]. */
function toRows(choices, index) {
  const cells = [];
  const starts = [0];
  const groups = [0];
  const right = [];
  const weights = [];
  for (const { candidates, weight = 1 } of choices) {
    for (const { features, isRight } of candidates) {
      for (const feature of new Set(features)) {
        const at = index.get(feature);
        if (at !== undefined) cells.push(at);
      }
      starts.push(cells.length);
      right.push(isRight ? 1 : 0);
    }
    groups.push(right.length);
    weights.push(weight);
  }
  return {
    count: right.length,
    cells: Int32Array.from(cells),
    starts: Int32Array.from(starts),
    groups,
    right,
    weights,
  };
}

/** First and second derivative of the loss by each row's score. */
function toSlopes({ count, groups, right, weights }, scores) {
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  for (let group = 0; group + 1 < groups.length; group += 1) {
    const [from, to] = [groups[group], groups[group + 1]];
    let most = -Infinity;
    for (let row = from; row < to; row += 1) most = Math.max(most, scores[row]);
    let all = 0;
    let good = 0;
    for (let row = from; row < to; row += 1) {
      const raised = Math.exp(scores[row] - most);
      first[row] = raised;
      all += raised;
      if (right[row] === 1) good += raised;
    }
    for (let row = from; row < to; row += 1) {
      const share = first[row] / all;
      first[row] = weights[group] * (share - (right[row] === 1 ? first[row] / good : 0));
      second[row] = weights[group] * Math.max(share * (1 - share), 1e-4);
    }
  }
  return { first, second };
}

function growTree(data, slopes, featureCount, { leaves, rate, l2, minRows }) {
  const values = new Float64Array(data.count);
  const nodes = [];
  const open = [];
  const addNode = (rows, sums) => {
    const at = nodes.length;
    const best = findSplit(sums, rows.length, featureCount, { l2, minRows });
    nodes.push({ feature: -1, present: -1, absent: -1, value: (-rate * sums.first) / (sums.second + l2) });
    open.push({ at, rows, sums, best });
  };
  const all = Int32Array.from({ length: data.count }, (_, row) => row);
  addNode(all, sumUp(data, slopes, all, featureCount));
  for (let count = 1; count < leaves; count += 1) {
    open.sort((a, b) => (b.best?.gain ?? 0) - (a.best?.gain ?? 0));
    const node = open[0];
    if (node === undefined || node.best === undefined || node.best.gain < 1e-6) break;
    open.shift();
    const [present, absent] = divide(data, node.rows, node.best.feature);
    const isPresentSmaller = present.length < absent.length;
    const small = sumUp(data, slopes, isPresentSmaller ? present : absent, featureCount);
    const large = subtract(node.sums, small);
    nodes[node.at].feature = node.best.feature;
    nodes[node.at].present = nodes.length;
    addNode(present, isPresentSmaller ? small : large);
    nodes[node.at].absent = nodes.length;
    addNode(absent, isPresentSmaller ? large : small);
  }
  for (const { at, rows } of open) for (const row of rows) values[row] = nodes[at].value;
  return {
    nodes: nodes.map(({ feature, present, absent, value }) => [feature, present, absent, value]),
    values,
  };
}

function sumUp({ cells, starts }, { first, second }, rows, featureCount) {
  const sums = {
    first: 0,
    second: 0,
    firsts: new Float64Array(featureCount),
    seconds: new Float64Array(featureCount),
    counts: new Int32Array(featureCount),
  };
  for (const row of rows) {
    sums.first += first[row];
    sums.second += second[row];
    for (let cell = starts[row]; cell < starts[row + 1]; cell += 1) {
      const feature = cells[cell];
      sums.firsts[feature] += first[row];
      sums.seconds[feature] += second[row];
      sums.counts[feature] += 1;
    }
  }
  return sums;
}

function subtract(whole, part) {
  return {
    first: whole.first - part.first,
    second: whole.second - part.second,
    firsts: whole.firsts.map((value, at) => value - part.firsts[at]),
    seconds: whole.seconds.map((value, at) => value - part.seconds[at]),
    counts: whole.counts.map((value, at) => value - part.counts[at]),
  };
}

function findSplit(sums, rowCount, featureCount, { l2, minRows }) {
  const { first, second, firsts, seconds, counts } = sums;
  const whole = (first * first) / (second + l2);
  let best;
  for (let feature = 0; feature < featureCount; feature += 1) {
    const count = counts[feature];
    if (count < minRows || rowCount - count < minRows) continue;
    const [a, b] = [firsts[feature], seconds[feature]];
    const gain = (a * a) / (b + l2) + ((first - a) * (first - a)) / (second - b + l2) - whole;
    if (best === undefined || gain > best.gain) best = { feature, gain };
  }
  return best;
}

function divide({ cells, starts }, rows, feature) {
  const present = [];
  const absent = [];
  for (const row of rows) {
    let has = false;
    for (let cell = starts[row]; cell < starts[row + 1] && !has; cell += 1) has = cells[cell] === feature;
    (has ? present : absent).push(row);
  }
  return [Int32Array.from(present), Int32Array.from(absent)];
}

/** Only the features that a tree asks for are kept; values with four digits. */
function prune(features, trees) {
  const used = [...new Set(trees.flatMap((nodes) => nodes.map(([feature]) => feature)))].filter(
    (at) => at >= 0,
  );
  const names = used.map((at) => features[at]);
  const place = new Map(used.map((at, index) => [at, index]));
  return {
    features: names,
    trees: trees.map((nodes) =>
      nodes.flatMap(([feature, present, absent, value]) =>
        feature < 0 ? [-1, 0, 0, Math.round(value * 1e4) / 1e4] : [place.get(feature), present, absent, 0],
      ),
    ),
  };
}

function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
