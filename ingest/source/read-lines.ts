/** As many bytes as one UTF-16 code unit can take in UTF-8. */
const MAX_BYTES_PER_UNIT = 3;

/**
 * Splits UTF-8 bytes into lines, without their line ends, as they arrive; undefined stands for a line that is no UTF-8. A line
 * longer than `maxLength` UTF-16 code units comes cut to one more than that, so that memory stays bounded and the reader can tell.
 */
export async function* readLines(
  bytes: AsyncIterable<Buffer>,
  maxLength: number,
): AsyncGenerator<string | undefined> {
  const maxBytes = (maxLength + 1) * MAX_BYTES_PER_UNIT;
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    const kept = part.subarray(0, maxBytes - length);
    if (kept.length === 0) return;
    parts.push(kept);
    length += kept.length;
  };
  const take = (): string | undefined => {
    const line = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    // So long a line is cut, perhaps within a character: it is refused anyway.
    const text = line.length === maxBytes ? line.toString('utf8') : decodeUtf8(line);
    return text === undefined ? undefined : withoutReturn(text.slice(0, maxLength + 1));
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** Undefined: some of the bytes are no UTF-8. A byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // the only thing that `decode` throws for
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
