import { createHash } from 'node:crypto';
import { EXTRACTOR_VERSION } from '../extractor-version.ts';
import type { Paper } from '../model/paper.ts';

const BETWEEN = '-';

/**
 * Changes with the paper's text or metadata, with the version of the extractor, and (the part behind the hyphen) with the rules
 * and aliases by which names were resolved.
 */
export function toFingerprint(paper: Paper, naming: string): string {
  const { title, abstract, date, year, venue, url, source, authors, authorCount } = paper;
  const content = JSON.stringify([
    EXTRACTOR_VERSION,
    title,
    abstract,
    date,
    year,
    venue,
    url,
    source,
    authors,
    authorCount,
  ]);
  return withNaming(createHash('sha256').update(content).digest('hex').slice(0, 32), naming);
}

/** The same paper, its names resolved otherwise. */
export function withNaming(fingerprint: string, naming: string): string {
  const [content = ''] = fingerprint.split(BETWEEN);
  return content + toNamingSuffix(naming);
}

/** How fingerprints end of papers whose names were resolved so. */
export function toNamingSuffix(naming: string): string {
  return BETWEEN + naming;
}
