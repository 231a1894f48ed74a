import { useState } from 'react';

/** The value given before, as long as the new one says the same: what depends on it is not computed again. */
export function useSame<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
