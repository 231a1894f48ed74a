// The lines of an export as JSON Lines: a head, every name, every paper, an end that says how many there were. A paper's line
// is what a store is given of it (`PaperGraph`), so reading the file back is storing it; names follow from papers, and
// their lines are there for readers and for comparing two graphs.
import { z } from 'zod';
import { KEYED_LABELS, NAME_LABELS, RELATIONSHIP_TYPES } from '../../model/ontology.ts';
import type { PaperGraph, Properties } from '../../model/paper-graph.ts';

export const FILE_FORMAT = 'benchgraph';
/** Goes up when older programs would misread what is written. */
export const FILE_VERSION = 1;

export interface FileHead {
  readonly record: 'head';
  readonly format: typeof FILE_FORMAT;
  readonly version: number;
  /** Of the store that was exported. */
  readonly schemaVersion: number;
}

/** A name as the store shows it. */
export interface FileName {
  readonly record: 'name';
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Properties;
  /** How many papers mention it. */
  readonly papers: number;
  readonly variantOf: readonly string[];
}

export interface FilePaper extends PaperGraph {
  readonly record: 'paper';
}

export interface FileEnd {
  readonly record: 'end';
  readonly papers: number;
  readonly names: number;
}

export type FileLine = FileHead | FileName | FilePaper | FileEnd;

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const properties = z.record(z.string(), value);
const node = z.object({ id: z.string(), properties });

/** What is read back. The lines of names need not be right: they follow from those of papers. */
export const fileLine = z.discriminatedUnion('record', [
  z.object({
    record: z.literal('head'),
    format: z.literal(FILE_FORMAT),
    version: z.int(),
    schemaVersion: z.int(),
  }),
  z.object({ record: z.literal('name') }),
  z.object({
    record: z.literal('paper'),
    paper: node.extend({ fingerprint: z.string() }),
    names: z.array(
      node.extend({
        label: z.enum(NAME_LABELS),
        isBaseModel: z.boolean(),
        name: z.string(),
        nameRank: z.number(),
        aliases: z.array(z.string()),
      }),
    ),
    results: z.array(node),
    edges: z.array(
      z.object({
        type: z.enum(RELATIONSHIP_TYPES),
        fromLabel: z.enum(KEYED_LABELS),
        from: z.string(),
        toLabel: z.enum(KEYED_LABELS),
        to: z.string(),
        properties,
      }),
    ),
  }),
  z.object({ record: z.literal('end'), papers: z.int().nonnegative(), names: z.int().nonnegative() }),
]);
