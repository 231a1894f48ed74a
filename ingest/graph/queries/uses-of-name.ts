// What the store knows of a name: the nodes that it can mean, and the papers that use them.
import { readMethodKeys } from '../../naming/method-id.ts';
import type { Query } from '../graph-store.ts';
import { getNumber, getText } from '../writing/cypher-transaction.ts';

export interface NameUse {
  readonly id: string;
  readonly title: string;
}

export interface StoredMeaning {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly papers: number;
}

/** Methods with one of these ids, or whose short or long form is that of the first one. */
export function readMeanings(label: 'Method' | 'Benchmark', ids: readonly string[]): Query<StoredMeaning> {
  const [first = ''] = ids;
  const columns = 'n.id AS id, n.name AS name, n.aliases AS aliases, n._papers AS papers';
  const byForm = ['_short', '_long'].map((form) => `MATCH (n:Method {${form}: $form}) RETURN ${columns}`);
  const byId = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN ${columns}`;
  return {
    name: 'meanings-of-name',
    text: [byId, ...(label === 'Method' ? byForm : [])].join('\nUNION\n'),
    params: { ids, form: readMethodKeys(first).short },
    mapRow: (row) => {
      const aliases = row['aliases'];
      return {
        id: getText(row, 'id'),
        name: getText(row, 'name'),
        aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
        papers: getNumber(row, 'papers'),
      };
    },
  };
}

const METHOD_USES = [
  'MATCH (n:Method {id: $id})<-[:PROPOSES|MENTIONS]-(p:Paper)',
  'MATCH (n:Method {id: $id})<-[:OF|`WITH`|AGAINST]-(:Result)<-[:REPORTS]-(p:Paper)',
  'MATCH (n:Method {id: $id})-[e:EVALUATED_ON|COMPARED_WITH|BUILT_ON]->() MATCH (p:Paper {id: e.paper})',
  'MATCH (n:Method {id: $id})<-[e:COMPARED_WITH|BUILT_ON]-() MATCH (p:Paper {id: e.paper})',
];
const BENCHMARK_USES = [
  'MATCH (n:Benchmark {id: $id})<-[:INTRODUCES]-(p:Paper)',
  'MATCH (n:Benchmark {id: $id})<-[:ON]-(:Result)<-[:REPORTS]-(p:Paper)',
  'MATCH (n:Benchmark {id: $id})<-[e:EVALUATED_ON]-() MATCH (p:Paper {id: e.paper})',
];

/** Papers that say something of it, each once. */
export function readUsesOfName(label: 'Method' | 'Benchmark', id: string): Query<NameUse> {
  const uses = label === 'Method' ? METHOD_USES : BENCHMARK_USES;
  return {
    name: 'uses-of-name',
    text: uses.map((use) => `${use} RETURN p.id AS id, p.title AS title`).join('\nUNION\n'),
    params: { id },
    mapRow: (row) => ({ id: getText(row, 'id'), title: getText(row, 'title') }),
  };
}
