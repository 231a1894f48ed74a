/** The address where it is one of the web's; null for anything else that a source may have brought (`javascript:` …). */
export function toSafeLink(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
