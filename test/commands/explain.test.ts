import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const PAPER =
  '{"id": "b", "title": "Lumina: Careful Reading", "abstract": "We propose Lumina. On 12 data sets with Qwen2.5-7B, Lumina reaches 88.5% accuracy on GSM8K, more than GRPO."}';

describe('benchgraph explain', () => {
  test('says what was chosen among what, and how sure it is', async () => {
    const { code, out } = await runCli(['explain'], { input: PAPER });
    expect(code).toBe(0);
    expect(out).toMatch(/^b {2}Lumina: Careful Reading\n/);
    expect(out).toMatch(/Lumina: method \d\.\d\d, benchmark 0\.\d\d, baseModel 0\.\d\d, compared 0\.\d\d/);
    expect(out).toMatch(/GSM8K: .*; lexicon: GSM8K/);
    expect(out).toMatch(/ {2}88\.5\n {4}number: score [01]\.\d\d/);
    expect(out).toMatch(/ {4}benchmark: GSM8K [01]\.\d\d/);
    expect(out).toMatch(/yes {2}Lumina is evaluated on GSM8K [01]\.\d\d/);
    expect(out).toMatch(/ {2}12 {2}count: /);
  });

  test('explains every paper, and says what could not be read', async () => {
    const { code, out, err } = await runCli(['explain', '-'], { input: `${PAPER}\nnothing\n${PAPER}` });
    expect(code).toBe(1);
    expect(out.match(/^sentences$/gm)).toHaveLength(2);
    expect(err).toContain('line 2');
  });
});
