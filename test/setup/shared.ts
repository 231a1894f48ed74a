import { join } from 'node:path';
import { root } from '../../scripts/ensure.mjs';

/** A file of the folder beside the checkout that holds annotated abstracts and corpora; not every machine has it. */
export function shared(path: string): string {
  return join(root, '..', 'shared', path);
}
