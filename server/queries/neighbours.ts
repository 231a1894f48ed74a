import type { Query } from '../../ingest/graph/graph-store.ts';
import { toArrow, type DrawnType } from './arrow.ts';
import { getNumber, getText, isTrue } from './read-row.ts';

/** A label whose nodes the graph view draws. */
export type DrawnLabel = 'Method' | 'Benchmark' | 'Metric' | 'Paper';

export interface Neighbour {
  readonly label: DrawnLabel;
  readonly id: string;
  readonly isBaseModel: boolean;
  /** How many papers speak of it. */
  readonly papers: number;
}

export interface Step {
  readonly type: DrawnType;
  readonly from: DrawnLabel;
  readonly to: DrawnLabel;
  /** `out`: from nodes with the label `from` along the arrow; `in`: from those with the label `to` against it. */
  readonly direction: 'out' | 'in';
}

/** All nodes one step away from those with the ids, each once, in id order. */
export function readNeighbours(
  { type, from, to, direction }: Step,
  ids: readonly string[],
): Query<Neighbour> {
  const [near, far] = direction === 'out' ? [from, to] : [to, from];
  return {
    name: `neighbours-${type}-${direction}`,
    text: `
      UNWIND $ids AS wanted
      MATCH (a:${near} {id: wanted})${toArrow(type, direction)}(b:${far})
      WITH DISTINCT b
      RETURN b.id AS id, ${far === 'Paper' ? '1' : 'b._papers'} AS papers, 'BaseModel' IN labels(b) AS isBaseModel
      ORDER BY id`,
    params: { ids },
    mapRow: (row) => ({
      label: far,
      id: getText(row, 'id'),
      isBaseModel: isTrue(row, 'isBaseModel'),
      papers: getNumber(row, 'papers'),
    }),
  };
}
