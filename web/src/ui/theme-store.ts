// The chosen colours, and those in force. One owner of `data-theme`: everything else reads the style sheet's variables.
import { create } from 'zustand';
import { createStored } from '../state/stored.ts';
import { themeSchema, toShade } from '../state/theme.ts';
import type { Shade, Theme } from '../state/theme.ts';

interface ThemeStore {
  readonly theme: Theme;
  readonly shade: Shade;
  readonly choose: (theme: Theme) => void;
}

const stored = createStored<Theme>('benchgraph.theme', themeSchema, 'system', () => window.localStorage);

export const useTheme = create<ThemeStore>((set) => ({
  theme: 'system',
  shade: 'light',
  choose(theme) {
    stored.write(theme);
    set({ theme, shade: show(theme) });
  },
}));

/** Applies the stored choice and follows the system's. Called once, before the page is drawn. */
export function startTheme(): void {
  const theme = stored.read();
  useTheme.setState({ theme, shade: show(theme) });
  systemShade().addEventListener('change', () => {
    useTheme.setState((state) => ({ shade: show(state.theme) }));
  });
}

function show(theme: Theme): Shade {
  const shade = toShade(theme, systemShade().matches);
  document.documentElement.dataset['theme'] = shade;
  return shade;
}

function systemShade(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
