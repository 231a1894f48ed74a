// Values kept in the browser. What is read back is parsed: other versions of this page, extensions and people write there
// too. A browser that refuses storage (private windows, full disk) loses the value, not the page.
import type * as z from 'zod/mini';

export interface Stored<Value> {
  read(): Value;
  write(value: Value): void;
}

export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

export function createStored<Value>(
  key: string,
  schema: z.ZodMiniType<Value>,
  start: Value,
  findStorage: () => TextStorage,
): Stored<Value> {
  return {
    read() {
      const parsed = schema.safeParse(readJson(findStorage, key));
      return parsed.success ? parsed.data : start;
    },
    write(value) {
      try {
        findStorage().setItem(key, JSON.stringify(value));
      } catch (error) {
        if (!(error instanceof DOMException)) throw error; // no room or not allowed: kept until the page is left
      }
    },
  };
}

function readJson(findStorage: () => TextStorage, key: string): unknown {
  try {
    return JSON.parse(findStorage().getItem(key) ?? 'null');
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}
