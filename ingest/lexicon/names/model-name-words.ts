// The words behind the stem in the name of a model, by what they say. Only for names and ids: extraction has lists of its own.

/** Spellings of one word. */
export const MODEL_WORD_FORMS: Readonly<Record<string, string>> = {
  ins: 'instruct',
  inst: 'instruct',
  instruction: 'instruct',
  instructed: 'instruct',
  it: 'instruct',
  think: 'thinking',
  pretrained: 'pt',
  embed: 'embedding',
  embeddings: 'embedding',
  code: 'coder',
  distilled: 'distill',
  reason: 'reasoning',
  prev: 'preview',
  experimental: 'exp',
  med: 'medium',
};

/** Sizes in words, and the letters that stand for them beside a model's name ("Swin-T", "ViT-B/16"). */
export const SIZE_WORDS: ReadonlySet<string> = new Set(
  'tiny small base medium large xlarge xxlarge huge giant gigantic mini nano micro pico femto atto xxs xs xl xxl'.split(
    ' ',
  ),
);
export const SIZE_LETTERS: Readonly<Record<string, string>> = {
  t: 'tiny',
  s: 'small',
  b: 'base',
  m: 'medium',
  l: 'large',
  h: 'huge',
  g: 'giant',
};

/** How a model was trained on or packed, in the order in which names are built up: "Qwen3-4B-Instruct" is made of "Qwen3-4B". */
export const TUNING_WORDS: readonly string[] =
  'base pt cased uncased instruct chat sft dpo rlhf rl thinking reasoning preview exp latest high low hf gguf awq gptq fp16 fp8 bf16 int8 int4'.split(
    ' ',
  );

/** Words of a line within a family: "Qwen2.5-VL", "Gemini 1.5 Pro". Written without a mark too ("QwenCoder"). */
export const LINE_WORDS: ReadonlySet<string> = new Set(
  (
    'vl vision audio omni coder math embedding reranker prm rm orm reward image video edit text speech tts asr ocr moe distill zero next guard prover robotics ' +
    'sonnet opus haiku pro flash lite turbo ultra plus max scout maverick nemo qwen llama mistral onevision ov interleave air deep research codex live ' +
    'dev schnell alpha beta sigma multilingual neo neox x r a v vla oss long 1m 128k 32k 16k mt lm fast search agent world vit'
  ).split(' '),
);

/** Words that name no part: "the Qwen2 model family", "20B parameters". */
export const MODEL_FILLERS: ReadonlySet<string> = new Set(
  'model models family families series version variant variants parameter parameters params checkpoint checkpoints llm llms lms backbone backbones size billion'.split(
    ' ',
  ),
);

/** Whoever made it, in front of its name: "OpenAI's o4-mini", "Meta-Llama-3". Only where a known model follows. */
export const MAKERS: ReadonlySet<string> = new Set(
  'openai google meta microsoft alibaba anthropic nvidia deepmind xai apple amazon ibm baidu tencent bytedance salesforce facebook huggingface mistralai deepseekai moonshot moonshotai zhipu stabilityai nous cohere ai facebookai'.split(
    ' ',
  ),
);
