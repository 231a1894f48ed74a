import { Link } from 'wouter';
import { api } from '../../api/client.ts';
import { useRemote } from '../../api/use-remote.ts';
import { ResultItem } from '../../panels/ResultItem.tsx';
import { toPaperPath } from '../../state/page.ts';
import { Failed, Loading } from '../../ui/Notice.tsx';
import { TypeDot } from '../../ui/TypeDot.tsx';
import { DetailsName } from './DetailsName.tsx';
import { NodeActions } from './NodeActions.tsx';
import type { Explore } from './use-explore.ts';

interface Props {
  readonly id: string;
  readonly explore: Explore;
  /** Whether the heading is to be focused. */
  readonly takesFocus: () => boolean;
}

export function PaperDetails({ id, explore, takesFocus }: Props) {
  const { remote, retry } = useRemote(`paper ${id}`, (signal) => api.paper(id, { signal }));
  if (remote.status === 'loading') return <Loading what="the paper" isInline />;
  if (remote.status === 'failed')
    return <Failed what="The paper" error={remote.error} onRetry={retry} isInline />;
  const paper = remote.value;
  return (
    <>
      <p className="details__type">
        <TypeDot type="Paper" /> Paper
      </p>
      <DetailsName name={paper.title} takesFocus={takesFocus} />
      <p className="muted">
        {[paper.date ?? paper.year, paper.venue].filter((part) => part !== null).join(' · ')}
      </p>
      <NodeActions id={id} explore={explore}>
        <Link href={toPaperPath(id)} className="button button--small">
          Abstract
        </Link>
      </NodeActions>
      <section className="details__section">
        <h3 className="details__heading">Results</h3>
        {paper.results.length === 0 ? <p className="muted">No result was found in its abstract.</p> : null}
        <ul>
          {paper.results.map((result) => (
            <ResultItem key={result.id} result={result} known={id} />
          ))}
        </ul>
      </section>
    </>
  );
}
