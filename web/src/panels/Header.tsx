import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useRemote } from '../api/use-remote.ts';
import type { Page } from '../state/page.ts';
import { formatCount } from '../text/format-number.ts';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { SearchBox } from './SearchBox.tsx';

const LINKS = [
  { href: '/', label: 'Explore', pages: ['explore'] },
  { href: '/benchmarks', label: 'Benchmarks', pages: ['benchmarks', 'benchmark'] },
  { href: '/cypher', label: 'Cypher', pages: ['cypher'] },
] as const satisfies readonly { href: string; label: string; pages: readonly Page['name'][] }[];

export function Header({ page }: { readonly page: Page }) {
  return (
    <header className="header">
      <Link href="/" className="header__brand" aria-label="benchgraph">
        <img className="header__logo" src="/favicon.svg" alt="" />
        <span className="header__name">benchgraph</span>
      </Link>
      <nav className="header__nav" aria-label="Pages">
        {LINKS.map(({ href, label, pages }) => (
          <Link
            key={href}
            href={href}
            className="header__link"
            aria-current={pages.some((name) => name === page.name) ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className="header__search">
        <SearchBox />
      </div>
      <Counts />
      <div className="header__theme">
        <ThemeSwitch />
      </div>
    </header>
  );
}

/** How much there is to look at. Says nothing while it is not known: the page's own messages say what is wrong. */
function Counts() {
  const { remote } = useRemote('stats', (signal) => api.stats({ signal }));
  if (remote.status !== 'ready') return <span className="header__counts" />;
  const { nodes } = remote.value;
  const counts = [formatCount(nodes['Paper'] ?? 0, 'paper'), formatCount(nodes['Result'] ?? 0, 'result')];
  return <span className="header__counts number">{counts.join(' · ')}</span>;
}
