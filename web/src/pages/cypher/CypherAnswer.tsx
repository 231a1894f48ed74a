import { useState } from 'react';
import type { CypherReply } from '../../../../server/contract.ts';
import type { ApiError } from '../../../../server/client.ts';
import { formatCount, formatElapsed } from '../../text/format-number.ts';
import { formatMoment } from '../../text/format-moment.ts';
import { Empty, Loading } from '../../ui/Notice.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import type { RunState } from './use-cypher-run.ts';

/** Below the editor: what the query gave, or why it gave nothing. */
export function CypherAnswer({ state }: { readonly state: RunState }) {
  switch (state.status) {
    case 'idle':
      return (
        <Empty title="No query has run yet">
          Press Run, or Ctrl and Enter in the editor. Queries only read: nothing that you type here can change
          the graph.
        </Empty>
      );
    case 'running':
      return <Loading what="the answer" />;
    case 'cancelled':
      return <Empty title="The query was cancelled" />;
    case 'failed':
      return <Failure error={state.error} />;
    case 'done':
      return <Answer reply={state.reply} />;
  }
}

function Failure({ error }: { readonly error: ApiError }) {
  const { message, code, problem } = error;
  const place = problem?.line === undefined ? null : toPlace(problem.line, problem.column);
  return (
    <div className="cypher__failure" role="alert">
      {place === null ? null : <p className="cypher__place">{place}</p>}
      <p>{message}</p>
      <p className="notice__code">{code}</p>
    </div>
  );
}

function toPlace(line: number, column: number | undefined): string {
  return column === undefined ? `Line ${line}` : `Line ${line}, column ${column}`;
}

const VIEWS = [
  { value: 'table', label: 'Table' },
  { value: 'json', label: 'JSON' },
] as const;

function Answer({ reply }: { readonly reply: CypherReply }) {
  const [view, setView] = useState<(typeof VIEWS)[number]['value']>('table');
  return (
    <div className="answer">
      <div className="answer__bar">
        <output>
          {formatCount(reply.rows.length, 'row')} in {formatElapsed(reply.elapsedMs)}
          <span className="muted"> · as of {formatMoment(reply.asOf)}</span>
        </output>
        <Segmented label="Show as" options={VIEWS} value={view} onChange={setView} />
      </div>
      {reply.truncated ? (
        <p className="answer__caution">
          {reply.limitHit === 'bytes' ? 'The answer is too large' : 'There are more rows'}: only the first{' '}
          {formatCount(reply.rows.length, 'row')} came. Add LIMIT or a narrower WHERE.
        </p>
      ) : null}
      {reply.notes.map((note) => (
        <p key={note} className="answer__caution">
          {note}
        </p>
      ))}
      {view === 'table' ? <AnswerTable reply={reply} /> : <Json reply={reply} />}
    </div>
  );
}

const MAX_JSON_CHARACTERS = 200_000;

function Json({ reply }: { readonly reply: CypherReply }) {
  const text = JSON.stringify({ columns: reply.columns, rows: reply.rows }, null, 2);
  return (
    <ScrollBox className="answer__scroll" label="Answer as JSON">
      {text.length > MAX_JSON_CHARACTERS ? (
        <p className="answer__caution">
          Only the first {formatCount(MAX_JSON_CHARACTERS, 'character')} are shown.
        </p>
      ) : null}
      <pre className="answer__json">{text.slice(0, MAX_JSON_CHARACTERS)}</pre>
    </ScrollBox>
  );
}
