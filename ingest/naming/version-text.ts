/** "v2", "2.0" and "2" are one version; "0" stays one. */
export function toVersionText(text: string): string {
  const numbers = text.replace(/^v(?=\d)/, '').split('.');
  while (numbers.length > 1 && numbers.at(-1) === '0') numbers.pop();
  return numbers.join('.');
}
