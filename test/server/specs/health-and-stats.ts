import { describe, expect, test } from 'vitest';
import { healthReply, statsReply } from '../../../server/contract.ts';
import { PAPERS } from '../fixture/papers.ts';
import type { ApiUnderTest } from './api-under-test.ts';

export function specifyHealthAndStats(api: () => ApiUnderTest): void {
  describe('GET /api/health', () => {
    test('names the database, its version and its place', async () => {
      const health = await api().get(healthReply, '/api/health');
      expect(health).toMatchObject({ status: 'ok', version: '0.0.0-test', engine: api().engine });
      expect(health.engineVersion).toMatch(/^\d+\.\d+/);
      expect(health.location).not.toMatch(/@|password/);
    });
  });

  describe('GET /api/stats', () => {
    test('counts what is stored', async () => {
      const stats = await api().get(statsReply, '/api/stats');
      expect(stats.nodes['Paper']).toBe(PAPERS.length);
      expect(stats.nodes['Result']).toBeGreaterThan(8);
      expect(stats.relationships['REPORTS']).toBe(stats.nodes['Result']);
      expect(stats.years).toEqual({ first: 2023, last: 2025 });
      expect(stats.extractorVersion).toBe('test');
    });
  });
}
