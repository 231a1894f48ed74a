// Models that generate images, videos and three-dimensional things.
import type { ModelFamilyRow } from './model-family-row.ts';

export const GENERATION_MODELS: readonly ModelFamilyRow[] = [
  {
    family: 'Stable Diffusion',
    stems: ['sdxl', 'sd1.5', 'sd3', 'sd-xl', 'stablediffusion'],
    example: 'SDXL',
    counterExample: 'SD cards',
  },
  { family: 'DALL-E', stems: ['dall-e', 'dalle'], example: 'DALL-E 3', counterExample: 'Dall' },
  { family: 'Imagen', example: 'Imagen-3', counterExample: 'imagine' },
  { family: 'FLUX', example: 'FLUX.1', counterExample: 'the flux' },
  { family: 'PixArt', example: 'PixArt-alpha', counterExample: 'pixel art' },
  { family: 'DiT', ambiguous: true, example: 'DiT-XL/2', counterExample: 'dits' },
  { family: 'MMDiT', example: 'MMDiT', counterExample: 'MM' },
  { family: 'Janus', example: 'Janus-Pro', counterExample: 'January' },
  { family: 'BAGEL', ambiguous: true, example: 'BAGEL-7B', counterExample: 'a bagel' },
  { family: 'Emu', ambiguous: true, example: 'Emu3', counterExample: 'an emu' },
  { family: 'Show-o', stems: ['show-o'], example: 'Show-o', counterExample: 'show' },
  { family: 'VAR', ambiguous: true, example: 'VAR-d30', counterExample: 'a var' },
  { family: 'StyleGAN', example: 'StyleGAN2', counterExample: 'a style' },
  { family: 'BigGAN', example: 'BigGAN', counterExample: 'a big gain' },
  { family: 'DDPM', example: 'DDPM', counterExample: 'DDP' },
  { family: 'Wan', ambiguous: true, example: 'Wan2.1', counterExample: 'wander' },
  { family: 'HunyuanVideo', stems: ['hunyuanvideo'], example: 'HunyuanVideo', counterExample: 'a video' },
  {
    family: 'CogVideoX',
    stems: ['cogvideox', 'cogvideo'],
    example: 'CogVideoX-5B',
    counterExample: 'a video',
  },
  { family: 'Sora', example: 'Sora-2', counterExample: 'sorts' },
  { family: 'Seedance', example: 'Seedance-1.0', counterExample: 'seeds' },
];
