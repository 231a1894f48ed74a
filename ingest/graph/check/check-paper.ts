// One stored paper by itself: its text, its results, its relationships.
import type { Paper } from '../../model/paper.ts';
import type { Properties, ResultNode } from '../../model/paper-graph.ts';
import { getContentFingerprint, toContentFingerprint } from '../fingerprint.ts';
import { toPaper } from '../stored/to-paper.ts';
import type { StoredPaper } from '../stored/stored-paper.ts';
import { parsePart, type PaperPart } from '../writing/paper-part.ts';
import { checkEdgeForms, checkEdges } from './check-edges.ts';
import type { CheckFindings } from './check-report.ts';
import { findStoredExtraction, type StoredExtraction } from './stored-extraction.ts';

/** Answers what the paper brought to names; undefined where that cannot be read. */
export function checkPaper(paper: StoredPaper, findings: CheckFindings): PaperPart | undefined {
  const part = findPart(paper.part);
  const text = toPaper(paper.id, paper.properties);
  findings.note('paper-part', part === undefined ? `${paper.id}: it cannot be read` : undefined);
  const extraction = findStoredExtraction(paper.properties['extraction']);
  findings.note('paper-extraction', findExtractionFault(paper, extraction));
  checkFingerprint(paper, text, findings);
  for (const result of paper.results) {
    findings.note('result-evidence', findEvidenceFault(result, text.abstract));
    if (extraction !== undefined) findings.note('result-extraction', findResultFault(result, extraction));
  }
  checkEdgeForms(paper, findings);
  if (extraction !== undefined && part !== undefined) checkEdges(paper, extraction, part, findings);
  return part;
}

/** The version of the extractor that made a paper; undefined: benchgraph did not keep it then. */
export function findExtractorVersion({ properties }: StoredPaper): string | undefined {
  const { extractorVersion } = properties;
  return typeof extractorVersion === 'string' ? extractorVersion : undefined;
}

function findExtractionFault(
  paper: StoredPaper,
  extraction: StoredExtraction | undefined,
): string | undefined {
  if (extraction === undefined) return `${paper.id}: there is none, or it cannot be read`;
  return extraction.id === paper.id ? undefined : `${paper.id}: it is that of ${extraction.id}`;
}

function checkFingerprint(paper: StoredPaper, text: Paper, findings: CheckFindings): void {
  const version = findExtractorVersion(paper);
  if (version === undefined) return;
  findings.note(
    'paper-fingerprint',
    getContentFingerprint(paper.fingerprint ?? '') === toContentFingerprint(text, version)
      ? undefined
      : `${paper.id}: they differ`,
  );
}

/** The places of a result: properties that hold start and end, and the text that has to stand there. */
const PLACES = [
  ['start', 'end', undefined],
  ['evidenceStart', 'evidenceEnd', 'evidence'],
] as const;

function findEvidenceFault({ id, properties }: ResultNode, abstract: string): string | undefined {
  for (const [startKey, endKey, textKey] of PLACES) {
    const [start, end] = [properties[startKey], properties[endKey]];
    if (typeof start !== 'number' || typeof end !== 'number' || start >= end || end > abstract.length)
      return `${id}: ${startKey} and ${endKey} are no place in the abstract`;
    const found = abstract.slice(start, end);
    if (textKey === undefined && !/\p{N}|\p{L}/u.test(found)) return `${id}: no number stands at its place`;
    if (textKey !== undefined && properties[textKey] !== found)
      return `${id}: another text stands at its ${textKey}`;
  }
  const { sentence } = properties;
  const isThere = typeof sentence === 'string' && abstract.includes(sentence);
  return isThere ? undefined : `${id}: its sentence is not in the abstract`;
}

function findResultFault({ id, properties }: ResultNode, { results }: StoredExtraction): string | undefined {
  const said = results.find(({ number }) => number.start === properties['start']);
  if (said === undefined) return `${id}: the extraction has no result there`;
  const expected: Properties = {
    value: said.value,
    kind: said.kind,
    unit: said.unit,
    end: said.number.end,
    evidence: said.evidence.text,
    evidenceStart: said.evidence.start,
    evidenceEnd: said.evidence.end,
    sentence: said.sentence.text,
  };
  const other = Object.keys(expected).find((key) => properties[key] !== expected[key]);
  return other === undefined ? undefined : `${id}: the extraction says another ${other}`;
}

function findPart(text: string | undefined): PaperPart | undefined {
  try {
    return text === undefined ? undefined : parsePart(text);
  } catch {
    return undefined; // noted by the caller
  }
}
