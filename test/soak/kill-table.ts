import { PHASES } from './journal.ts';
import type { KillRound } from './kill-rounds.ts';

/** The share of kills between the first write of a transaction and the end of its commit. */
export function countMidWrite(rounds: readonly KillRound[]): number {
  return rounds.filter(({ phase }) => phase === 'in a transaction' || phase === 'in a commit').length;
}

/** Rounds as Markdown: one row a victim, then where the kills fell, then what the ingests said that did not go on. */
export function describeRounds(title: string, rounds: readonly KillRound[]): string[] {
  const victims = [...new Set(rounds.map(({ victim }) => victim))];
  const row = (name: string, of: readonly KillRound[]) =>
    `| ${name} | ${of.length} | ${countMidWrite(of)} | ${sum(of, ({ acknowledged }) => acknowledged)} | ${sum(of, ({ lost }) => lost)} | ${count(of, ({ wentOn }) => wentOn === true)} of ${count(of, ({ wentOn }) => wentOn !== undefined)} | ${count(of, ({ isEqual }) => isEqual)} | ${count(of, ({ faults }) => faults.length === 0)} | ${count(of, ({ leftovers }) => leftovers.length > 0)} |`;
  const sentences = new Set(rounds.map(({ sentence }) => sentence).filter((sentence) => sentence !== ''));
  return [
    `### ${title}`,
    '',
    '| killed | kills | between first write and commit | papers acknowledged before | of them lost | went on by itself | graph equal after running again | check clean | with leftover files |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...victims.map((victim) =>
      row(
        victim,
        rounds.filter((round) => round.victim === victim),
      ),
    ),
    row('all', rounds),
    '',
    '| where the kill fell | kills | into an empty store | into a filled one |',
    '| --- | ---: | ---: | ---: |',
    ...PHASES.map((phase) => {
      const fell = rounds.filter((round) => round.phase === phase);
      return `| ${phase} | ${fell.length} | ${count(fell, ({ scenario }) => scenario === 'fill')} | ${count(fell, ({ scenario }) => scenario === 'change')} |`;
    }),
    '',
    ...[...sentences].map((sentence) => `- ended with: ${sentence}`),
    ...rounds.flatMap(({ faults }) => faults.map((fault) => `- check: ${fault}`)),
    '',
  ];
}

function count(rounds: readonly KillRound[], holds: (round: KillRound) => boolean): number {
  return rounds.filter(holds).length;
}

function sum(rounds: readonly KillRound[], of: (round: KillRound) => number): number {
  return rounds.reduce((total, round) => total + of(round), 0);
}
