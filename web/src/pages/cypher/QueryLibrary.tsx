import { useState } from 'react';
import type { PastQuery, QueryHistory } from '../../state/query-history.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { EXAMPLE_QUERIES } from './example-queries.ts';

interface Props {
  readonly history: QueryHistory;
  readonly onChoose: (query: PastQuery) => void;
  readonly onClear: () => void;
}

const TABS = [
  { value: 'examples', label: 'Examples' },
  { value: 'history', label: 'History' },
] as const;

/** Queries to fill into the editor. Choosing one does not run it. */
export function QueryLibrary({ history, onChoose, onClear }: Props) {
  const [tab, setTab] = useState<(typeof TABS)[number]['value']>('examples');
  return (
    <aside className="cypher__library" aria-label="Queries">
      <Segmented label="Queries" options={TABS} value={tab} onChange={setTab} />
      {tab === 'examples' ? (
        <ul className="library">
          {EXAMPLE_QUERIES.map((example) => (
            <li key={example.title}>
              <button
                type="button"
                className="library__item"
                onClick={() => {
                  onChoose(example);
                }}
              >
                {example.title}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <History history={history} onChoose={onChoose} onClear={onClear} />
      )}
    </aside>
  );
}

function History({ history, onChoose, onClear }: Props) {
  if (history.length === 0)
    return <p className="library__empty muted">Queries that you run are kept here, in this browser.</p>;
  return (
    <>
      <ul className="library">
        {history.map((past) => (
          <li key={`${past.query} ${past.parameters}`}>
            <button
              type="button"
              className="library__item"
              onClick={() => {
                onChoose(past);
              }}
            >
              <span className="library__code">{past.query}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button button--small button--quiet" onClick={onClear}>
        Clear the history
      </button>
    </>
  );
}
