// Spellings as search compares them.

/** Words of letters and digits, lower case: `GPT-4o mini` → `gpt`, `4o`, `mini`. */
export function toWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** All its words run together, so that `gsm 8k` and `GSM-8K` are the same. */
export function toCompact(text: string): string {
  return toWords(text).join('');
}
