import { Link } from 'wouter';
import { Empty } from '../ui/Notice.tsx';

export function MissingPage() {
  return (
    <Empty title="There is no page at this address">
      <title>Not found · benchgraph</title>
      <Link href="/">Explore the graph</Link> or <Link href="/benchmarks">choose a benchmark</Link>.
    </Empty>
  );
}
