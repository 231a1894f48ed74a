import { StringDecoder } from 'node:string_decoder';

/**
 * Splits UTF-8 bytes into lines, without their line ends, as they arrive. A line longer than `maxLength` characters comes cut
 * to one character more than that, so that memory stays bounded and the reader can tell.
 */
export async function* readLines(bytes: AsyncIterable<Buffer>, maxLength: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    const room = maxLength + 1 - length;
    if (room <= 0 || part === '') return;
    const kept = part.length > room ? part.slice(0, room) : part;
    parts.push(kept);
    length += kept.length;
  };
  const take = (): string => {
    const line = parts.join('');
    parts = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of bytes) {
    const text = decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      add(text.slice(from, end));
      yield take();
      from = end + 1;
    }
    add(text.slice(from));
  }
  add(decoder.end());
  if (length > 0) yield take();
}
