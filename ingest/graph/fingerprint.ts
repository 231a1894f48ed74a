import { createHash } from 'node:crypto';
import { EXTRACTOR_VERSION } from '../extractor-version.ts';
import type { Paper } from '../model/paper.ts';

const BETWEEN = '-';

/**
 * Changes with the paper's text or metadata, with the version of the extractor, and (the part behind the hyphen) with the rules
 * and aliases by which names were resolved.
 */
export function toFingerprint(
  paper: Paper,
  naming: string,
  extractorVersion: string = EXTRACTOR_VERSION,
): string {
  return toContentFingerprint(paper, extractorVersion) + toNamingSuffix(naming);
}

/** The part that says nothing of names: 32 hexadecimal digits. */
export function toContentFingerprint(paper: Paper, extractorVersion: string = EXTRACTOR_VERSION): string {
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

/** The same part of a stored fingerprint; the whole of one that is older than names with rules. */
export function getContentFingerprint(fingerprint: string): string {
  const [content = ''] = fingerprint.split(BETWEEN);
  return content;
}

/** The same paper, its names resolved otherwise. */
export function withNaming(fingerprint: string, naming: string): string {
  return getContentFingerprint(fingerprint) + toNamingSuffix(naming);
}

/** How fingerprints end of papers whose names were resolved so. */
export function toNamingSuffix(naming: string): string {
  return BETWEEN + naming;
}
