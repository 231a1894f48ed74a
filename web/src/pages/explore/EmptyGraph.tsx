import { Link } from 'wouter';
import { Empty } from '../../ui/Notice.tsx';
import { NO_FILTER } from './use-explore.ts';
import type { Explore } from './use-explore.ts';

/** The server has nothing to show: no papers at all, or nothing around the node that was asked for. */
export function EmptyGraph({ isStart }: { readonly isStart: boolean }) {
  if (isStart)
    return (
      <Empty title="No papers have been read yet">
        Read some with <code>npm run -s benchgraph -- ingest FILES…</code>, then reload this page.
      </Empty>
    );
  return (
    <Empty title="Nothing is known here">
      The graph holds no such node. <Link href="/">Start from the most-mentioned benchmarks</Link> or search
      for another.
    </Empty>
  );
}

/** There is something to show, and the filters show none of it. */
export function NothingLeft({ explore }: { readonly explore: Explore }) {
  return (
    <div className="stage__over">
      <Empty title="The filters leave nothing to show">
        <button
          type="button"
          className="button"
          onClick={() => {
            explore.change(NO_FILTER);
          }}
        >
          Remove the filters
        </button>
      </Empty>
    </div>
  );
}
