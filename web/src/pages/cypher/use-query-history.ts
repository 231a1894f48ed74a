import { useState } from 'react';
import { addToHistory, queryHistory } from '../../state/query-history.ts';
import type { PastQuery, QueryHistory } from '../../state/query-history.ts';
import { createStored } from '../../state/stored.ts';

const stored = createStored<QueryHistory>('benchgraph.queries', queryHistory, [], () => window.localStorage);

/** The queries run last in this browser. */
export function useQueryHistory(): {
  readonly history: QueryHistory;
  readonly add: (run: PastQuery) => void;
  readonly clear: () => void;
} {
  const [history, setHistory] = useState(() => stored.read());
  const keep = (next: QueryHistory): void => {
    stored.write(next);
    setHistory(next);
  };
  return {
    history,
    add: (run) => {
      keep(addToHistory(history, run));
    },
    clear: () => {
      keep([]);
    },
  };
}
