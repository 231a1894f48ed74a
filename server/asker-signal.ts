import type { FastifyReply } from 'fastify';

/**
 * Aborted when the asker leaves, or was answered that it took too long. Fastify's own `request.signal` is no help: Node.js
 * closes a request once its body has been read, and a POST would be cancelled at once.
 */
export function askerSignal(reply: FastifyReply): AbortSignal {
  const asker = new AbortController();
  reply.raw.once('close', () => asker.abort());
  return asker.signal;
}
