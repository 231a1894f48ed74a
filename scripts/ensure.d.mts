export const root: string;
export function ensureNode(): void;
export function ensureInstalled(): void;
export function ensureBuilt(parts?: readonly ('node' | 'web')[], options?: { force?: boolean }): void;
