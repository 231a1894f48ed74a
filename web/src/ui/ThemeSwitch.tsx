import { useTheme } from './theme-store.ts';
import { Segmented } from './Segmented.tsx';

const OPTIONS = [
  { value: 'system', label: 'Colours of the system', icon: 'screen' },
  { value: 'light', label: 'Light colours', icon: 'sun' },
  { value: 'dark', label: 'Dark colours', icon: 'moon' },
] as const;

export function ThemeSwitch() {
  const { theme, choose } = useTheme();
  return <Segmented label="Colours" options={OPTIONS} value={theme} onChange={choose} isCompact />;
}
