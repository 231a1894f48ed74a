// Rounds of one kill each: an ingest is started, something is killed, the ingest is run again, and the graph is compared
// with that of an ingest which nobody disturbed and held against the invariants.
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exportText, importText } from '../contract/export-text.ts';
import { CORPUS_NAME, writeCorpus } from './corpus.ts';
import {
  findPhase,
  listAcknowledged,
  listDurations,
  readJournal,
  waitForTransaction,
  type Journal,
  type Phase,
} from './journal.ts';
import { countMidWrite } from './kill-table.ts';
import type { KillTarget, Victim } from './kill-target.ts';
import { pick } from './random.ts';
import { digestGraph, inspectGraph, withStore, type GraphDigest } from './read-store.ts';
import { ingestAll, startIngest, type IngestRun } from './run-ingest.ts';
import { keepUndisturbed } from './undisturbed.ts';

/** `fill`: an empty store gets papers; `change`: a third of the papers that it holds get another abstract, and some come new. */
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
  /** Of each transaction, from its first write on. */
  readonly transactionsMs: readonly number[];
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

/** Two kills of three are aimed at a transaction, each victim's in turn; wherever they fall, it is counted. */
const isAimed = (round: number): boolean => (round + Math.floor(round / 3)) % 3 !== 2;
/** Of a transaction's time: a kill takes a moment itself, and a warm store is faster than the one that was timed. */
const AIMED_PART = 0.6;
/** A moment that comes when the ingest has ended already is drawn again so often. */
const MAX_DRAWS = 5;
const MAX_TIMES_ROUNDS = 3;

export async function runKillRounds(options: KillOptions): Promise<KillRound[]> {
  const { target, folder, papers, rounds, random } = options;
  for (const version of [1, 2] as const) {
    await mkdir(dirname(corpusFile(folder, version)), { recursive: true });
    writeCorpus(corpusFile(folder, version), papers, version);
  }
  const fill = await runWhole(options, 'fill', '');
  keepUndisturbed(target, papers, fill.digest);
  const filled = await withStore(target.config, exportText);
  const wholes = { fill, change: await runWhole(options, 'change', filled) };
  const done: KillRound[] = [];
  for (let round = 0; isWanted(round, rounds, done); round += 1) {
    const victim = target.victims[round % target.victims.length] ?? 'ingest';
    const scenario = pick(random, SCENARIOS);
    const whole = wholes[scenario];
    let result: KillRound | undefined;
    for (let draw = 0; result === undefined && draw < MAX_DRAWS; draw += 1)
      result = await runRound(options, {
        victim,
        scenario,
        whole,
        filled,
        moment: drawMoment(random, whole, { isAimed: round >= rounds || isAimed(round), draw }),
      });
    if (result === undefined)
      throw new Error(`round ${round}: the ingest was never alive when it was to be killed`);
    done.push(result);
    options.onRound(done);
  }
  return done;
}

/** As many rounds as are asked for, and more as long as less than half of all kills fell between a first write and its commit. */
function isWanted(round: number, rounds: number, done: readonly KillRound[]): boolean {
  return round < rounds || (round < rounds * MAX_TIMES_ROUNDS && countMidWrite(done) * 2 < done.length);
}

async function runWhole(options: KillOptions, scenario: Scenario, filled: string): Promise<WholeRun> {
  const { target, folder } = options;
  await prepare(target, scenario, filled);
  const journalFile = await newJournal(folder);
  const startedMs = performance.now();
  await ingestAll([inputOf(folder, scenario)], { store: target.environment, journal: journalFile });
  const runMs = performance.now() - startedMs;
  const journal = readJournal(journalFile);
  return {
    digest: await digestGraph(target.config),
    transactions: journal.transactions,
    runMs,
    transactionsMs: listDurations(journal),
  };
}

/** Drawn again, it comes earlier: the ingest is faster now than the one that was timed. */
function drawMoment(
  random: () => number,
  { transactions }: WholeRun,
  { isAimed, draw }: { readonly isAimed: boolean; readonly draw: number },
): Moment {
  const share = random() / 2 ** draw;
  return isAimed
    ? { kind: 'transaction', count: 1 + Math.floor(random() * transactions), share: share * AIMED_PART }
    : { kind: 'run', share };
}

interface Draw {
  readonly victim: Victim;
  readonly scenario: Scenario;
  readonly whole: WholeRun;
  /** The export of a store that got the first papers. */
  readonly filled: string;
  readonly moment: Moment;
}

/** Undefined: the ingest ended before the moment came. */
async function runRound(options: KillOptions, draw: Draw): Promise<KillRound | undefined> {
  const { target, folder } = options;
  const { victim, scenario, whole } = draw;
  await prepare(target, scenario, draw.filled);
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
    await sleep(moment.share * (whole.transactionsMs[moment.count - 1] ?? 0));
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

/** An import takes a fraction of the time of an ingest, and gives the same graph (the contract suite says so). */
async function prepare(target: KillTarget, scenario: Scenario, filled: string): Promise<void> {
  await target.empty();
  if (scenario === 'change') await withStore(target.config, async (store) => importText(store, filled));
}

function inputOf(folder: string, scenario: Scenario): string {
  return corpusFile(folder, scenario === 'fill' ? 1 : 2);
}

function corpusFile(folder: string, version: 1 | 2): string {
  return join(folder, `version-${version}`, CORPUS_NAME);
}

async function newJournal(folder: string): Promise<string> {
  const file = join(folder, 'journal.jsonl');
  await rm(file, { force: true });
  return file;
}
