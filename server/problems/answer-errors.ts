// Every way in which a request can fail ends here, so that every error has the same form.
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ServerError, type ServerErrorCode } from '../errors.ts';
import type { ServerApp } from '../server-app.ts';
import { isServersFault, toProblem } from './to-problem.ts';
import { formatRawProblem, sendProblem } from './send-problem.ts';

/** Codes of Node.js for a request that could not be read. */
const CLIENT_ERRORS: Readonly<Record<string, ServerErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'REQUEST_HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

export function answerErrors(app: ServerApp): void {
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
}

/** Logs what is the server's fault, and answers. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error);
  if (isServersFault(problem))
    request.log.error({ err: error, code: problem.code, route: request.routeOptions.url }, problem.title);
  return sendProblem(reply, problem);
}

/** For a connection that ends before there is a request. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = CLIENT_ERRORS[error.code ?? ''] ?? 'REQUEST_INVALID';
  const sentence =
    code === 'REQUEST_INVALID'
      ? 'expected a request of HTTP/1.1'
      : 'send it again, faster or with less in its headers';
  socket.end(formatRawProblem(toProblem(new ServerError(code, sentence))));
}
