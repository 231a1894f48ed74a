// Where open names lead, worked out anew from what all papers say, against where each paper's names do lead. Writes only look at
// names that they touch; this looks at all of them.
import { resolveOpenName, isClaim, isProposal, toBareIds, type Claimed } from '../writing/open-names.ts';
import type { NameMention, PaperPart } from '../writing/paper-part.ts';
import type { CheckFindings } from './check-report.ts';

interface OpenName {
  readonly paper: string;
  readonly bareId: string;
  /** Where it leads. */
  readonly id: string;
  /** The other methods of its paper. */
  readonly others: ReadonlySet<string>;
}

export class OpenNameCount {
  readonly #open: OpenName[] = [];
  readonly #claims = new Map<string, { said: number; proposed: number }>();

  add(paper: string, { mentions }: PaperPart): void {
    const methods = mentions.filter(({ label }) => label === 'Method');
    for (const mention of methods) {
      if (isClaim(mention)) this.#count(mention);
      if (mention.openAs === undefined) continue;
      const others = new Set(methods.filter((other) => other !== mention).map(({ id }) => id));
      this.#open.push({ paper, bareId: mention.openAs, id: mention.id, others });
    }
  }

  /** Call it once all papers are added. */
  check(findings: CheckFindings): void {
    const claimed = this.#groupByBareId();
    for (const { paper, bareId, id, others } of this.#open) {
      const target = resolveOpenName(bareId, claimed.get(bareId) ?? []);
      // Two names of one paper stay two: such a name does not follow where another one is already.
      const isRight = id === target || others.has(target);
      findings.note(
        'open-name',
        isRight ? undefined : `${paper}: ${bareId} leads to ${id}, and means ${target}`,
      );
    }
  }

  #count(mention: NameMention): void {
    const counts = this.#claims.get(mention.id) ?? { said: 0, proposed: 0 };
    counts.said += 1;
    if (isProposal(mention)) counts.proposed += 1;
    this.#claims.set(mention.id, counts);
  }

  #groupByBareId(): Map<string, Claimed[]> {
    const grouped = new Map<string, Claimed[]>();
    for (const [id, counts] of this.#claims)
      for (const bareId of toBareIds(id))
        grouped.set(bareId, [...(grouped.get(bareId) ?? []), { id, ...counts }]);
    return grouped;
  }
}
