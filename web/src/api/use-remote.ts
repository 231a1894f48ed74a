import { useEffect, useEffectEvent, useState } from 'react';
import { ApiError } from '../../../server/client.ts';
import { createReplyCache } from './reply-cache.ts';

export type Remote<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly error: ApiError };

const LOADING = { status: 'loading' } as const;
const replies = createReplyCache({ max: 60, freshMs: 20_000 }, () => performance.now());

/**
 * What `load` gives for `key`, which has to name everything that the reply depends on. A change of the key drops the
 * request under way. `retry` asks again after a failure.
 */
export function useRemote<Value>(
  key: string,
  load: (signal: AbortSignal) => Promise<Value>,
): { readonly remote: Remote<Value>; readonly retry: () => void } {
  const [state, setState] = useState<{ readonly key: string; readonly remote: Remote<Value> }>(() => ({
    key,
    remote: fromCache<Value>(key) ?? LOADING,
  }));
  const [attempt, setAttempt] = useState(0);
  const loadNow = useEffectEvent(load);

  useEffect(() => {
    const controller = new AbortController();
    if (attempt === 0 && replies.find(key)?.isFresh === true) return;
    const request = async (): Promise<void> => {
      try {
        const value = await loadNow(controller.signal);
        if (controller.signal.aborted) return;
        replies.keep(key, value);
        setState({ key, remote: { status: 'ready', value } });
      } catch (error) {
        if (controller.signal.aborted) return;
        setState({ key, remote: { status: 'failed', error: toApiError(error) } });
      }
    };
    void request();
    return () => {
      controller.abort();
    };
  }, [key, attempt]);

  const remote = state.key === key ? state.remote : (fromCache<Value>(key) ?? LOADING);
  const retry = (): void => {
    setState({ key, remote: LOADING });
    setAttempt((count) => count + 1);
  };
  return { remote, retry };
}

function fromCache<Value>(key: string): Remote<Value> | null {
  const entry = replies.find(key);
  // The key names the request, and a request has one type of reply.
  return entry === undefined ? null : { status: 'ready', value: entry.value as Value };
}

/** An error of another kind is a fault of this page: the nearest error boundary cannot see it, so it is shown here. */
function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ApiError(message, { code: 'PAGE_FAILED', status: 0, cause: error });
}
