import { describe } from 'vitest';
import { makeEmbeddedTestStore } from '../contract/embedded-test-store.ts';
import { specifyApi } from './specify-api.ts';

describe('the API on the embedded store', () => {
  specifyApi(makeEmbeddedTestStore);
});
