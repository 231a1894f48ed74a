// Whether a sentence says of a rival that something is as good as it, and not better: "comparable results to Y", "matches Y",
// "matches or surpasses Y".
import type { Mention } from '../find-names/index.ts';
import type { Sentence } from '../find-sentences.ts';
import type { LinkContext } from '../link-results/link-context.ts';
import { toWordSet } from '../word-set.ts';

const MATCHES = toWordSet(
  `match matches matching rival rivals rivaling rivalling compete competes competing equals comparably
  competitively on-par par parity`,
);
/** These speak of a rival only where "to", "with" or "as" leads to it: "competitive baselines such as Y" does not. */
const ALIKE = toWordSet(
  'comparable similar similarly equivalent competitive near-equal equal equally identical approximate same',
);
const LEADS_ON = toWordSet('to with as than');
const BETTER = toWordSet(
  'superior better higher stronger greater best improvement improvements gain gains beyond',
);
/** "models of comparable size" says nothing about how good they are. */
const OF_SIZE = toWordSet(
  `size sizes sized scale scales cost costs compute computation computational budget budgets parameter parameters complexity
  latency speed time memory flops models methods`,
);
const EVEN = toWordSet('even often sometimes slightly significantly substantially also');
/** How far before the rival it is said, in tokens that are no part of a name. */
const REACH = 16;

export function saysTie(context: LinkContext, rival: Mention, sentence: Sentence): boolean {
  const { tokens } = context.document;
  let leadsOn = false;
  for (let at = rival.firstToken - 1, left = REACH; at >= sentence.firstToken && left > 0; at -= 1) {
    if (context.names.mentionAt[at] !== undefined) continue;
    left -= 1;
    const word = tokens[at]?.lower ?? '';
    if (word === ';') return false;
    const isOfSize = OF_SIZE.has(tokens[at + 1]?.lower ?? '');
    if (MATCHES.has(word)) return !isOfSize;
    if (ALIKE.has(word) && leadsOn) return !isOfSize;
    if (LEADS_ON.has(word)) leadsOn = true;
    const cue = context.cues[at];
    if (cue?.cue !== 'beat' && !BETTER.has(word)) continue;
    const before = beforeEven(context, (cue?.firstToken ?? at) - 1);
    if (tokens[before]?.lower !== 'or') return false;
    leadsOn = true;
    at = before;
  }
  return false;
}

/** "or even surpasses": the place of "or". */
function beforeEven({ document }: LinkContext, from: number): number {
  let at = from;
  while (EVEN.has(document.tokens[at]?.lower ?? '')) at -= 1;
  return at;
}
