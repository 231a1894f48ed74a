// The words behind (or before) the name of a benchmark, by what they say about it.

/** Parts of the data, however they are called. Behind any name. */
export const SPLIT_WORDS: Readonly<Record<string, string>> = {
  test: 'test',
  testing: 'test',
  testset: 'test',
  dev: 'dev',
  devset: 'dev',
  development: 'dev',
  val: 'val',
  valid: 'val',
  validation: 'val',
  train: 'train',
  training: 'train',
  std: 'std',
  minival: 'minival',
  testmini: 'testmini',
  testdev: 'testdev',
  unseen: 'unseen',
  leftout: 'leftout',
};

/** Part, selection or edition of something: behind any name too. */
export const EDITION_WORDS: ReadonlySet<string> = new Set(
  'lite mini hard easy verified plus extended subset diamond sanitized redux multilingual clean'.split(' '),
);

/** Behind a known name only: elsewhere they are part of the name ("UCF-Crime", "HotpotQA"). */
export const PART_WORDS: ReadonlySet<string> = new Set(
  (
    'c r a p o g ce hq lt vid det loc sketch real rendition small medium large full tiny other final challenge adversarial adv popular random rare normal ' +
    'public private core live main parts part seg stuff panoptic captions caption captioning retrieval qa reid wilds semantic instance detection segmentation ' +
    'sd hd 4k odometry raw completion tracking lidarseg occ scenes corrupted perturbed augmented long short unbalanced longtail multimodal interactive text vision ' +
    'kp keypoints person entity wholebody noisy balanced ocr s m l xl x dvs wild stereo flow 3d 2d area fold level track subtask eigen indoor outdoor ind binary testa testb filtered detected labeled labelled sta img spatial goal object ' +
    'retail airline telecom mc ood iid cap caps conditional unconditional cls ego blind revised restricted word character char distractor fullwiki passage document doc drugs karpathy auto platinum symbolic infilling xl gym n fs ' +
    'karpathy bg pose mask seq sam dialog full unsupervised in out near domain zero shot subs html reasoning'
  ).split(' '),
);

/** In front of a known name: a selection or transformation of it ("tieredImageNet", "Split CIFAR-100", "N-MNIST"). */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  'split permuted rotated rotating sequential colored coloured colorful corrupted noisy mini tiny tiered n multilingual incremental continual long-tailed imbalanced x m mm'.split(
    ' ',
  ),
);

/** Nouns that every data set may carry. */
export const BENCHMARK_NOUNS: ReadonlySet<string> = new Set(
  'benchmark benchmarks benchmarking dataset datasets corpus corpora leaderboard testbed suite tasks task data set sets split splits collection competition competitions exam exams environment environments pass'.split(
    ' ',
  ),
);

/** Names of languages and their codes: "English-German" and "En-De" are one pair. */
export const LANGUAGE_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'english:en german:de french:fr chinese:zh spanish:es italian:it japanese:ja korean:ko russian:ru arabic:ar hindi:hi portuguese:pt dutch:nl turkish:tr vietnamese:vi ' +
    'thai:th polish:pl czech:cs romanian:ro finnish:fi swedish:sv danish:da norwegian:no greek:el hebrew:he persian:fa farsi:fa urdu:ur bengali:bn tamil:ta telugu:te swahili:sw ' +
    'indonesian:id ukrainian:uk hungarian:hu bulgarian:bg catalan:ca basque:eu estonian:et latvian:lv lithuanian:lt kazakh:kk gujarati:gu nepali:ne sinhala:si khmer:km malay:ms ' +
    'mandarin:zh cantonese:yue yoruba:yo hausa:ha amharic:am'
  )
    .split(' ')
    .flatMap((pair) => {
      const [word = '', code = ''] = pair.split(':');
      return [
        [word, code],
        [code, code],
      ];
    }),
);

/** Series with an edition a year, so that two digits behind the name are a year: "AIME 24". */
export const YEARLY: ReadonlySet<string> = new Set(
  'AIME,AMC,HMMT,WMT,IWSLT,PASCAL VOC,VOC,COCO,MS COCO,DAVIS,iNaturalist,SemEval,CoNLL,BraTS,ISIC,DSTC,TREC,Camelyon,SIGHAN,ICDAR,NTCIR,BioASQ,VOT,BEA,Kinetics,ACE,LiTS,KDD,USAMO,IMO,BRUMO,CMIMC,TAC,DUC,OTB,ILSVRC,ImageNet,WNUT,FinQA,CLEF,EVALITA,IberLEF,GermEval,MEDIQA,ReQA,DCASE,VoxSRC,CHiME,SMM4H'.split(
    ',',
  ),
);
