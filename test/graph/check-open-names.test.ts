import { describe, expect, test } from 'vitest';
import { OpenNameCount } from '../../ingest/graph/check/check-open-names.ts';
import { CheckFindings } from '../../ingest/graph/check/check-report.ts';
import type { NameMention, PaperPart } from '../../ingest/graph/writing/paper-part.ts';

const CAT = 'method:cat';
const TUNING = 'method:cat~causalattentiontuning';
const TEST = 'method:cat~computeradaptivetest';

function aMention(id: string, change: Partial<NameMention> = {}): NameMention {
  return {
    label: 'Method',
    id,
    name: 'CAT',
    nameRank: 1,
    aliases: [],
    isBaseModel: false,
    parents: [],
    properties: {},
    openAs: undefined,
    ...change,
  };
}
const open = (id: string): NameMention => aMention(id, { openAs: CAT });
const proposed = (id: string): NameMention => aMention(id, { nameRank: 2 });
const spelledOut = (id: string): NameMention => aMention(id);

function faultsOf(papers: readonly (readonly NameMention[])[]): readonly string[] {
  const names = new OpenNameCount();
  const findings = new CheckFindings(10);
  const claimStarts = { EVALUATED_ON: [], COMPARED_WITH: [], BUILT_ON: [] };
  for (const [index, mentions] of papers.entries()) {
    const part: PaperPart = { mentions, claimStarts };
    names.add(`p${index}`, part);
  }
  names.check(findings);
  return findings.list().flatMap(({ offenders }) => offenders);
}

describe('an open name leads', () => {
  test.each([
    ['to itself where no paper says more', [[open(CAT)]]],
    ['to the only method that papers propose', [[proposed(TUNING)], [open(TUNING)], [spelledOut(TEST)]]],
    ['to the only one that any paper spells out', [[spelledOut(TEST)], [open(TEST)]]],
    ['to no method where several are proposed', [[open(`${CAT}?`)], [proposed(TUNING)], [proposed(TEST)]]],
    [
      'nowhere else where its paper has that method already',
      [[proposed(TUNING)], [spelledOut(TUNING), open(CAT)]],
    ],
  ])('%s', (_title, papers) => {
    expect(faultsOf(papers)).toEqual([]);
    expect(faultsOf(papers.toReversed())).toEqual([]);
  });

  test.each([
    ['a method that no paper speaks of', [[open(TUNING)]], CAT],
    ['itself, where a paper proposes a method', [[open(CAT)], [proposed(TUNING)]], TUNING],
    ['a method that is only spelled out', [[open(TEST)], [proposed(TUNING)], [spelledOut(TEST)]], TUNING],
    ['one of several', [[open(TUNING)], [proposed(TUNING)], [proposed(TEST)]], `${CAT}?`],
    ['no method, where only one is left', [[open(`${CAT}?`)], [proposed(TEST)]], TEST],
  ])('and is wrong where it leads to %s', (_title, papers, target) => {
    const [fault, ...others] = faultsOf(papers);
    expect(fault).toMatch(/^p0: method:cat leads to /);
    expect(fault).toContain(`means ${target}`);
    expect(others).toEqual([]);
  });
});
