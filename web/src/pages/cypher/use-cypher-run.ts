import { useEffect, useRef, useState } from 'react';
import type { CypherReply } from '../../../../server/contract.ts';
import { ApiError } from '../../../../server/client.ts';
import { api } from '../../api/client.ts';
import type { Parameters } from '../../text/parse-parameters.ts';

export type RunState =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'done'; readonly reply: CypherReply }
  | { readonly status: 'failed'; readonly error: ApiError };

interface CypherRun {
  readonly state: RunState;
  /** Drops the run under way, if there is one. */
  readonly run: (query: string, params: Parameters) => void;
  readonly fail: (error: ApiError) => void;
  readonly cancel: () => void;
}

export function useCypherRun(): CypherRun {
  const [state, setState] = useState<RunState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);

  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  const start = async (query: string, params: Parameters): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ status: 'running' });
    try {
      const reply = await api.cypher({ query, params }, { signal: controller.signal });
      if (!controller.signal.aborted) setState({ status: 'done', reply });
    } catch (error) {
      if (controller.signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      setState({ status: 'failed', error });
    }
  };

  return {
    state,
    run: (query, params) => {
      void start(query, params);
    },
    fail: (error) => {
      running.current?.abort();
      setState({ status: 'failed', error });
    },
    cancel: () => {
      running.current?.abort();
      setState({ status: 'cancelled' });
    },
  };
}
