const PATHS = {
  search: 'M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 3.5 3.5',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  reset: 'M2.8 6.5A5.5 5.5 0 1 1 2.5 9M2.5 2.8v3.9h3.9',
  grow: 'M8 8 3.5 3.5M8 8l4.5-4.5M8 8l-4.5 4.5M8 8l4.5 4.5M3 5.5V3h2.5M10.500 3H13v2.500M3 10.500V13h2.500M13 10.500V13h-2.500',
  target: 'M8 13a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm0-7v4M6 8h4',
  hide: 'M2 2l12 12M6.500 3.700A6.500 6.500 0 0 1 14.500 8a10 10 0 0 1-1.600 2.300M9.700 9.700A2.400 2.400 0 0 1 6.300 6.300M4.200 4.600A9 9 0 0 0 1.500 8a6.800 6.800 0 0 0 9 3.900',
  chevron: 'm5.500 3.500 5 4.500-5 4.500',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13.500 9.600A6 6 0 0 1 6.400 2.500a6 6 0 1 0 7.100 7.100Z',
  screen: 'M2 2.500h12v8.500H2ZM6 14h4M8 11v3',
  play: 'M4.500 2.800v10.400L13 8Z',
  stop: 'M4 4h8v8H4Z',
  link: 'M6.500 9.500 13 3M9 3h4v4M11.500 9.500v3.500H3V4.500h3.500',
  picture:
    'M4 4.500a1.500 1.500 0 1 0 0-.01M12 4a1.500 1.500 0 1 0 0-.01M9 12.500a1.500 1.500 0 1 0 0-.01M5.400 4.300 10.500 4M4.800 5.800 8.200 11.200M11.500 5.500 9.600 11',
  list: 'M5.500 4H14M5.500 8H14M5.500 12H14M2.200 4h.01M2.200 8h.01M2.200 12h.01',
  filter: 'M2 3.500h12L9.500 8.500v4l-3 1v-5Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word or within a named button: it says nothing by itself, so screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
