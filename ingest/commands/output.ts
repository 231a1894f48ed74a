import { openOutputFile, type Output } from '../output-file.ts';
import type { Terminal } from './terminal.ts';

/** Standard output, or a file that appears whole or not at all. @throws OUTPUT_UNWRITABLE */
export async function openOutput(path: string | undefined, terminal: Terminal): Promise<Output> {
  if (path !== undefined) return openOutputFile(path);
  return {
    write: async (text) => terminal.print(text),
    close: async () => {},
    discard: async () => {},
  };
}
