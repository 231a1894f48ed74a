import { Suspense, lazy } from 'react';
import { useLocation } from 'wouter';
import { Header } from './panels/Header.tsx';
import { MissingPage } from './pages/MissingPage.tsx';
import { parsePage } from './state/page.ts';
import type { Page } from './state/page.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Loading } from './ui/Notice.tsx';

const ExplorePage = lazy(() => import('./pages/explore/ExplorePage.tsx'));
const BenchmarksPage = lazy(() => import('./pages/benchmarks/BenchmarksPage.tsx'));
const CypherPage = lazy(() => import('./pages/cypher/CypherPage.tsx'));
const PaperPage = lazy(() => import('./pages/paper/PaperPage.tsx'));

export function App() {
  const [pathname] = useLocation();
  const page = parsePage(pathname);
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <Header page={page} />
      <main id="content" className="page" tabIndex={-1}>
        <ErrorBoundary key={toPart(page)}>
          <Suspense fallback={<Loading what="the page" />}>
            <PageContent page={page} />
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}

/** An error is forgotten when another part of the app is opened; the list of benchmarks and one of them are one part. */
function toPart(page: Page): string {
  return page.name === 'benchmark' ? 'benchmarks' : page.name;
}

function PageContent({ page }: { readonly page: Page }) {
  switch (page.name) {
    case 'explore':
      return <ExplorePage />;
    case 'benchmarks':
      return <BenchmarksPage id={null} />;
    case 'benchmark':
      return <BenchmarksPage id={page.id} />;
    case 'paper':
      return <PaperPage key={page.id} id={page.id} />;
    case 'cypher':
      return <CypherPage />;
    case 'missing':
      return <MissingPage />;
  }
}
