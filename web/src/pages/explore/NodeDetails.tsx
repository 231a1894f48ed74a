import { Link } from 'wouter';
import { api } from '../../api/client.ts';
import { useRemote } from '../../api/use-remote.ts';
import { ClaimItem } from '../../panels/ClaimItem.tsx';
import { ResultItem } from '../../panels/ResultItem.tsx';
import { toBenchmarkPath } from '../../state/page.ts';
import { toNodeFacts } from '../../text/describe-node.ts';
import { formatCount } from '../../text/format-number.ts';
import { NODE_NAMES } from '../../text/names.ts';
import { FactList } from '../../ui/FactList.tsx';
import { Failed, Loading } from '../../ui/Notice.tsx';
import { TypeDot } from '../../ui/TypeDot.tsx';
import { DetailsName } from './DetailsName.tsx';
import { NodeActions } from './NodeActions.tsx';
import { PaperDetails } from './PaperDetails.tsx';
import type { Explore } from './use-explore.ts';

interface Props {
  readonly id: string;
  readonly explore: Explore;
  /** Whether the heading is to be focused. */
  readonly takesFocus: () => boolean;
  /** False: only a link names it, and it may be a paper. */
  readonly isCertain: boolean;
}

export function NodeDetails({ id, explore, isCertain, takesFocus }: Props) {
  const { remote, retry } = useRemote(`node ${id}`, (signal) => api.node(id, { signal }));
  if (remote.status === 'loading') return <Loading what="the details" isInline />;
  if (remote.status === 'failed' && remote.error.status === 404 && !isCertain)
    return <PaperDetails id={id} explore={explore} takesFocus={takesFocus} />;
  if (remote.status === 'failed')
    return <Failed what="The details" error={remote.error} onRetry={retry} isInline />;
  const { node, results, claims, truncated } = remote.value;
  return (
    <>
      <p className="details__type">
        <TypeDot type={node.type} /> {NODE_NAMES[node.type].one}
      </p>
      <DetailsName name={node.name} takesFocus={takesFocus} />
      <FactList facts={toNodeFacts(remote.value)} />
      <NodeActions id={id} explore={explore}>
        {node.type === 'Benchmark' ? (
          <Link href={toBenchmarkPath(id)} className="button button--small">
            Leaderboard
          </Link>
        ) : null}
      </NodeActions>
      {truncated ? (
        <p className="details__note">
          Only the latest of {formatCount(node.results, 'result')} in {formatCount(node.papers, 'paper')} are
          listed.
        </p>
      ) : null}
      <section className="details__section">
        <h3 className="details__heading">Results</h3>
        {results.length === 0 ? <p className="muted">No number of its own was found.</p> : null}
        <ul>
          {results.map((result) => (
            <ResultItem key={result.id} result={result} known={id} />
          ))}
        </ul>
      </section>
      <section className="details__section">
        <h3 className="details__heading">Claims</h3>
        {claims.length === 0 ? <p className="muted">No comparison or evaluation was found.</p> : null}
        <ul>
          {claims.map((claim, index) => (
            <ClaimItem
              key={`${claim.type} ${claim.other.id} ${claim.evidence?.paper ?? ''} ${index}`}
              claim={claim}
              onOpen={explore.select}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
