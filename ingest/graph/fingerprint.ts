import { createHash } from 'node:crypto';
import { EXTRACTOR_VERSION } from '../extractor-version.ts';
import type { Paper } from '../model/paper.ts';

/** 32 hexadecimal digits that change with the paper's text or metadata, and with the version of the extractor. */
export function toFingerprint(paper: Paper, extractorVersion: string = EXTRACTOR_VERSION): string {
  const { title, abstract, date, year, venue, url, source, authors, authorCount } = paper;
  const content = JSON.stringify([
    extractorVersion,
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
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
