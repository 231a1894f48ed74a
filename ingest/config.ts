// The environment, read once. Every variable is a row of the table; from it come the validation, `.env.example` and the
// table in README.md (a test holds them together).
import { join } from 'node:path';
import { z } from 'zod';
import { BenchgraphError } from './errors.ts';

export interface VariableHelp {
  readonly name: string;
  readonly unit: string;
  readonly default: string;
  readonly meaning: string;
}

export const STORE_VARIABLES = [
  {
    name: 'NEO4J_URI',
    unit: 'address',
    default: '',
    meaning: 'Neo4j to use, such as `bolt://localhost:7687`; empty: the embedded store',
  },
  { name: 'NEO4J_USER', unit: 'name', default: 'neo4j', meaning: 'user of that Neo4j' },
  { name: 'NEO4J_PASSWORD', unit: 'text', default: '', meaning: 'password of that user' },
  {
    name: 'NEO4J_DATABASE',
    unit: 'name',
    default: '',
    meaning: 'database of that Neo4j; empty: its default one',
  },
  {
    name: 'BENCHGRAPH_DATA',
    unit: 'folder',
    default: './data',
    meaning: 'where the embedded store is kept, and backups made before an upgrade',
  },
] as const satisfies readonly VariableHelp[];

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

const schema = z.object({
  NEO4J_URI: z
    .string()
    .default('')
    .refine((uri) => uri === '' || NEO4J_SCHEMES.includes(schemeOf(uri)), {
      error: `expected an address that starts with one of ${NEO4J_SCHEMES.map((s) => `${s}//`).join(' ')}`,
    }),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default(''),
  BENCHGRAPH_DATA: z.string().min(1).default('./data'),
});

export interface Neo4jConfig {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Undefined: the server's default database. */
  readonly database: string | undefined;
  /** Where an export of the data is kept before it is upgraded. */
  readonly backupFolder?: string;
}

export interface EmbeddedConfig {
  readonly engine: 'embedded';
  readonly folder: string;
}

export type StoreConfig = Neo4jConfig | EmbeddedConfig;

/**
 * Reads which store to use.
 * @throws CONFIG_INVALID naming the variable; the value is never printed.
 */
export function parseStoreConfig(environment: Readonly<Record<string, string | undefined>>): StoreConfig {
  const values = parseEnvironment(schema, environment);
  if (values.NEO4J_URI === '') return Object.freeze({ engine: 'embedded', folder: values.BENCHGRAPH_DATA });
  return Object.freeze({
    engine: 'neo4j',
    uri: values.NEO4J_URI,
    user: values.NEO4J_USER,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE === '' ? undefined : values.NEO4J_DATABASE,
    backupFolder: join(values.BENCHGRAPH_DATA, 'backups'),
  });
}

/** The folder of the embedded store; corrections of names are kept there with either store. @throws CONFIG_INVALID */
export function parseDataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return parseEnvironment(schema, environment).BENCHGRAPH_DATA;
}

/** Parses an environment by a schema; an empty variable counts as not set. @throws CONFIG_INVALID */
export function parseEnvironment<Schema extends z.ZodType>(
  schemaOf: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schemaOf.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BenchgraphError(
    'CONFIG_INVALID',
    `${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'invalid'}`,
  );
}

function schemeOf(uri: string): string {
  const end = uri.indexOf('//');
  return end < 0 ? '' : uri.slice(0, end);
}
