// Weights by names → the form of the files (ingest/learned/weights.ts), a third smaller.

/** @param {Record<string, number>} weights */
export function toWeightTree(weights) {
  const root = { children: new Map() };
  for (const [name, weight] of Object.entries(weights)) {
    let node = root;
    for (const word of name.split(' ')) {
      if (!node.children.has(word)) node.children.set(word, { children: new Map() });
      node = node.children.get(word);
    }
    node.weight = weight;
  }
  return shorten(root);
}

function shorten(node) {
  const tree = {};
  for (let [words, child] of node.children) {
    while (child.weight === undefined && child.children.size === 1) {
      const [[next, only]] = child.children;
      words += ` ${next}`;
      child = only;
    }
    if (child.children.size === 0) tree[words] = child.weight;
    else tree[words] = child.weight === undefined ? shorten(child) : [child.weight, shorten(child)];
  }
  return tree;
}
