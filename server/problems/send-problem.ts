import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Problem } from '../contract.ts';
import { API_HEADERS } from '../security/headers.ts';

export const PROBLEM_TYPE = 'application/problem+json';
/** Seconds after which asking again may help. */
const RETRY_AFTER_S = 5;

/** Answers with a problem of RFC 9457. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  if (problem.status === 429 || problem.status === 503) reply.header('retry-after', RETRY_AFTER_S);
  return reply.code(problem.status).type(PROBLEM_TYPE).headers(API_HEADERS).send(JSON.stringify(problem));
}

/** The same for a connection on which no request could be read; it is closed afterwards. */
export function formatRawProblem(problem: Problem): string {
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? 'Error'}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
