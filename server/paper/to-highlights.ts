// Which pieces of an abstract are marked on its page, and as what. Pure.
import { SKIP_REASONS, type SkipReason } from '../../ingest/model/skip-reasons.ts';
import { HIGHLIGHT_ROLES, type PaperReply } from '../contract.ts';
import { firstDifference } from '../sort-order.ts';
import type { StoredExtraction } from './stored-extraction.ts';

type Highlight = PaperReply['highlights'][number];

/** In order of their start, the longer one first; marks of the same place in the order of `HIGHLIGHT_ROLES`. */
export function toHighlights(paper: string, extraction: StoredExtraction): Highlight[] {
  const { methods, benchmarks, baseModels, compared, results, skips } = extraction;
  const named = (role: Highlight['role'], entities: StoredExtraction['methods']): Highlight[] =>
    entities.flatMap(({ name, canonicalId, mentions }) =>
      mentions.map(({ start, end }) => ({ role, span: { start, end }, id: canonicalId, label: name })),
    );
  return [
    ...named('method', methods),
    ...named('benchmark', benchmarks),
    ...named('baseModel', baseModels),
    ...named('compared', compared),
    ...results.map(({ number: { start, end, text } }) => ({
      role: 'result' as const,
      span: { start, end },
      id: `${paper}#${start}`,
      label: text,
    })),
    ...skips
      .filter(({ reason }) => !UNMARKED.has(reason))
      .map(({ reason, evidence: { start, end } }) => ({
        role: 'skip' as const,
        span: { start, end },
        id: null,
        label: describeSkip(reason),
      })),
  ].toSorted((a, b) =>
    firstDifference(
      a.span.start - b.span.start,
      b.span.end - a.span.end,
      HIGHLIGHT_ROLES.indexOf(a.role) - HIGHLIGHT_ROLES.indexOf(b.role),
    ),
  );
}

/** Digits inside "GSM8K", "top-1" and addresses are no numbers to who reads the page. */
const UNMARKED: ReadonlySet<string> = new Set<SkipReason>(['name-part', 'metric-part', 'address', 'markup']);

/** A sentence for people; the code itself where a newer extractor has one that is not known here. */
function describeSkip(reason: string): string {
  return (SKIP_REASONS as Readonly<Record<string, string>>)[reason] ?? reason;
}
