// S3: who may use a server that other machines reach. The token comes as a header from programs, and from browsers as a
// cookie that opening `/?token=…` sets; the cookie holds something made from the token, not the token.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ServerError } from '../errors.ts';

const COOKIE_NAME = 'benchgraph-access';

export interface TokenCheck {
  /** @throws ACCESS_TOKEN */
  assertAllowed(headers: IncomingHttpHeaders): void;
  isToken(text: string): boolean;
  /** `Set-Cookie` for a browser that knows the token. */
  readonly cookie: string;
}

/** Undefined where no token is asked for. */
export function buildTokenCheck(token: string | undefined): TokenCheck | undefined {
  if (token === undefined) return undefined;
  const cookieValue = createHmac('sha256', token).update('benchgraph cookie').digest('base64url');
  return {
    assertAllowed({ authorization, cookie }) {
      const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      if (bearer !== undefined && isSame(bearer, token)) return;
      if (readCookies(cookie).some((value) => isSame(value, cookieValue))) return;
      throw new ServerError(
        'ACCESS_TOKEN',
        'open the page once as /?token=… with the server’s token, or send it as `Authorization: Bearer …`',
      );
    },
    isToken: (text) => isSame(text, token),
    // Lax: a link to the page from elsewhere works, and what other sites load or send comes without the cookie.
    cookie: `${COOKIE_NAME}=${cookieValue}; Path=/; HttpOnly; SameSite=Lax`,
  };
}

/** In a time that does not depend on where they differ. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(toDigest(given), toDigest(expected));
}

function toDigest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function readCookies(header: string | undefined): string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${COOKIE_NAME}=`))
    .map((pair) => pair.slice(COOKIE_NAME.length + 1));
}
