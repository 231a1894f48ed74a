// A Hugging Face Daily Papers page, saved as text by a browser. Two variants are known:
// 1. blocks with blank lines between them: title, abstract, then a footer of up to four lines:
//    an organisation or "  • 5 authors", "·", "May 25" or "Oct 31, 2024", optionally with a comment count ("Sep 24 5");
//    some papers have no footer;
// 2. title and abstract lines in turn, the first title glued to the header ("SubscribeGroundedPRM: …"); no footers.
import type { Paper } from '../model/paper.ts';
import { toPaperId } from './paper-id.ts';
import type { SourceRecord } from './source-record.ts';

const HEADER_LINES = new Set([
  'new',
  'Get trending papers in your email inbox!',
  'Get trending papers in your email inbox once a day!',
  'Subscribe',
  'Daily Papers',
]);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{1,2})(?:, (\d{4}))?(?: \d+)?$/;
const AUTHORS = /^• (\d+) authors?$/;

/** A line this long is no title; the longest titles of papers stay below. */
const MAX_TITLE_LENGTH = 300;

/** Whether a text looks like a saved page: its header or the footer of a paper is there. */
export function isHfDailyPage(text: string): boolean {
  return /^\s*(?:new\s|Get trending papers)/.test(text) || /^[ \t]*• \d+ authors?[ \t]*\r?$/m.test(text);
}

/**
 * Reads the papers of a saved page, in page order. A date without a year gets the year of the page: that of the page's own
 * date line, else the one after the newest year on the page (the site leaves out the current year only), else none.
 */
export function* readHfDailyPage(text: string, source: string): Generator<SourceRecord> {
  const lines = text.split(/\r?\n/);
  const body = skipHeader(lines);
  const pageYear = findPageYear(lines, body.start);
  let draft: Draft | undefined;
  for (let index = body.start; index < lines.length; index += 1) {
    const line = (index === body.start ? body.first : (lines[index] ?? '')).trim();
    if (line === '') continue;
    const footer = readFooter(lines, index, line);
    if (footer !== undefined) {
      if (draft !== undefined) applyFooter(draft, footer, pageYear);
      index = footer.lastIndex;
    } else if (draft !== undefined && draft.abstract === '' && !isTitleBeforeAbstract(line, lines, index)) {
      draft.abstract = line;
    } else if (draft !== undefined && draft.abstract !== '' && !draft.closed && isProse(line)) {
      draft.abstract += ` ${line}`;
    } else {
      if (draft !== undefined) yield toRecord(draft, source);
      draft = { title: line, abstract: '', line: index + 1, authorCount: null, date: null, closed: false };
    }
  }
  if (draft !== undefined) yield toRecord(draft, source);
}

interface Draft {
  title: string;
  abstract: string;
  readonly line: number;
  authorCount: number | null;
  date: string | null;
  closed: boolean;
}

interface Footer {
  readonly authorCount: number | null;
  readonly dateLine: string | undefined;
  readonly lastIndex: number;
}

/** Where the papers start, and the first line without the word that a page of the second variant glues to it. */
function skipHeader(lines: readonly string[]): { start: number; first: string } {
  let start = 0;
  for (; start < lines.length; start += 1) {
    const line = (lines[start] ?? '').trim();
    const glued = /^Subscribe(?=\S)/.exec(line);
    if (glued !== null) return { start, first: line.slice(glued[0].length) };
    const isHeader = line === '' || HEADER_LINES.has(line) || line.startsWith('byAK') || DATE.test(line);
    if (!isHeader) break;
  }
  return { start, first: lines[start] ?? '' };
}

function findPageYear(lines: readonly string[], bodyStart: number): number | null {
  const years: number[] = [];
  for (const [index, line] of lines.entries()) {
    const year = DATE.exec(line.trim())?.[3];
    if (year === undefined) continue;
    if (index < bodyStart) return Number(year);
    years.push(Number(year));
  }
  return years.length === 0 ? null : Math.max(...years) + 1;
}

/** The footer that starts at this line, or undefined. The dot on a line of its own is what tells it. */
function readFooter(lines: readonly string[], index: number, line: string): Footer | undefined {
  const authors = AUTHORS.exec(line);
  const next = nextTextLine(lines, index + 1);
  const hasDot = next !== undefined && next.text === '·';
  if (authors === null && line !== '·' && !hasDot) return undefined;
  const dotIndex = line === '·' ? index : hasDot ? next.index : index;
  const date = nextTextLine(lines, dotIndex + 1);
  const hasDate = date !== undefined && DATE.test(date.text);
  return {
    authorCount: authors?.[1] === undefined ? null : Number(authors[1]),
    dateLine: hasDate ? date.text : undefined,
    lastIndex: hasDate ? date.index : dotIndex,
  };
}

function nextTextLine(lines: readonly string[], from: number): { text: string; index: number } | undefined {
  for (let index = from; index < lines.length; index += 1) {
    const text = (lines[index] ?? '').trim();
    if (text !== '') return { text, index };
  }
  return undefined;
}

function applyFooter(draft: Draft, footer: Footer, pageYear: number | null): void {
  draft.authorCount = footer.authorCount;
  draft.date = footer.dateLine === undefined ? null : toIsoDate(footer.dateLine, pageYear);
  draft.closed = true;
}

function toIsoDate(line: string, pageYear: number | null): string | null {
  const [, month = '', day = '', year] = DATE.exec(line) ?? [];
  const fullYear = year === undefined ? pageYear : Number(year);
  const monthNumber = MONTHS.indexOf(month.slice(0, 3)) + 1;
  if (fullYear === null) return null;
  return `${fullYear}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Text of several sentences, or too long for a title. */
function isProse(line: string): boolean {
  return line.length > MAX_TITLE_LENGTH || (line.length > 120 && /[.!?…]["')\]]?$/.test(line));
}

/** A short line where an abstract is expected is the next paper's title if an abstract follows it, and no abstract itself. */
function isTitleBeforeAbstract(line: string, lines: readonly string[], index: number): boolean {
  if (isProse(line)) return false;
  const next = nextTextLine(lines, index + 1);
  return next !== undefined && isProse(next.text);
}

function toRecord(draft: Draft, source: string): SourceRecord {
  const place = `line ${draft.line}`;
  if (draft.abstract === '') {
    const shown = draft.title.length > 60 ? `${draft.title.slice(0, 60)}…` : draft.title;
    return { kind: 'bad', source, place, reason: `expected an abstract after the title "${shown}"` };
  }
  const paper: Paper = {
    id: toPaperId(draft.title, draft.abstract),
    title: draft.title,
    abstract: draft.abstract,
    date: draft.date,
    year: draft.date === null ? null : Number(draft.date.slice(0, 4)),
    venue: null,
    url: null,
    source,
    authors: [],
    authorCount: draft.authorCount,
  };
  return { kind: 'paper', paper };
}
