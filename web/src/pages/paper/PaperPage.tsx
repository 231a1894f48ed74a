import { useState } from 'react';
import { useSearch } from 'wouter';
import type { PaperReply } from '../../../../server/contract.ts';
import { api } from '../../api/client.ts';
import { useRemote } from '../../api/use-remote.ts';
import { parsePaper } from '../../state/paper-url.ts';
import { Failed, Loading } from '../../ui/Notice.tsx';
import { Abstract } from './Abstract.tsx';
import { PaperClaims } from './PaperClaims.tsx';
import { PaperHead } from './PaperHead.tsx';
import { PaperResults } from './PaperResults.tsx';
import { SkippedNumbers } from './SkippedNumbers.tsx';
import './paper.css';

export default function PaperPage({ id }: { readonly id: string }) {
  const { remote, retry } = useRemote(`paper ${id}`, (signal) => api.paper(id, { signal }));
  if (remote.status === 'loading') return <Loading what="the paper" />;
  if (remote.status === 'failed') return <Failed what="The paper" error={remote.error} onRetry={retry} />;
  return <Paper paper={remote.value} />;
}

/** The abstract and what was found in it, side by side: pointing at one shows the other. */
function Paper({ paper }: { readonly paper: PaperReply }) {
  const linked = parsePaper(useSearch()).result;
  const [chosen, setChosen] = useState<string | null>(linked);
  const [pointed, setPointed] = useState<string | null>(null);
  const marked = pointed ?? chosen;
  return (
    <article className="page--text paper">
      <title>{`${paper.title} · benchgraph`}</title>
      <PaperHead paper={paper} />
      <div className="paper__columns">
        <div className="paper__text">
          <Abstract paper={paper} marked={marked} onPoint={setPointed} onChoose={setChosen} />
          <SkippedNumbers paper={paper} />
        </div>
        <div className="paper__found">
          <PaperResults
            results={paper.results}
            marked={marked}
            chosen={chosen}
            onPoint={setPointed}
            onChoose={setChosen}
          />
          <PaperClaims claims={paper.claims} />
        </div>
      </div>
    </article>
  );
}
