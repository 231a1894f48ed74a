import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../server/contract.ts';
import { ApiError } from '../../../server/client.ts';
import { api } from './client.ts';

export type SearchState =
  | { readonly status: 'idle' }
  | { readonly status: 'searching'; readonly hits: readonly SearchHit[] }
  | { readonly status: 'found'; readonly hits: readonly SearchHit[] }
  | { readonly status: 'failed'; readonly message: string };

/** Long enough to let a fast typist finish a syllable, short enough not to be noticed. */
const PAUSE_MS = 120;
const MAX_HITS = 12;
const IDLE = { status: 'idle' } as const;

/** Names that fit what is typed. While the next answer is awaited the last one stays. */
export function useSearch(text: string): SearchState {
  const [state, setState] = useState<SearchState>(IDLE);
  const query = text.trim();

  useEffect(() => {
    if (query === '') return;
    const controller = new AbortController();
    const search = async (): Promise<void> => {
      try {
        const { hits } = await api.search({ q: query, limit: MAX_HITS }, { signal: controller.signal });
        if (!controller.signal.aborted) setState({ status: 'found', hits });
      } catch (error) {
        if (controller.signal.aborted) return;
        if (!(error instanceof ApiError)) throw error;
        setState({ status: 'failed', message: error.message });
      }
    };
    const timer = setTimeout(() => {
      setState((last) => ({ status: 'searching', hits: 'hits' in last ? last.hits : [] }));
      void search();
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query]);

  return query === '' ? IDLE : state;
}
