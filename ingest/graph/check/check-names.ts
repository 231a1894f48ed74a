// What papers say of names, counted again from all of them, against what the names keep and show.
import { isDeepStrictEqual } from 'node:util';
import type { NameLabel } from '../../model/ontology.ts';
import { toProperties } from '../queries/stored-values.ts';
import type { StoredNode } from '../stored/read-stored-names.ts';
import {
  copySupport,
  countMention,
  formatSupport,
  showName,
  type NameSupport,
} from '../writing/name-support.ts';
import { toNameKey, type PaperPart } from '../writing/paper-part.ts';
import type { CheckFindings } from './check-report.ts';

export class NameCount {
  readonly #supports = new Map<string, NameSupport>();

  add(part: PaperPart): void {
    for (const mention of part.mentions) {
      const key = toNameKey(mention.label, mention.id);
      const support = this.#supports.get(key) ?? copySupport();
      countMention(support, mention, 1);
      this.#supports.set(key, support);
    }
  }

  /** Checks a stored name, each once. */
  check(label: NameLabel, node: StoredNode, findings: CheckFindings): void {
    const key = toNameKey(label, node.id);
    const support = this.#supports.get(key);
    this.#supports.delete(key);
    findings.note('name-reason', support === undefined ? `${key}: no paper mentions it` : undefined);
    if (support === undefined) return;
    findings.note('name-support', findSupportFault(key, node, support));
    findings.note('name-shown', findShownFault(key, label, node, support));
    const variantOf = node.variantOf.map(({ to }) => to);
    const isRight = isDeepStrictEqual(variantOf.toSorted(), [...support.parents.keys()].toSorted());
    findings.note(
      'name-variants',
      isRight ? undefined : `${key}: a variant of ${variantOf.join(', ') || 'nothing'}`,
    );
  }

  /** Names that papers mention and that are not stored; call it last. */
  finish(findings: CheckFindings): void {
    for (const key of this.#supports.keys())
      findings.note('name-support', `${key}: papers mention it, and it is not there`);
  }
}

function findSupportFault(key: string, { properties }: StoredNode, support: NameSupport): string | undefined {
  if (properties['_papers'] !== support.papers)
    return `${key}: ${support.papers} papers mention it, and it counts others`;
  return properties['_support'] === formatSupport(support)
    ? undefined
    : `${key}: it counts spellings or properties otherwise than its papers say`;
}

function findShownFault(
  key: string,
  label: NameLabel,
  node: StoredNode,
  support: NameSupport,
): string | undefined {
  const { name, aliases, isBaseModel, properties } = showName(support);
  const labels = isBaseModel ? ['BaseModel', label] : [label];
  if (!isDeepStrictEqual(node.labels, labels)) return `${key}: it has the labels ${node.labels.join(', ')}`;
  const shown = toProperties(node.properties);
  const expected = { ...properties, name, aliases: [...aliases] };
  if (isDeepStrictEqual(shown, expected)) return undefined;
  return `${key}: it is shown as "${String(shown['name'])}", and its papers say "${name}", or other aliases or properties`;
}
