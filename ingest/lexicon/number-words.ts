// Words around numbers: what is counted, what bounds a number, what says that it is a difference.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** A whole number before one of these counts things; it measures no performance. */
export const COUNTED = words(`
  dataset datasets benchmark benchmarks task tasks domain domains language languages model models llm llms vlms mllms lvlms method methods baselines baseline
  sample samples example examples image images video videos question questions papers paper abstracts document documents sentence sentences word words
  user users participant participants subjects patients people annotators experts human humans students raters person persons individuals volunteers physicians
  class classes category categories labels label types type kinds attributes concepts scenarios scenario settings setting environments environment scenes scene
  hours hour minutes minute days day weeks week months month years year seconds second times turns turn rounds round steps step iterations epochs epoch
  gpus gpu nodes node cores servers machines devices robots robot apps app tools tool agents agent websites web repositories repos projects issues commits
  layers layer heads head blocks block parameters parameter dimensions dimension experts bits bit tokens token frames frame views view objects object points
  pairs pair triples triplets relations entities edges nodes graphs graph nodes trajectories trajectory episodes demonstrations demos rollouts instances instance
  queries query prompts prompt responses response conversations dialogues dialogs utterances speakers speaker clips clip recordings songs hours-long tracks
  questions-answer qa annotations annotation records cases case problems problem tests test experiments exam exams seeds seed runs run trials trial folds fold
  countries cities states regions languages-pairs families family aspects dimensions criteria metrics metric factors categories levels level stages stage phases phase
  components component modules module parts part ways way shots shot classes-per samples-per players player actions action skills skill primitives options choices
  million billion thousand hundred k m b trillion dollars dollar usd usd. euros gb mb kb tb mm cm m km meters meter metres px pixels pixel hz khz mhz ghz kg g degrees
  rules rule features feature variables variable attributes genes proteins molecules compounds materials species cells cell reviews review tweets posts articles article
  questions, topics topic questions. subtasks sub-tasks subsets subset splits split domains. corpora corpus sources source studies study datasets. benchmarks. works work publications
  architectures backbones architectures, networks network algorithms algorithm attacks attack defenses environments. checkpoints variants variant versions version configurations
  families, publishers institutions hospitals centers sites companies organizations courses books pages lines functions function programs files code snippets apis vulnerabilities bugs
  of-the-art strategies strategy templates template bins groups group clusters cluster communities sets set lists tables table charts figures figure references
`);

/** Right after a percentage: it is a difference. */
export const CHANGE_NOUNS = words(`
  improvement improvements increase increases gain gains boost boosts uplift reduction reductions decrease decreases drop drops decline declines higher lower better worse
  fewer less faster slower more greater smaller larger shorter longer cheaper speedup speed-up acceleration advantage advantages lead margin growth rise enhancement enhancements savings saving
  degradation loss losses deterioration increment relative absolute ahead above below difference gap lag jump surge uptick shrinkage compression stronger improved reduced increased
  overhead slowdown improvment behind lift leap
`);

/** Before a number, with "of" or directly: "an improvement of 3%". */
export const CHANGE_BEFORE = words(`
  improvement improvements increase increases gain gains boost boosts uplift reduction reductions decrease decreases drop drops decline declines advantage margin margins growth rise
  enhancement enhancements savings saving degradation loss losses increment difference gap jump leap lead speedup improving improves improve improved increasing boosting enhances enhancing
  reduces reducing reduce reduced loses losing lost decreases decreasing decrease decreased lowers lowering saves saving save drops dropping dropped declines raising raises raise cuts cutting
  outperforming outperforms outperform surpasses surpassing surpass surpassed exceeds exceeding exceed beats beating outperformed improvement: gains: by absolute relative lowered cut falls fell rises rose
`);

/** The measured quantity goes down. */
export const DOWN_WORDS = words(`
  reduction reductions reduce reduces reducing reduced decrease decreases decreasing decreased drop drops dropping dropped decline declines declining declined fewer less lower lowers lowering lowered smaller
  shorter cheaper savings saving saves save saved cut cuts cutting degradation degrade degrades degrading degraded loss losses deterioration worse shrink shrinks shrinking compress compresses compressing compression
  fall falls fell falling shorten shortens shortening minimize minimizes minimizing diminishing diminish mitigate mitigates mitigating alleviate eliminates eliminating suppress suppresses below behind slash slashes slashing down decay
  lag lags lagging underperform underperforms underperforming inferior removing removes remove prune prunes pruning discarding dropping lose loses losing lost lighter ↓ trails
`);

/** The measured quantity goes up. */
export const UP_WORDS = words(`
  improvement improvements improve improves improving improved increase increases increasing increased gain gains gaining boost boosts boosting boosted higher better faster greater larger more raise raises raising raised
  enhance enhances enhancing enhanced enhancement enhancements rise rises rising rose growth outperform outperforms outperforming outperformed surpass surpasses surpassing surpassed exceed exceeds exceeding beat beats beating
  speedup speed-up speedups speed-ups acceleration accelerate accelerates accelerating ahead above advantage lead uplift lift lifts superior stronger up advance advances longer ↑ jump jumps leap surge climbs elevates
`);

/** What bounds a number, by its qualifier; phrases are looked for just before the number. */
export const QUALIFIER_PHRASES = {
  up_to: [
    'up to',
    'as much as',
    'at most',
    'as high as',
    'a maximum of',
    'maximum of',
    'maximally',
    'maximum',
    'a maximum',
    'up by',
    'by up to',
    'as many as',
    'up to a',
    'up to an',
    'as large as',
    'upto',
    'by as much as',
    'up to about',
    'up to around',
    'reaching up to',
  ],
  at_least: [
    'at least',
    'over',
    'more than',
    'above',
    'exceeding',
    'greater than',
    'higher than',
    'beyond',
    'a minimum of',
    'upwards of',
    'well over',
    'in excess of',
    'exceeds',
    'surpassing',
    'no less than',
    '>',
    '≥',
    'larger than',
    'exceed',
    'by over',
    'no fewer than',
  ],
  below: [
    'below',
    'less than',
    'under',
    'fewer than',
    'lower than',
    'no more than',
    'within',
    'smaller than',
    '<',
    '≤',
    'not exceeding',
    'never exceeds',
    'only <',
    'at under',
    'sub',
    'longer than',
  ],
  approx: [
    'about',
    'around',
    'approximately',
    'nearly',
    'almost',
    'roughly',
    'close to',
    'approx',
    'approaching',
    'some',
    'circa',
    '~',
    '≈',
    'an approximate',
    'on the order of',
    'up approximately',
    'by approximately',
    'by about',
    'by around',
    'nearly a',
    'roughly a',
  ],
  average: [
    'average',
    'averaged',
    'mean',
    'on average',
    'an average',
    'average of',
    'averaging',
    'an average of',
    'averages',
    'mean of',
    'a mean of',
    'median',
  ],
} as const;
