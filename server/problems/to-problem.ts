// Anything thrown → what the asker is told. Errors that are nobody's fault outside (500 and up) say no more than their code
// and a sentence that is always the same; what happened goes to the log.
import { BenchgraphError, ERRORS } from '../../ingest/errors.ts';
import type { Problem } from '../contract.ts';
import { findStoreError, SERVER_ERRORS, ServerError, type ServerErrorCode } from '../errors.ts';
import { describeValidation, findValidationIssues } from './describe-validation.ts';

/** Fastify's own codes that a request can meet; others it answers with 4xx are REQUEST_INVALID. */
const FASTIFY_CODES: Readonly<Record<string, ServerErrorCode>> = {
  FST_ERR_BAD_URL: 'REQUEST_INVALID',
  FST_ERR_MAX_PARAM_LENGTH: 'REQUEST_URL_TOO_LONG',
  FST_ERR_CTP_BODY_TOO_LARGE: 'REQUEST_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'REQUEST_MEDIA_TYPE',
  FST_ERR_HANDLER_TIMEOUT: 'SERVER_TIMEOUT',
};

/** What each of them is told instead of Fastify's own sentence, which may repeat the request. */
const SENTENCES: Partial<Record<ServerErrorCode, string>> = {
  REQUEST_INVALID: 'expected a well-formed address and, where there is a body, well-formed JSON',
  REQUEST_URL_TOO_LONG: 'expected an id of at most 1000 characters',
  REQUEST_TOO_LARGE: 'expected a body of at most 64 kB',
  REQUEST_MEDIA_TYPE: 'expected a body of the type application/json',
  SERVER_TIMEOUT: 'no answer within the time that this route may take: ask for less',
};

export function toProblem(error: unknown): Problem {
  if (error instanceof ServerError) return serverProblem(error.code, error.message);
  if (error instanceof BenchgraphError) return storeProblem(error);
  const issues = findValidationIssues(error);
  if (issues !== undefined) return serverProblem('REQUEST_INVALID', describeValidation(issues));
  const code = findFastifyCode(error);
  return code === undefined
    ? serverProblem('SERVER_FAILED', 'the log of the server says more')
    : serverProblem(code, SENTENCES[code] ?? SERVER_ERRORS[code].title);
}

/** Whether the log has to say more than the answer does: not where a query asked for too much, or came too late. */
export function isServersFault({ status, code }: Problem): boolean {
  return status >= 500 && !code.startsWith('QUERY_') && code !== 'SERVER_CLOSING';
}

function serverProblem(code: ServerErrorCode, detail: string): Problem {
  return buildProblem(code, SERVER_ERRORS[code], detail);
}

/** A query's message is about the query; a store's may name a folder or an address. */
function storeProblem({ code, message, position }: BenchgraphError): Problem {
  const row = findStoreError(code);
  if (row === undefined) return serverProblem('SERVER_FAILED', 'the log of the server says more');
  const detail = code.startsWith('QUERY_') ? message : ERRORS[code].hint;
  return { ...buildProblem(code, row, detail), ...position };
}

function buildProblem(
  code: string,
  { status, title }: { status: number; title: string },
  detail: string,
): Problem {
  return { type: `urn:benchgraph:problem:${code}`, title, status, code, detail };
}

function findFastifyCode(error: unknown): ServerErrorCode | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  const known = 'code' in error ? FASTIFY_CODES[String(error.code)] : undefined;
  return known ?? (Number(error.statusCode) < 500 ? 'REQUEST_INVALID' : undefined);
}
