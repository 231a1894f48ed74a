/** What a text says in JSON; undefined where it is none, which the schema of whoever asks refuses with a sentence. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
