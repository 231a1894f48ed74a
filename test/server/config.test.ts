import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BenchgraphError } from '../../ingest/errors.ts';
import { root } from '../../scripts/ensure.mjs';
import { parseServerConfig, SERVER_VARIABLES } from '../../server/config.ts';

const TOKEN = 'sixteen-letters!';

function refusal(environment: Record<string, string>): string {
  try {
    parseServerConfig(environment);
  } catch (error) {
    if (error instanceof BenchgraphError && error.code === 'CONFIG_INVALID') return error.message;
    throw error;
  }
  return 'taken';
}

describe('the address', () => {
  test('is this machine alone where nothing is said', () => {
    expect(parseServerConfig({})).toEqual({
      store: { engine: 'embedded', folder: './data' },
      port: 4747,
      addresses: ['127.0.0.1', '::1'],
      token: undefined,
      hostNames: ['localhost', '127.0.0.1', '::1'],
      hostsWithPort: [],
      logLevel: 'warn',
    });
  });

  test.each([
    ['localhost', ['127.0.0.1', '::1']],
    ['LocalHost', ['127.0.0.1', '::1']],
    ['127.0.0.1', ['127.0.0.1']],
    ['127.1.2.3', ['127.1.2.3']],
    ['::1', ['::1']],
    ['[::1]', ['::1']],
  ])('%s needs no token', (host, addresses) => {
    expect(parseServerConfig({ BENCHGRAPH_HOST: host }).addresses).toEqual(addresses);
  });

  test.each([
    '0.0.0.0',
    '::',
    '192.168.1.5',
    'papers.example.org',
    '127.example.org',
    '::ffff:127.0.0.1',
    '[2001:db8::1]',
    '128.0.0.1',
  ])('%s needs a token', (host) => {
    expect(refusal({ BENCHGRAPH_HOST: host })).toContain('BENCHGRAPH_TOKEN has to be set too');
    expect(refusal({ BENCHGRAPH_HOST: host, BENCHGRAPH_TOKEN: '' })).toContain('BENCHGRAPH_TOKEN');
    expect(refusal({ BENCHGRAPH_HOST: host, BENCHGRAPH_TOKEN: TOKEN })).toBe('taken');
  });

  test('is a name that browsers may use, unless it stands for all', () => {
    const named = parseServerConfig({ BENCHGRAPH_HOST: 'Lan.Example', BENCHGRAPH_TOKEN: TOKEN });
    expect([named.addresses, named.hostNames]).toEqual([
      ['lan.example'],
      ['localhost', '127.0.0.1', '::1', 'lan.example'],
    ]);
    const all = parseServerConfig({ BENCHGRAPH_HOST: '0.0.0.0', BENCHGRAPH_TOKEN: TOKEN });
    expect(all.hostNames).not.toContain('0.0.0.0');
  });

  test('has further names', () => {
    const config = parseServerConfig({
      BENCHGRAPH_ALLOWED_HOSTS: ' Papers.example.org, 10.0.0.5:8080 ,[::2]:80,',
    });
    expect(config.hostsWithPort).toEqual(['papers.example.org', '10.0.0.5:8080', '[::2]:80']);
    expect(config.hostNames).toContain('papers.example.org');
  });
});

describe('wrong values', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT: expected a port'],
    [{ PORT: '-1' }, 'PORT: '],
    [{ PORT: '65536' }, 'PORT: '],
    [{ PORT: '47.5' }, 'PORT: '],
    [{ BENCHGRAPH_HOST: 'http://localhost' }, 'BENCHGRAPH_HOST: expected an address or a name'],
    [{ BENCHGRAPH_HOST: 'localhost:4747' }, 'BENCHGRAPH_HOST: '],
    [{ BENCHGRAPH_HOST: 'a b' }, 'BENCHGRAPH_HOST: '],
    [{ BENCHGRAPH_TOKEN: 'fifteen-letters' }, 'BENCHGRAPH_TOKEN: expected at least 16'],
    [{ BENCHGRAPH_TOKEN: 'with blanks in between' }, 'BENCHGRAPH_TOKEN: '],
    [{ BENCHGRAPH_TOKEN: 'with\nline\nbreaks\nin\nit' }, 'BENCHGRAPH_TOKEN: '],
    [{ BENCHGRAPH_ALLOWED_HOSTS: 'http://a.example' }, 'BENCHGRAPH_ALLOWED_HOSTS: expected names'],
    [{ BENCHGRAPH_ALLOWED_HOSTS: '*' }, 'BENCHGRAPH_ALLOWED_HOSTS: '],
    [{ BENCHGRAPH_LOG_LEVEL: 'loud' }, 'BENCHGRAPH_LOG_LEVEL: '],
    [{ NEO4J_URI: 'http://x' }, 'NEO4J_URI: '],
  ] as [Record<string, string>, string][])(
    '%j is refused, and the variable is named',
    (environment, sentence) => {
      const message = refusal(environment);
      expect(message).toContain(sentence);
      expect(message).not.toContain(environment['BENCHGRAPH_TOKEN'] ?? 'no token at all');
    },
  );

  test('0 is a port: any free one', () => {
    expect(parseServerConfig({ PORT: '0' }).port).toBe(0);
  });
});

test.each(SERVER_VARIABLES)('$name stands in .env.example with its default', ({ name, default: value }) => {
  expect(readFileSync(join(root, '.env.example'), 'utf8').split('\n')).toContain(`${name}=${value}`);
});

test('every default in the table is the one that counts', () => {
  const defaults = Object.fromEntries(SERVER_VARIABLES.map((row) => [row.name, row.default]));
  expect(parseServerConfig(defaults)).toEqual(parseServerConfig({}));
});
