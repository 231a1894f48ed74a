// Headers of every answer: what the page may load, and that nobody may frame, guess or refer.
import { randomBytes } from 'node:crypto';

const COMMON = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // The address may hold a token, and ids of what somebody reads.
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** An answer of the API is no page; opened as one it may do nothing. */
export const API_HEADERS = {
  ...COMMON,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
} as const;

/** 128 random bits, a new one for every response. */
export function createNonce(): string {
  return randomBytes(16).toString('base64');
}

/** The page's own files, and style sheets that it inserts with the nonce (the query editor does). */
export function buildPageHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    ...COMMON,
    'content-security-policy': [
      "default-src 'self'",
      "script-src 'self'",
      "worker-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}
