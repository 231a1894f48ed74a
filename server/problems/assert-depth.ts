import { ServerError } from '../errors.ts';

/**
 * Without calling itself: whatever does that with a value of a body ends with the stack, in a schema too.
 * @throws REQUEST_INVALID where lists and maps stand more than `maxDepth` deep within one another, the value itself counted
 */
export function assertDepth(field: string, value: unknown, maxDepth: number): void {
  let level: object[] = isNested(value) ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= maxDepth)
      throw new ServerError(
        'REQUEST_INVALID',
        `${field}: expected at most ${maxDepth} lists and maps within one another`,
      );
    level = level.flatMap((each) => Object.values(each).filter(isNested));
  }
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
