// Which page an address means, and the address of each page.

export type Page =
  | { readonly name: 'explore' }
  | { readonly name: 'benchmarks' }
  | { readonly name: 'benchmark'; readonly id: string }
  | { readonly name: 'paper'; readonly id: string }
  | { readonly name: 'cypher' }
  | { readonly name: 'missing' };

/** Never throws: an address that nothing answers is `missing`. */
export function parsePage(pathname: string): Page {
  const [first = '', second, ...more] = pathname.split('/').slice(1);
  const id = second === undefined || second === '' ? null : decode(second);
  if (more.length > 0) return { name: 'missing' };
  if (id === null) {
    if (first === '') return { name: 'explore' };
    if (first === 'benchmarks') return { name: 'benchmarks' };
    if (first === 'cypher') return { name: 'cypher' };
    return { name: 'missing' };
  }
  if (first === 'benchmarks') return { name: 'benchmark', id };
  return first === 'papers' ? { name: 'paper', id } : { name: 'missing' };
}

export function toBenchmarkPath(id: string): string {
  return `/benchmarks/${encodeURIComponent(id)}`;
}

/** @param result the result to point out on the page */
export function toPaperPath(id: string, result?: string): string {
  const path = `/papers/${encodeURIComponent(id)}`;
  return result === undefined ? path : `${path}?result=${encodeURIComponent(result)}`;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
