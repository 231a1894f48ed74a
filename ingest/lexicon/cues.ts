// Words that say what the names and numbers after them are. Compared without case, by whole tokens, the longest phrase first.

export const CUE_CLASSES = [
  'propose',
  'name-as',
  'beat',
  'tie',
  'than',
  'trail',
  'achieve',
  'improve',
  'reduce',
  'evaluate',
  'on',
  'with',
  'based-on',
  'train',
  'from',
  'to',
  'by',
  'over',
  'of',
  'for',
  'in',
  'such-as',
  'respectively',
  'average',
  'compared-to',
  'while',
  'and',
  'versus',
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

export interface CueRow {
  readonly cue: CueClass;
  /** Phrases, separated by bars. */
  readonly phrases: string;
  readonly example: string;
}

export const CUES: readonly CueRow[] = [
  {
    cue: 'propose',
    phrases:
      'propose|proposes|proposed|proposing|introduce|introduces|introduced|introducing|present|presents|presented|presenting|develop|develops|developed|developing|devise|devises|design|designs|describe|describes|contribute|contributes|offer|offers|release|releases|unveil|unveils|put forward|come up with|built|build|builds|create|creates|created|construct|constructs|constructed|formulate|formulates|establish|establishes|curate|curates|collect|collected|collects|open-source|open-sources|announce|adapt|explore|explores|implement|implements|derive',
    example: 'we propose X',
  },
  {
    cue: 'name-as',
    phrases:
      'called|named|dubbed|termed|coined|denoted as|referred to as|abbreviated as|namely|which we call|we call|we term|we name|we dub|titled|known as|nicknamed|abbreviated|we refer to as|short for|denoted|we call it|we name it|dub|named as|termed as|i.e',
    example: 'a method called X',
  },
  {
    cue: 'beat',
    phrases:
      'outperform|outperforms|outperformed|outperforming|surpass|surpasses|surpassed|surpassing|exceed|exceeds|exceeded|exceeding|beat|beats|beating|outdo|outclass|outclasses|improve over|improves over|improving over|improves upon|improve upon|improving upon|improved upon|improvement over|improvements over|improvement upon|improvements upon|gain over|gains over|superior to|better than|superiority over|superiority to|advantage over|advantages over|excels over|outranks|ahead of|higher than|gains compared to|prevail over|dominates|outstrips|eclipses|overtakes|outshines|performs better than|perform better than|stronger than|favorably against|favorably to|faster than|more accurate than|gains upon|surpass over',
    example: 'outperforms Y',
  },
  {
    cue: 'tie',
    phrases:
      'comparable to|comparable with|on par with|on a par with|at par with|competitive with|rival|rivals|rivaling|rivalling|match|matches|matching|matched|similar to|equivalent to|approaching|approaches the performance of|comparably to|comparably with|as good as|as well as the|close to|competitive to|parity with|matches or surpasses|matches or exceeds|match or surpass|matching or surpassing|matching or exceeding|match or exceed|matches or outperforms|match or outperform|comparable or superior to|comparable or better than|nearly matching|nearly matches|competes with|competing with|compete with',
    example: 'on par with Y',
  },
  {
    cue: 'trail',
    phrases:
      'underperform|underperforms|underperforming|inferior to|lag behind|lags behind|lagging behind|worse than|falls short of|fall short of|falling short of|lower than|outperformed by|surpassed by|behind|below|within',
    example: 'lags behind Y',
  },
  { cue: 'than', phrases: 'than', example: '3% more than Y' },
  {
    cue: 'compared-to',
    phrases:
      'compared to|compared with|in comparison to|in comparison with|relative to|against|when compared to|when compared with|as compared to|as compared with|versus the|with respect to the|in contrast to|as opposed to|comparing to|comparing with|compared against|comparison with|comparison to|comparisons with|compare with|compare to|compare against',
    example: 'compared to Y',
  },
  { cue: 'versus', phrases: 'vs|versus|vs.', example: '82.1 vs. 79.0' },
  { cue: 'over', phrases: 'over|upon|above', example: 'a gain of 3% over Y' },
  {
    cue: 'achieve',
    phrases:
      'achieve|achieves|achieved|achieving|reach|reaches|reached|reaching|attain|attains|attained|attaining|obtain|obtains|obtained|obtaining|yield|yields|yielded|yielding|score|scores|scoring|get|gets|sets a|set a|sets new|set new|setting a|setting new|record|records|recorded|deliver|delivers|delivering|secures|secured|report|reports|reported|gain|hits|exhibits|exhibit|demonstrate|demonstrates|show|shows|produce|produces|provides|results in|resulting in|leading to|leads to|lead to',
    example: 'achieves 88.5%',
  },
  {
    cue: 'improve',
    phrases:
      'improve|improves|improved|improving|boost|boosts|boosted|boosting|increase|increases|increased|increasing|enhance|enhances|enhanced|enhancing|raise|raises|raised|raising|lift|lifts|elevate|elevates|advance|advances|push|pushes|gains|gain|improvement|improvements|increment|enhancement|enhancements|accelerates|accelerate|accelerating|speeds up|rises|rise|rising|grows|up from|jumps|climbs|uplift|strengthens|strengthen|augment|augments',
    example: 'improves X by 3%',
  },
  {
    cue: 'reduce',
    phrases:
      'reduce|reduces|reduced|reducing|decrease|decreases|decreased|decreasing|lower|lowers|lowering|cut|cuts|cutting|save|saves|saving|savings|drop|drops|dropped|dropping|reduction|reductions|shrink|shrinks|minimize|minimizes|decline|declines|degrade|degrades|degradation|compress|compresses|compressing|fewer|less|down from|slash|slashes|slashing|alleviates|mitigates|falls|fall|fell|shortens|shortening|diminishes|decay|loses|losing|loss of|drops to',
    example: 'reduces tokens by 63%',
  },
  {
    cue: 'evaluate',
    phrases:
      'evaluate|evaluates|evaluated|evaluating|evaluation|evaluations|experiment|experiments|tested|testing|assess|assessed|assessing|validate|validated|benchmarked|benchmarking|verified|examined|measured|conducted',
    example: 'evaluated on B',
  },
  { cue: 'on', phrases: 'on|across|on both|on the|on all|in the case of', example: 'on B' },
  {
    cue: 'based-on',
    phrases:
      'based on|built on|built upon|building on|building upon|on top of|built on top of|initialized from|initialized with|derived from|backbone|backbones|backboned by|powered by|fine-tuned from|finetuned from|starting from|trained from|instantiated with|instantiated on|instantiating|equipped with|adapted from|extends|extending|extension of|variant of|on top of the|backed by|implemented on|implemented with',
    example: 'based on M',
  },
  {
    cue: 'train',
    phrases:
      'fine-tune|fine-tunes|fine-tuned|fine-tuning|finetune|finetunes|finetuned|finetuning|train|trains|trained|training|distill|distills|distilled|distilling|pretrain|pre-train|pretrained|pre-trained|adapt|adapting|post-train|post-training|apply|applied|applying|applies|applied to|apply to|applying to|applied on|equip|equipping|prompt|prompting|prompted|enable|enables|enabling|empower|empowers|leverage|leverages|leveraging|leveraged|employ|employs|employing|adopt|adopts|adopting|utilize|utilizes|utilizing|integrate|integrated into|integrating|use|uses|used|using',
    example: 'fine-tune M',
  },
  { cue: 'with', phrases: 'with|via', example: 'with X' },
  { cue: 'from', phrases: 'from', example: 'from 66 to 72' },
  { cue: 'to', phrases: 'to', example: 'from 66 to 72' },
  { cue: 'by', phrases: 'by', example: 'by 3%' },
  { cue: 'of', phrases: 'of', example: 'an accuracy of 82%' },
  { cue: 'for', phrases: 'for', example: 'for BERT' },
  { cue: 'in', phrases: 'in|under|at|within the', example: 'in accuracy' },
  {
    cue: 'such-as',
    phrases:
      'such as|like|including|include|includes|e.g|e.g.|for example|for instance|i.e.|namely|notably|especially',
    example: 'benchmarks such as B',
  },
  {
    cue: 'while',
    phrases:
      'while|whereas|whilst|but|although|and also|without|with only|despite|yet|rather than|instead of',
    example: '…, while …',
  },
  { cue: 'respectively', phrases: 'respectively', example: '82.1 and 77.3 on A and B, respectively' },
  {
    cue: 'average',
    phrases: 'average|averaged|averaging|mean|on average|overall',
    example: 'an average of 8.4%',
  },
];
