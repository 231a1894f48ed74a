import { useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { ApiError } from '../../../../server/client.ts';
import { api } from '../../api/client.ts';
import { useQueryHistory } from './use-query-history.ts';
import { useRemote } from '../../api/use-remote.ts';
import { parseCypher, toCypherPath } from '../../state/cypher-url.ts';
import { parseParameters } from '../../text/parse-parameters.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CypherAnswer } from './CypherAnswer.tsx';
import { QueryEditor } from './QueryEditor.tsx';
import { QueryLibrary } from './QueryLibrary.tsx';
import type { ErrorPlace } from './error-mark.ts';
import { EXAMPLE_QUERIES } from './example-queries.ts';
import { useCypherRun } from './use-cypher-run.ts';
import './cypher.css';

const NO_NAMES: readonly string[] = [];

export default function CypherPage() {
  const [, navigate] = useLocation();
  const linked = parseCypher(useSearch());
  const [query, setQuery] = useState(linked.query ?? EXAMPLE_QUERIES[0]?.query ?? '');
  const [parameters, setParameters] = useState(linked.parameters ?? '');
  const { state, run, fail, cancel } = useCypherRun();
  const { history, add, clear } = useQueryHistory();
  const names = useGraphNames();
  const main = useRef<HTMLElement>(null);
  // The same place until the next run: once the text has changed the mark is not set again.
  const errorPlace = useMemo(() => (state.status === 'failed' ? toPlace(state.error) : null), [state]);

  const start = (): void => {
    if (query.trim() === '') return;
    const params = parseParameters(parameters);
    if (!params.isFine) {
      fail(new ApiError(params.reason, { code: 'PARAMETERS_INVALID', status: 0 }));
      return;
    }
    navigate(toCypherPath({ query, parameters: parameters === '' ? null : parameters }), { replace: true });
    add({ query, parameters });
    run(query, params.value);
  };
  const fill = (chosen: { readonly query: string; readonly parameters: string }): void => {
    setQuery(chosen.query);
    setParameters(chosen.parameters);
    main.current?.scrollIntoView({ block: 'nearest' }); // on a narrow screen the queries are below
  };

  return (
    <div className="cypher">
      <title>Cypher · benchgraph</title>
      <h1 className="visually-hidden">Query the graph in Cypher</h1>
      <QueryLibrary history={history} onChoose={fill} onClear={clear} />
      <section ref={main} className="cypher__main" aria-label="Query and answer">
        <div className="cypher__query">
          <QueryEditor text={query} names={names} errorPlace={errorPlace} onChange={setQuery} onRun={start} />
          <div className="cypher__bar">
            <label className="cypher__parameters">
              <span>Parameters</span>
              <input
                className="field cypher__field"
                placeholder='{"benchmark": "GSM8K"}'
                spellCheck={false}
                autoComplete="off"
                value={parameters}
                onChange={(event) => {
                  setParameters(event.target.value);
                }}
              />
            </label>
            {state.status === 'running' ? (
              <button type="button" className="button" onClick={cancel}>
                <Icon name="stop" />
                Cancel
              </button>
            ) : (
              <button type="button" className="button button--primary" onClick={start}>
                <Icon name="play" />
                Run
              </button>
            )}
          </div>
        </div>
        <CypherAnswer state={state} />
      </section>
    </div>
  );
}

function toPlace({ problem }: ApiError): ErrorPlace | null {
  return problem?.line === undefined ? null : { line: problem.line, column: problem.column ?? null };
}

/** Labels and relationship types of the graph at hand, for completion. */
function useGraphNames(): readonly string[] {
  const { remote } = useRemote('stats', (signal) => api.stats({ signal }));
  const stats = remote.status === 'ready' ? remote.value : null;
  return useMemo(
    () => (stats === null ? NO_NAMES : [...Object.keys(stats.nodes), ...Object.keys(stats.relationships)]),
    [stats],
  );
}
