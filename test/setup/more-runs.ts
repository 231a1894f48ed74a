// For `npm run soak`: properties are tried on more inputs than usual, from a seed that may be given. Those that say themselves on how
// many ask `countRuns`, because what a property says goes before this.
import fc from 'fast-check';

const { SOAK_INPUTS, SOAK_SEED } = process.env;

if (SOAK_INPUTS !== undefined)
  fc.configureGlobal({ numRuns: Number(SOAK_INPUTS), seed: Number(SOAK_SEED ?? '1') });
