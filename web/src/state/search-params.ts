// The query string of an address as plain lists, and back. What it may hold is said by each page's schema.

export type Params = Readonly<Record<string, readonly string[]>>;

/** Every name with all its values, in order. Names are data: `__proto__` is one like any other. */
export function readParams(search: string): Params {
  const lists = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [value]);
    else list.push(value);
  }
  return Object.fromEntries(lists);
}

type Value = string | number | boolean | null | readonly string[];

/**
 * `?a=1&b=x`, empty where every value is null, false or an empty list. A list is repeated: ids may hold commas.
 */
export function writeParams(values: Readonly<Record<string, Value>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === false) continue;
    const list = typeof value === 'object' ? value : [value === true ? '1' : String(value)];
    for (const item of list) params.append(name, item);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
