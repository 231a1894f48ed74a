import { describe } from 'vitest';
import { makeEmbeddedTestStore } from './embedded-test-store.ts';
import { specifyStore } from './specify-store.ts';

describe('the embedded store', () => {
  specifyStore(makeEmbeddedTestStore);
});
