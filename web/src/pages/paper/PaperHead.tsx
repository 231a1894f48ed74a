import { Link } from 'wouter';
import type { PaperReply } from '../../../../server/contract.ts';
import { DEFAULT_TYPES, toExplorePath } from '../../state/explore-url.ts';
import { toSafeLink } from '../../text/safe-link.ts';
import { formatCount } from '../../text/format-number.ts';
import { Icon } from '../../ui/Icon.tsx';

const MAX_AUTHORS = 8;

export function PaperHead({ paper }: { readonly paper: PaperReply }) {
  const link = toSafeLink(paper.url);
  const facts = [paper.date ?? paper.year, paper.venue, paper.id].filter((fact) => fact !== null);
  return (
    <header className="paper__head">
      <h1 className="page-title">{paper.title}</h1>
      <p className="paper__authors">{describeAuthors(paper)}</p>
      <p className="paper__facts muted">
        <span>{facts.join(' · ')}</span>
        <span>read from {paper.source}</span>
      </p>
      <div className="paper__links">
        <Link
          href={toExplorePath({ around: [paper.id], types: [...DEFAULT_TYPES, 'Paper'], selected: paper.id })}
          className="button button--small"
        >
          <Icon name="picture" />
          Show in the graph
        </Link>
        {link === null ? null : (
          <a className="button button--small" href={link} rel="noreferrer" target="_blank">
            <Icon name="link" />
            {new URL(link).hostname}
          </a>
        )}
      </div>
    </header>
  );
}

function describeAuthors({ authors, authorCount }: PaperReply): string {
  if (authors.length === 0) return authorCount === null ? '' : formatCount(authorCount, 'author');
  const count = Math.max(authorCount ?? 0, authors.length);
  const shown = authors.slice(0, MAX_AUTHORS);
  const more = count - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
