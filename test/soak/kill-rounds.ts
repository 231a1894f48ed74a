// Rounds of one kill each: an ingest is started, something is killed, the ingest is run again, and the graph is compared
// with that of an ingest which nobody disturbed and held against the invariants.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeCorpus } from './corpus.ts';
import {
  findPhase,
  listAcknowledged,
  listDurations,
  readJournal,
  waitForTransaction,
  type Journal,
  type Phase,
} from './journal.ts';
import type { KillTarget, Victim } from './kill-target.ts';
import { pick } from './random.ts';
import { digestGraph, inspectGraph, withStore, type GraphDigest } from './read-store.ts';
import { ingestAll, startIngest, type IngestRun } from './run-ingest.ts';

/** `fill`: an empty store gets papers; `change`: a third of the papers that it holds get another abstract. */
const SCENARIOS = ['fill', 'change'] as const;
type Scenario = (typeof SCENARIOS)[number];

/** A moment: after some share of a whole run, or of a transaction's time from its first write on. */
type Moment =
  | { readonly kind: 'run'; readonly share: number }
  | { readonly kind: 'transaction'; readonly count: number; readonly share: number };

export interface KillRound {
  readonly victim: Victim;
  readonly scenario: Scenario;
  readonly phase: Phase;
  /** Papers whose commit was answered before the kill; of them those that were not there afterwards. */
  readonly acknowledged: number;
  readonly lost: number;
  /** What became of the ingest whose store was killed: undefined where it was killed itself. */
  readonly wentOn: boolean | undefined;
  /** Its sentence where it did not go on. */
  readonly sentence: string;
  /** What the next ingest printed of papers. */
  readonly again: string;
  readonly isEqual: boolean;
  /** What the checker found wrong with the graph at the end, each a sentence. */
  readonly faults: readonly string[];
  readonly leftovers: readonly string[];
}

/** Whether the kill did no harm: nothing that was acknowledged is lost, and the ingest that ran again made the graph whole. */
export function isHarmless({ lost, isEqual, faults, leftovers }: KillRound): boolean {
  return lost === 0 && isEqual && faults.length === 0 && leftovers.length === 0;
}

interface WholeRun {
  readonly digest: GraphDigest;
  readonly transactions: number;
  readonly runMs: number;
  readonly transactionMs: number;
}

export interface KillOptions {
  readonly target: KillTarget;
  /** For corpora and journals. */
  readonly folder: string;
  readonly papers: number;
  readonly rounds: number;
  readonly random: () => number;
  /** Told of all rounds so far after each. */
  readonly onRound: (done: readonly KillRound[]) => void;
}

/** Two kills of three are aimed at a transaction; wherever they fall, it is counted. */
const AIMED_SHARE = 2 / 3;
/** A moment that comes when the ingest has ended already is drawn again so often. */
const MAX_DRAWS = 5;

export async function runKillRounds(options: KillOptions): Promise<KillRound[]> {
  const { target, folder, papers, rounds, random } = options;
  for (const version of [1, 2] as const) writeCorpus(corpusFile(folder, version), papers, version);
  const wholes = { fill: await runWhole(options, 'fill'), change: await runWhole(options, 'change') };
  const done: KillRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const victim = target.victims[round % target.victims.length] ?? 'ingest';
    const scenario = pick(random, SCENARIOS);
    const whole = wholes[scenario];
    let result: KillRound | undefined;
    for (let draw = 0; result === undefined && draw < MAX_DRAWS; draw += 1)
      result = await runRound(options, { victim, scenario, whole, moment: drawMoment(random, whole) });
    if (result === undefined)
      throw new Error(`round ${round}: the ingest was never alive when it was to be killed`);
    done.push(result);
    options.onRound(done);
  }
  return done;
}

async function runWhole(options: KillOptions, scenario: Scenario): Promise<WholeRun> {
  const { target, folder } = options;
  await prepare(options, scenario);
  const journalFile = await newJournal(folder);
  const startedMs = performance.now();
  await ingestAll([inputOf(folder, scenario)], { store: target.environment, journal: journalFile });
  const runMs = performance.now() - startedMs;
  const journal = readJournal(journalFile);
  const durations = listDurations(journal).toSorted((a, b) => a - b);
  return {
    digest: await digestGraph(target.config),
    transactions: journal.transactions,
    runMs,
    transactionMs: durations[Math.floor(durations.length / 2)] ?? 0,
  };
}

function drawMoment(random: () => number, { transactions }: WholeRun): Moment {
  return random() < AIMED_SHARE
    ? { kind: 'transaction', count: 1 + Math.floor(random() * transactions), share: random() }
    : { kind: 'run', share: random() };
}

interface Draw {
  readonly victim: Victim;
  readonly scenario: Scenario;
  readonly whole: WholeRun;
  readonly moment: Moment;
}

/** Undefined: the ingest ended before the moment came. */
async function runRound(options: KillOptions, draw: Draw): Promise<KillRound | undefined> {
  const { target, folder } = options;
  const { victim, scenario, whole } = draw;
  await prepare(options, scenario);
  const journalFile = await newJournal(folder);
  const input = inputOf(folder, scenario);
  const run = startIngest([input], { store: target.environment, journal: journalFile });
  try {
    await waitForMoment(draw, journalFile, run);
    if (run.hasEnded()) return undefined;
    target.kill(victim, run);
    const atKill = readJournal(journalFile);
    await target.restore(victim);
    const { code, err } = await run.ended;
    const { acknowledged, lost } = await countLost(target, atKill);
    const out = await ingestAll([input], { store: target.environment });
    const { digest, faults } = await inspectGraph(target.config);
    return {
      victim,
      scenario,
      phase: findPhase(atKill, whole.transactions),
      acknowledged,
      lost,
      wentOn: victim === 'ingest' || victim === 'group' ? undefined : code === 0,
      sentence: code === 0 || code === null ? '' : (err.trim().split('\n').at(-2) ?? ''),
      again: /(\d+ new, \d+ changed, \d+ unchanged)/.exec(out)?.[1] ?? out,
      isEqual: digest.hash === whole.digest.hash,
      faults,
      leftovers: target.listLeftovers(),
    };
  } finally {
    run.killGroup();
  }
}

async function waitForMoment({ moment, whole }: Draw, journalFile: string, run: IngestRun): Promise<void> {
  if (moment.kind === 'run') await sleep(moment.share * whole.runMs);
  else if (await waitForTransaction(journalFile, moment.count, run.hasEnded))
    await sleep(moment.share * whole.transactionMs);
}

/** Opens the store as it was left, without any help. */
async function countLost(
  { config }: KillTarget,
  atKill: Journal,
): Promise<{ acknowledged: number; lost: number }> {
  const acknowledged = listAcknowledged(atKill);
  const stored = await withStore(config, async (store) => store.fingerprints([...acknowledged.keys()]));
  const lost = [...acknowledged].filter(([id, fingerprint]) => stored.get(id) !== fingerprint);
  return { acknowledged: acknowledged.size, lost: lost.length };
}

async function prepare({ target, folder }: KillOptions, scenario: Scenario): Promise<void> {
  await target.empty();
  if (scenario === 'change') await ingestAll([corpusFile(folder, 1)], { store: target.environment });
}

function inputOf(folder: string, scenario: Scenario): string {
  return corpusFile(folder, scenario === 'fill' ? 1 : 2);
}

function corpusFile(folder: string, version: 1 | 2): string {
  return join(folder, `papers-${version}.jsonl`);
}

async function newJournal(folder: string): Promise<string> {
  const file = join(folder, 'journal.jsonl');
  await rm(file, { force: true });
  return file;
}
