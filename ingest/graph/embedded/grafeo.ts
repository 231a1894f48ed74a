// The engine, which is a CommonJS module whose names Node.js cannot see. Only child processes import this file.
import grafeo from '@grafeo-db/js';

export const { GrafeoDB } = grafeo;
export type { GrafeoDB as Database, QueryResult } from '@grafeo-db/js';
