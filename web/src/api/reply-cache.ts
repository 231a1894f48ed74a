// Replies seen last, so that back and forward show a page at once. A reply that is no longer fresh is still shown while
// it is asked for again: papers may have been read in between.

export interface ReplyCache {
  /** The reply and whether it is young enough to be taken as it is; undefined where there is none. */
  find(key: string): { readonly value: unknown; readonly isFresh: boolean } | undefined;
  keep(key: string, value: unknown): void;
}

export function createReplyCache(
  { max, freshMs }: { readonly max: number; readonly freshMs: number },
  now: () => number,
): ReplyCache {
  const entries = new Map<string, { value: unknown; at: number }>();
  return {
    find(key) {
      const entry = entries.get(key);
      return entry === undefined ? undefined : { value: entry.value, isFresh: now() - entry.at < freshMs };
    },
    keep(key, value) {
      entries.delete(key);
      entries.set(key, { value, at: now() });
      const [oldest] = entries.keys();
      if (entries.size > max && oldest !== undefined) entries.delete(oldest);
    },
  };
}
