import { useState } from 'react';
import type { Remote } from './use-remote.ts';

/** The value that was ready last: what stays on the screen while the next one loads. Null before the first. */
export function useLatest<Value>(remote: Remote<Value>): Value | null {
  const [latest, setLatest] = useState<Value | null>(null);
  if (remote.status !== 'ready') return latest;
  if (remote.value !== latest) setLatest(remote.value);
  return remote.value;
}
