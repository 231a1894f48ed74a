// Families that continue another one though their name is a word of its own (QwQ is Qwen's), and names that look like a variant
// and are a thing of their own. Rules of `naming/model-name.ts` find all others.

/** Family → what it is a variant of. A model that somebody else made out of another one under a new name is none (SciBERT). */
export const MODEL_PARENTS: Readonly<Record<string, string>> = {
  QwQ: 'Qwen',
  QVQ: 'Qwen',
  CodeQwen: 'Qwen',
  PaliGemma: 'Gemma',
  MedGemma: 'Gemma',
  CodeGemma: 'Gemma',
  ShieldGemma: 'Gemma',
  RecurrentGemma: 'Gemma',
  'XLM-R': 'XLM',
  'Flan-T5': 'T5',
  'Flan-UL2': 'UL2',
  ByT5: 'T5',
  umT5: 'T5',
  mT0: 'T0',
  'Flan-PaLM': 'PaLM',
  'Med-PaLM': 'PaLM',
  BLOOMZ: 'BLOOM',
  CodeLlama: 'Llama',
  LlamaGuard: 'Llama',
  ChatGLM: 'GLM',
  CogVideoX: 'CogVideo',
  SDXL: 'Stable Diffusion',
  StarCoderBase: 'StarCoder',
  'DeepSeek-Coder': 'DeepSeek',
  'DeepSeek-Math': 'DeepSeek',
  'DeepSeek-VL': 'DeepSeek',
  'LLaVA-OneVision': 'LLaVA',
  'GPT-Neo': 'GPT',
  'GPT-J': 'GPT',
  'gpt-oss': 'GPT',
  OLMoE: 'OLMo',
};

/** Looks like a known family with something behind or in front of it, and is not one of it. */
export const OWN_MODELS: readonly string[] = [
  'MAmmoTH-VL',
  'CLIP-Adapter',
  'T2T-ViT',
  'R-CNN',
  'Sparse R-CNN',
  'Cascade R-CNN',
  'BERT4Rec',
];
