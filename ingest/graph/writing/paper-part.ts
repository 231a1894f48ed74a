// What a paper brought to names, kept at the paper itself: taking it back then needs no search around names that
// thousands of papers mention.
import { z } from 'zod';
import { BenchgraphError } from '../../errors.ts';
import { CLAIM_TYPES, NAME_LABELS, type ClaimType, type NameLabel } from '../../model/ontology.ts';
import type { PaperGraph } from '../../model/paper-graph.ts';
import { parseJson } from '../../parse-json.ts';
import { compareText, type Mention } from './name-support.ts';

export interface PaperPart {
  readonly mentions: readonly NameMention[];
  /** Ids of the methods at which the paper's claims start, by type of claim. */
  readonly claimStarts: Readonly<Record<ClaimType, readonly string[]>>;
}

export interface NameMention extends Mention {
  readonly label: NameLabel;
  readonly id: string;
  /** Of an open name: the id that it has by itself; `id` is where it leads. */
  readonly openAs: string | undefined;
}

const property = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const mention = z.tuple(
  [
    z.enum(NAME_LABELS),
    z.string(),
    z.string(),
    z.number(),
    z.array(z.string()),
    z.boolean(),
    z.array(z.string()),
    z.record(z.string(), property),
  ],
  z.string(),
);
const starts = z.array(z.string());
const schema = z.object({
  names: z.array(mention),
  claims: z.object({ EVALUATED_ON: starts, COMPARED_WITH: starts, BUILT_ON: starts }),
});

/** The same for the same paper, in whatever order its edges come. */
export function toPaperPart(graph: PaperGraph): PaperPart {
  const parents = new Map<string, string[]>();
  const open = new Map<string, string>();
  const claimStarts: Record<ClaimType, Set<string>> = {
    EVALUATED_ON: new Set(),
    COMPARED_WITH: new Set(),
    BUILT_ON: new Set(),
  };
  for (const edge of graph.edges) {
    if (edge.type === 'VARIANT_OF') {
      const key = toNameKey(edge.fromLabel, edge.from);
      parents.set(key, [...(parents.get(key) ?? []), edge.to]);
    } else if (edge.type === 'MENTIONS') {
      const { bareId } = edge.properties;
      open.set(toNameKey('Method', edge.to), typeof bareId === 'string' ? bareId : edge.to);
    } else if (isClaimType(edge.type)) claimStarts[edge.type].add(edge.from);
  }
  return {
    mentions: graph.names.map((name) => ({
      ...name,
      parents: (parents.get(toNameKey(name.label, name.id)) ?? []).toSorted(compareText),
      openAs: open.get(toNameKey(name.label, name.id)),
    })),
    claimStarts: {
      EVALUATED_ON: [...claimStarts.EVALUATED_ON].toSorted(compareText),
      COMPARED_WITH: [...claimStarts.COMPARED_WITH].toSorted(compareText),
      BUILT_ON: [...claimStarts.BUILT_ON].toSorted(compareText),
    },
  };
}

/** As text without field names: it is stored once per paper. */
export function formatPart(part: PaperPart): string {
  return JSON.stringify({
    names: part.mentions.map((m) => [
      m.label,
      m.id,
      m.name,
      m.nameRank,
      m.aliases,
      m.isBaseModel,
      m.parents,
      m.properties,
      ...(m.openAs === undefined ? [] : [m.openAs]),
    ]),
    claims: part.claimStarts,
  });
}

/** @throws STORE_BROKEN where the text is not what `formatPart` wrote */
export function parsePart(text: string): PaperPart {
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success)
    throw new BenchgraphError('STORE_BROKEN', 'the store: what a paper brought to the graph cannot be read');
  return {
    mentions: parsed.data.names.map(
      ([label, id, name, nameRank, aliases, isBaseModel, parents, properties, openAs]) => ({
        label,
        id,
        name,
        nameRank,
        aliases,
        isBaseModel,
        parents,
        properties,
        openAs,
      }),
    ),
    claimStarts: parsed.data.claims,
  };
}

/** A label never holds a blank, so the two parts cannot run into each other. */
export function toNameKey(label: string, id: string): string {
  return `${label} ${id}`;
}

export function isClaimType(type: string): type is ClaimType {
  return CLAIM_TYPES.some((claim) => claim === type);
}
