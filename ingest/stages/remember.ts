/** How many answers are kept; words of a language repeat, so that few are asked for again after they were dropped. */
const LIMIT = 30_000;

/** The same function of a text, with its answers kept: for what is asked of every word of every abstract. */
export function remember<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Answer;
    const found = compute(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, found);
    return found;
  };
}
