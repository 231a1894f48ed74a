// Words beside numbers that are no results: they say what the number is instead. Lower case, without their plural where it is
// made by an s: `isOneOf` looks for both.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Before a number: it is the name of one among several. "task 2", "figure 3", "paragraph 1", "experiment 2". */
export const NUMBERED = words(`
  task subtask sub-task shared-task track sub-track subtrack figure fig table tab section sec appendix equation eq algorithm theorem lemma claim corollary proposition definition
  chapter paragraph article line page volume vol issue number no nr part stage phase step round turn week day grade level layer tier type class category criterion group cluster condition
  study experiment hypothesis question rq research-question problem challenge scenario case model system run setting setup variant option configuration room room-type committee
  subcommittee series season episode block unit module objective objectives target covid generation gen rank ranked ranking ranks place placed position positioned
  tâche tache sous-tâche piste partie étape figure-s exemple example note rule axiom assumption property requirement principle protocol
  party agent robot player team subject participant user speaker candidate mission sub-problem lot batch set dataset corpus domain site region zone channel
`);

/** What follows "ranked" and its like is a place, not a number of things. */
export const RANKING = words(
  'rank ranked ranking ranks place placed places placing position positioned finished top ranked-at classé',
);

/** Before a number, mostly with "of" or "=": a setting of a method or of an experiment. */
export const SETTINGS = words(`
  learning learning-rate dropout momentum temperature threshold beam batch batch-size batchsize epoch seed margin sparsity masking mask budget kernel stride dilation window window-size radius
  radii bandwidth cutoff cut-off decay weight-decay hyperparameter hyper-parameter lr top-p top-k depth width horizon patience lambda alpha beta gamma epsilon sigma tau eta mu
  delta theta rho omega kappa-value α β γ λ ε σ τ η μ δ θ ρ ω probability downsampling upsampling subsampling pruning pruned prune order exponent coefficient weight discount
  oversampling overlap noise guidance privacy compression quantization bitwidth bit-width hop-length context-size dimensionality embedding-size tolerance penalty
  perturbation perturbations ratio ratios constant
`);

/** Right behind a number, or joined to it: a physical quantity. */
export const PHYSICAL_UNITS = words(`
  m cm mm km µm μm um nm meter metre centimeter centimetre millimeter millimetre kilometer kilometre micrometer micron nanometer inch inches foot feet ft mile mph km/h kmph knot
  n mn kn nm n·m newton kg g mg gram kilogram ton tonne lb pound ml l liter litre °  ° degree deg rad mrad radian °c ℃ celsius kelvin k/w hz khz mhz ghz rpm hertz db dbm dbi decibel fps
  v mv kv vpp volt w mw kw watt j mj kj mah wh kwh joule pa kpa mpa gpa bar psi lux cd t tesla a ma amp ampere ohm ω f pf μf newton-meter nms acre hectare ha angstrom å µrad μrad mol
  " ″ ' hp g-force n/m n/mm m/s cm/s mm/s deg/s rad/s km2 m2 cm2 mm2 m3 cm3 km² m² cm² mm² m³ cm³ cal kcal calorie cc dof
`);

/** Right behind a number, or joined to it: a span of time. */
export const TIME_UNITS = words(`
  s sec second ms msec millisecond μs us µs microsecond ns nanosecond min mn mns mins minute h hr hrs hour day night week month quarter year yr decade century centuries millennia fortnight
  seconde heure jour semaine mois an années année ans minute siècle weekday hour-long minute-long second-long year-old years-old yo semester gpu-hour gpu-day a100-hour
`);

/** Right behind a number, or joined to it: a property of a machine. */
export const MACHINE_UNITS = words(`
  bit byte kb mb gb tb pb kib mib gib kilobyte megabyte gigabyte terabyte gbps mbps kbps flop flops gflops tflops pflops mflop gflop tflop petaflop macs gmacs
  vram ram
`);

/** Right behind a number, or joined to it: a size of images or shapes. */
export const PIXEL_UNITS = words(
  'pixel px megapixel mp voxel dpi ppi d dim dimension dimensional dof p k-resolution',
);

/** Right behind a number: money. */
export const MONEY = words('dollar usd euro eur cent gbp yen rmb cny yuan inr rupee');

/** Right behind a number: how long an input is, where the words near it speak of contexts. */
export const INPUT_UNITS = words('token word character frame subword context sequence');

/** Near a number of tokens: it is the length of an input, not the size of a corpus. */
export const CONTEXT_WORDS = words(
  'context window length input context-length document documents prompt prompts',
);

/** Right behind a number: it is a setting. "3 epochs", "a 20% budget", "50% sparsity". */
export const RIGHT_SETTINGS = words(`
  epoch budget sparsity sparse masking mask masked dropout noise noisy pruning pruned threshold temperature quantization compression corruption missing
`);

/** Plurals and words for many that do not end in s. */
export const IRREGULAR_PLURALS = words(`
  data people children men women humans media criteria corpora feet mice vertices indices matrices phenomena lemmata genera fish species staff personnel vocabulary million billion
  trillion thousand hundred dozen k lakh crore metadata software hardware audio speech text training spectra schemata formulae stimuli loci nuclei bacteria equilibria police pieces
  items entries folks alumni schemas
`);

/** These end a noun phrase: what follows them is not what is counted. */
export const PHRASE_ENDS = words(`
  on of in for and to with by at from over than is are was were be been being has have had do does did across while respectively as under using when compared but or not if that which
  who whose where through per via about against between among after before during within without into onto upon toward towards its their our we it they this these those he she i you
  there here then thus hence however also can could may might must shall should will would so such both either neither all any each every since until because although though
  better higher lower more less fewer greater larger smaller faster slower worse above below versus vs up down out off only even just still yet nor et de du des la le les pour sur en dans
  und der die das von mit para con por y e o ou à au aux par est sont
`);

/** Figures of statistics: significance, agreement, spread. */
export const STATISTICS = words(`
  p p-value p-values pvalue kappa κ κ's alpha-agreement agreement agreements iaa inter-annotator interannotator inter-rater interrater inter-coder krippendorff krippendorff's cohen cohen's fleiss fleiss' fleiss's confidence ci credible significance percentile
  quantile variance deviation std sd stdev skewness kurtosis χ2 chi-squared chi-square anova t-test df odds or= r2 r² r pearson's spearman's kendall's rho icc quartile gini z-score
  z-scores median-absolute reliability cronbach cronbach's entropy probability-value
`);

/** Before a number: a year or a date. */
export const DATE_WORDS = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec year years since circa century decade
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre depuis spring summer autumn fall winter early mid late
`);

export const MONTHS = words(
  'january february march april june july august september october november december jan feb aug sept oct nov dec',
);

/** Before a number: a version or an edition. */
export const VERSION_WORDS = words(
  'version versions v ver release releases edition rev revision web licence license gpl python cuda update',
);

/** Before a number: a law, a standard, a norm. */
export const STANDARDS = words(
  'rtx gtx iso bcp ieee rfc iec din nist iso/iec iso/ts tc act law sb regulation directive h.r sdg sil boeing airbus room route highway apollo windows area brodmann',
);

/** Whether a set holds the word, or its singular. */
export function isOneOf(set: ReadonlySet<string>, word: string): boolean {
  return set.has(word) || (word.length > 3 && word.endsWith('s') && set.has(word.slice(0, -1)));
}
