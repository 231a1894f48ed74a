import * as z from 'zod/mini';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const themeSchema = z.enum(THEMES);

export type Shade = 'light' | 'dark';

/** The colours to show: the system's where no other choice was made. */
export function toShade(theme: Theme, prefersDark: boolean): Shade {
  if (theme === 'system') return prefersDark ? 'dark' : 'light';
  return theme;
}
