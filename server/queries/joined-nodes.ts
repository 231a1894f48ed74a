import type { Query } from '../../ingest/graph/graph-store.ts';
import { toArrow } from './arrow.ts';
import type { Neighbour, Step } from './neighbours.ts';
import { getNumber, getText, isTrue } from './read-row.ts';

/** Nodes that a step leads away from, those that most papers speak of first. Reads every edge of the kind. */
export function readJoinedNodes({ type, from, to, direction }: Step, limit: number): Query<Neighbour> {
  const [near, far] = direction === 'out' ? [from, to] : [to, from];
  return {
    name: `joined-nodes-${type}-${direction}`,
    text: `
      MATCH (a:${near})${toArrow(type, direction)}(:${far})
      WITH DISTINCT a
      RETURN a.id AS id, ${near === 'Paper' ? '1' : 'a._papers'} AS papers, 'BaseModel' IN labels(a) AS isBaseModel
      ORDER BY papers DESC, id
      LIMIT $limit`,
    params: { limit },
    mapRow: (row) => ({
      label: near,
      id: getText(row, 'id'),
      isBaseModel: isTrue(row, 'isBaseModel'),
      papers: getNumber(row, 'papers'),
    }),
  };
}
