// A relationship between two drawn nodes with what it rests on, as the queries of claims give it.
import type { RelationshipType } from '../../ingest/model/ontology.ts';
import type { DrawnLabel } from './neighbours.ts';
import { findSpan, findText, getText, isTrue, type Row } from './read-row.ts';

export interface ClaimEnd {
  readonly label: DrawnLabel;
  readonly id: string;
  /** Name, or title of a paper. */
  readonly name: string;
  readonly isBaseModel: boolean;
}

export interface StoredClaim {
  readonly type: RelationshipType;
  /** Where the arrow starts. */
  readonly from: ClaimEnd;
  readonly to: ClaimEnd;
  readonly tie: boolean;
  /** Id of the benchmark that a comparison is about. */
  readonly benchmark: string | null;
  /** Id of the paper that says it; null: it follows from the names alone. */
  readonly paper: string | null;
  /** Of the evidence, in that paper's abstract; null where only the title says it. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** See `recencyOf`; empty where no paper says it. */
  readonly recency: string;
}

/** Columns of one end, under names that begin with `prefix`; a paper has a title for a name. */
export function endColumns(variable: string, label: DrawnLabel, prefix: string): string {
  const name = label === 'Paper' ? 'title' : 'name';
  return `${variable}.id AS ${prefix}Id, ${variable}.${name} AS ${prefix}Name, 'BaseModel' IN labels(${variable}) AS ${prefix}IsBase`;
}

export function toStoredClaim(
  row: Row,
  { type, from, to }: { type: RelationshipType; from: DrawnLabel; to: DrawnLabel },
): StoredClaim {
  const [benchmark, paper] = [findText(row, 'benchmark') ?? '', findText(row, 'paper') ?? ''];
  return {
    type,
    from: toEnd(row, from, 'from'),
    to: toEnd(row, to, 'to'),
    tie: isTrue(row, 'tie'),
    benchmark: benchmark === '' ? null : benchmark,
    paper: paper === '' ? null : paper,
    span: findSpan(row, 'start', 'end'),
    recency: findText(row, 'recency') ?? '',
  };
}

function toEnd(row: Row, label: DrawnLabel, prefix: string): ClaimEnd {
  return {
    label,
    id: getText(row, `${prefix}Id`),
    name: getText(row, `${prefix}Name`),
    isBaseModel: isTrue(row, `${prefix}IsBase`),
  };
}
