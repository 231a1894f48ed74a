// Nouns that say what kind of thing the name beside them is: "the BRIGHT datasets", "baselines such as X".

export const NOUN_CLASSES = ['benchmark', 'method', 'model', 'baseline', 'task', 'metric'] as const;
export type NounClass = (typeof NOUN_CLASSES)[number];

const ROWS: Readonly<Record<NounClass, string>> = {
  benchmark:
    'benchmark benchmarks dataset datasets corpus corpora testbed testbeds suite suites leaderboard leaderboards testset testsets challenge environment environments simulator simulators collection database databases competition competitions subset subsets testmini benchmarking data-set treebank split splits tests exam exams dataset(s) track tracks',
  method:
    'method methods framework frameworks approach approaches algorithm algorithms technique techniques strategy strategies pipeline pipelines paradigm paradigms scheme schemes mechanism mechanisms module modules system systems architecture architectures network networks loss losses optimizer optimizers policy policies agent agents procedure solution solutions prompting regularization attention objective decoder learner controller toolkit library engine harness plugin estimator sampler planner tokenizer quantization adapter adapters formulation infrastructure recipe variant variants regularizer distillation learning training tuning fine-tuning optimization decoding search sampling alignment',
  model:
    'model models llm llms llama-family vlm vlms mllm mllms lmm lmms lvlm lvlms lm lms slm slms plm plms backbone backbones encoder encoders transformer transformers checkpoint checkpoints foundation generator generators detector detectors classifier classifiers chatbot chatbots reasoner reasoners reranker rerankers retriever retrievers vla vlas lrm lrms',
  baseline:
    'baseline baselines competitor competitors counterpart counterparts sota alternative alternatives rivals predecessors predecessor works work',
  task: 'task tasks domain domains problem problems scenario scenarios setting settings game games language languages',
  metric: 'score scores metric metrics accuracy rate',
};

export const HEAD_NOUNS: ReadonlyMap<string, NounClass> = new Map(
  NOUN_CLASSES.flatMap((noun) => ROWS[noun].split(' ').map((word): [string, NounClass] => [word, noun])),
);
