// The files that scripts/train writes: small enough, complete, and of use.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHOICES, loadModels, QUESTIONS } from '../../ingest/learned/models.ts';
import { named } from '../../ingest/learned/feature.ts';
import { listWeights, type Weights } from '../../ingest/learned/weights.ts';
import { ROLES } from '../../ingest/model/roles.ts';
import { root } from '../../scripts/ensure.mjs';

const folder = join(root, 'ingest/learned');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the learned models', () => {
  it('take less than a megabyte together', () => {
    const size = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(size).toBeLessThan(1_000_000);
  });

  it('are those that are asked for, no others', () => {
    const wanted = [
      ...ROLES.map((role) => `role-${role}.json`),
      ...CHOICES.map((choice) => `choice-${choice}.json`),
      ...QUESTIONS.map((question) => `${question}.json`),
      'confidence.json',
      'met-names.json',
    ];
    expect(new Set(files)).toEqual(new Set(wanted));
  });

  it.each(files.filter((name) => name !== 'confidence.json' && name !== 'met-names.json'))(
    '%s speaks for and against something',
    (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const file = JSON.parse(text) as { weights?: Weights; trees?: number[][] };
      const values =
        file.weights === undefined
          ? (file.trees ?? []).flat()
          : listWeights(file.weights).map(({ weight }) => weight);
      expect(Math.max(...values)).toBeGreaterThan(0);
      expect(Math.min(...values)).toBeLessThan(0);
    },
  );

  it('have thresholds between never and always', () => {
    const models = loadModels();
    for (const threshold of [...Object.values(models.roleThresholds), ...Object.values(models.thresholds)]) {
      expect(threshold).toBeGreaterThan(0.1);
      expect(threshold).toBeLessThan(0.9);
    }
  });

  it('are surer of a result the higher its probabilities are', () => {
    const { toConfidence } = loadModels();
    const steps = ['0.3', '0.5', '0.6', '0.7', '0.8', '0.85', '0.9', '0.94', '0.97', '0.985', '0.995'];
    const toFeatures = (count: number) =>
      ['product', 'least', 'number', 'method', 'base-model', 'benchmark'].flatMap((at) =>
        steps.slice(0, count).map((step) => named(`${at} ${step}`)),
      );
    const [doubtful, sure] = [toConfidence(toFeatures(2)), toConfidence(toFeatures(steps.length))];
    expect(doubtful).toBeLessThan(0.6);
    expect(sure).toBeGreaterThan(0.85);
  });
});
