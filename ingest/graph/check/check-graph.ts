// Reads a whole graph once and holds it against its invariants.
import { CLAIM_TYPES, KEYED_LABELS, NAME_LABELS } from '../../model/ontology.ts';
import { PAGE_TIMEOUT_MS, type GraphReader } from '../graph-reader.ts';
import { readNodeIds } from '../queries/node-ids.ts';
import { readAllClaims } from '../queries/stored-edges.ts';
import { readStoredNamesInPages } from '../stored/read-stored-names.ts';
import { readStoredPapersInPages } from '../stored/read-stored-papers.ts';
import type { StoredPaper } from '../stored/stored-paper.ts';
import { CheckFindings, type CheckReport } from './check-report.ts';
import { NameCount } from './check-names.ts';
import { OpenNameCount } from './check-open-names.ts';
import { checkPaper, findExtractorVersion } from './check-paper.ts';

const TIMEOUT = { timeoutMs: PAGE_TIMEOUT_MS };

export interface CheckOptions {
  /** Of each invariant that does not hold, so many cases are named. */
  readonly maxOffenders: number;
  readonly onProgress?: (papers: number) => void;
}

/** The graph should not be written to meanwhile: give a snapshot. */
export async function checkGraph(reader: GraphReader, options: CheckOptions): Promise<CheckReport> {
  const findings = new CheckFindings(options.maxOffenders);
  await checkIds(reader, findings);
  const names = new NameCount();
  const openNames = new OpenNameCount();
  const edges = new EdgeCount();
  let [papers, papersWithoutVersion] = [0, 0];
  for await (const page of readStoredPapersInPages(reader)) {
    for (const paper of page) {
      const part = checkPaper(paper, findings);
      if (part !== undefined) {
        names.add(part);
        openNames.add(paper.id, part);
      }
      if (findExtractorVersion(paper) === undefined) papersWithoutVersion += 1;
      edges.add(paper, findings);
    }
    papers += page.length;
    options.onProgress?.(papers);
  }
  await edges.check(reader, findings);
  openNames.check(findings);
  let count = 0;
  for (const label of NAME_LABELS)
    for await (const page of readStoredNamesInPages(reader, label)) {
      for (const node of page) names.check(label, node, findings);
      count += page.length;
    }
  names.finish(findings);
  const invariants = findings.list();
  return {
    papers,
    names: count,
    papersWithoutVersion,
    broken: invariants.reduce((sum, { broken }) => sum + broken, 0),
    invariants,
  };
}

/** The constraints of both engines see to it; a store whose constraints somebody dropped is what this finds. */
async function checkIds(reader: GraphReader, findings: CheckFindings): Promise<void> {
  for (const label of KEYED_LABELS) {
    const seen = new Set<string>();
    for (const id of await reader.read(readNodeIds(label), TIMEOUT)) {
      findings.note('id-unique', seen.has(id) ? `${label} ${id}: it is there twice` : undefined);
      seen.add(id);
    }
  }
}

/** Results and relationships that were met at papers, so that those which belong to none are found. */
class EdgeCount {
  readonly #papersOfResults = new Map<string, string>();
  readonly #edges = new Map<string, number>();
  readonly #papers = new Set<string>();

  add(paper: StoredPaper, findings: CheckFindings): void {
    this.#papers.add(paper.id);
    for (const { id } of paper.results) {
      const other = this.#papersOfResults.get(id);
      const isNamed = id.startsWith(`${paper.id}#`);
      this.#papersOfResults.set(id, paper.id);
      if (other !== undefined) findings.note('result-paper', `${id}: ${other} and ${paper.id} report it`);
      else findings.note('result-paper', isNamed ? undefined : `${id}: ${paper.id} reports it`);
    }
    for (const { type } of paper.edges) this.#edges.set(type, (this.#edges.get(type) ?? 0) + 1);
  }

  async check(reader: GraphReader, findings: CheckFindings): Promise<void> {
    for (const id of await reader.read(readNodeIds('Result'), TIMEOUT))
      if (!this.#papersOfResults.has(id)) findings.note('result-paper', `${id}: no paper reports it`);
    const { relationships } = await reader.counts();
    for (const [type, stored] of Object.entries(relationships)) {
      if (type === 'VARIANT_OF') continue; // shared between papers: part of the names
      const met = this.#edges.get(type) ?? 0;
      for (let number = 0; number < met; number += 1) findings.note('edge-owner', undefined);
      if (stored === met) continue;
      for (const fault of await this.#findStray(reader, type, stored - met))
        findings.note('edge-owner', fault);
    }
  }

  /** Claims say whose they are; of what else belongs to no paper only the number is known. */
  async #findStray(reader: GraphReader, type: string, count: number): Promise<string[]> {
    const claim = CLAIM_TYPES.find((name) => name === type);
    if (claim === undefined) return [`${type}: ${count} of them lead away from no paper that is there`];
    const all = await reader.read(readAllClaims(claim), TIMEOUT);
    const stray = all.filter(({ paper }) => !this.#papers.has(paper));
    if (stray.length === 0) return [`${type}: ${count} start where their papers do not look for them`];
    return stray.map(({ paper, text }) => `${type}: ${text} belongs to ${paper === '' ? 'no paper' : paper}`);
  }
}
