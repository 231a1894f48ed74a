// A judge that answers as the annotations say, and keeps what it was asked as examples to learn from.
import { isAccepted, isSameScope, toEvalKey, toMetricKey } from '../../dist/ingest/eval/same-name.js';
import { toMetricText } from '../../dist/ingest/stages/link-results/metric-candidates.js';
import { toAbstractSpan } from '../../dist/ingest/stages/read-document.js';
import { mainForm } from '../../dist/ingest/stages/to-entities.js';

/** How far from the annotated place a number may stand, in characters. */
const NEAR = 12;
const ENTITY_KINDS = {
  proposed: 'method',
  benchmarks: 'benchmark',
  base_models: 'baseModel',
  compared: 'compared',
};
const NAMED_SLOTS = { method: 'method', benchmark: 'benchmark', 'base-model': 'base_model' };

/** For each role of a name: 'yes', 'doubtful' (optional) or undefined. */
export function findRoles(gold, name) {
  const roles = {};
  const keys = new Set(name.mentions.map(({ text }) => toEvalKey(text)));
  for (const [kind, role] of Object.entries(ENTITY_KINDS)) {
    for (const entity of gold[kind]) {
      const isSame = [entity.name, ...(entity.aliases ?? [])].some((form) => keys.has(toEvalKey(form)));
      if (isSame && roles[role] !== 'yes') roles[role] = entity.optional === true ? 'doubtful' : 'yes';
    }
  }
  return roles;
}

export function createAnnotatedJudge(gold) {
  const canonical = toCanonical(gold);
  const choices = [];
  const questions = [];
  const records = new Map();
  const taken = new Set();

  /** The record of a measure; 'none': it is no result; 'doubtful': optional, or said a second time. */
  function findRecord(measure, document) {
    const same = gold.results.filter(({ value }) => Math.abs(value - measure.value) < 1e-9);
    if (same.length === 0) return 'none';
    const place = toAbstractSpan(document, measure.start, measure.end)?.start ?? -1;
    const free = same
      .filter((record) => !taken.has(record) && Math.abs(record.at - place) <= NEAR)
      .toSorted((a, b) => Math.abs(a.at - place) - Math.abs(b.at - place));
    if (free[0] === undefined) return 'doubtful';
    taken.add(free[0]);
    return free[0].optional === true ? 'doubtful' : free[0];
  }

  /** Of several acceptable answers the annotators' first one is to be learned, where a candidate gives it. */
  function keep(choice, subject, candidates, { first, right }, fallback) {
    const wanted = first.includes(true) ? first : right;
    choices.push({
      choice,
      measure: subject.measure,
      candidates: candidates.map((candidate, at) => ({
        features: namesOf(candidate),
        isRight: wanted[at],
        isAccepted: right[at],
        isRule: isSuggested(candidate, candidates),
        kind: candidate.verdict?.kind,
      })),
    });
    return toChosen(candidates, wanted.indexOf(true) < 0 ? fallback : wanted.indexOf(true));
  }

  function chooseNumber(view, candidates) {
    const record = findRecord(view.measure, view.document);
    records.set(view.measure, record);
    if (record === 'doubtful') return toChosen(candidates, 0);
    const right = candidates.map(({ verdict }) =>
      record === 'none' ? 'skip' in verdict : verdict.kind === record.kind,
    );
    return keep('number', view, candidates, { first: right, right }, candidates.length - 1);
  }

  return {
    choices,
    questions,
    toConfidence: () => 0,
    choose(choice, subject, candidates) {
      if (choice === 'number') return chooseNumber(subject, candidates);
      const rule = candidates.findIndex((candidate) => namesOf(candidate).includes('rule'));
      const fallback = rule < 0 ? candidates.length - 1 : rule;
      const record = records.get(subject.measure);
      if (typeof record !== 'object' || (choice === 'direction' && (record.direction ?? null) === null))
        return toChosen(candidates, fallback);
      const judgeBy = (answers) =>
        candidates.map((candidate) =>
          isRightAnswer(canonical, { choice, record: answers, number: subject }, candidate),
        );
      const answers = { first: judgeBy(toFirstAnswers(record)), right: judgeBy(record) };
      return keep(choice, subject, candidates, answers, fallback);
    },
    believe(question, subject, features) {
      const answer = answerQuestion(gold, canonical, question, subject);
      const names = namesOf({ features });
      if (answer !== 'doubtful') {
        const pair = [subject.winner, subject.loser].toSorted((a, b) => a - b);
        const key = question === 'is-better' ? pair.join(' ') : undefined;
        questions.push({ question, features: names, isRight: answer === 'yes', key });
      }
      if (answer !== 'yes') return undefined;
      // Annotations do not say which sentence says it; one with the words of a comparison does.
      return names.includes('rule') ? 1 : 0.5;
    },
  };
}

/** The record with one acceptable answer a slot. */
function toFirstAnswers(record) {
  const lists = Object.entries(record).filter(([, value]) => Array.isArray(value));
  return { ...record, ...Object.fromEntries(lists.map(([slot, [first]]) => [slot, [first]])) };
}

/** Whether a candidate is among the acceptable answers of a slot. */
function isRightAnswer(canonical, { choice, record, number }, candidate) {
  switch (choice) {
    case 'metric':
      return isAccepted(
        record.metric,
        candidate.metric === undefined ? null : toMetricText(candidate.metric),
        toMetricKey,
      );
    case 'baseline':
      return isAccepted(record.baseline, candidate.text, canonical);
    case 'scope':
      return isSameScope(record.scope ?? null, candidate.text);
    case 'direction':
      return candidate.direction === record.direction;
    default: {
      const { names } = number.view.names;
      const accepted = record[NAMED_SLOTS[choice]];
      const said = candidate.names.map((name) => mainForm(names[name]));
      if (isAccepted(accepted, said.length === 0 ? null : said, canonical)) return true;
      const forms = candidate.names.length === 1 ? names[candidate.names[0]].mentions : [];
      return forms.some(({ text }) => isAccepted(accepted, [text], canonical));
    }
  }
}

/** Whether the rules would have taken it. */
function isSuggested(candidate, candidates) {
  const { verdict, direction } = candidate;
  if (direction !== undefined) return namesOf(candidates.at(-1)).includes(`rule ${direction}`);
  if (verdict === undefined) return namesOf(candidate).includes('rule');
  return isOfRule(verdict) || ('skip' in verdict && !candidates.some((other) => isOfRule(other.verdict)));
}

function namesOf({ features }) {
  return features.map(({ name }) => name);
}

function isOfRule(verdict) {
  return verdict.kind !== undefined && !verdict.rule.endsWith('.learned');
}

function toChosen(candidates, at) {
  return candidates[at] === undefined ? undefined : { candidate: candidates[at], probability: 1 };
}

/** Any form that the annotation lists for an entity is as good as its name. */
function toCanonical(gold) {
  const keys = new Map();
  for (const kind of Object.keys(ENTITY_KINDS))
    for (const { name, aliases = [] } of gold[kind])
      for (const form of [name, ...aliases])
        if (!keys.has(toEvalKey(form))) keys.set(toEvalKey(form), toEvalKey(name));
  return (name) => keys.get(toEvalKey(name)) ?? toEvalKey(name);
}

function answerQuestion(gold, canonical, question, subject) {
  if (question === 'lists-metric')
    return gold.metrics.some((metric) => toMetricKey(metric) === toMetricKey(subject.metric)) ? 'yes' : 'no';
  const { names } = subject.context.names;
  const formsOf = (name) => new Set(names[name].mentions.map(({ text }) => canonical(text)));
  const isEvaluated = question === 'is-evaluated';
  const [left, right] = isEvaluated
    ? [formsOf(subject.subject), formsOf(subject.benchmark)]
    : [formsOf(subject.winner), formsOf(subject.loser)];
  const pairs = isEvaluated
    ? gold.evaluated.map((pair) => [pair.subject, pair.benchmark, pair.optional])
    : gold.comparisons.flatMap((pair) => [
        [pair.winner, pair.loser, pair.optional],
        ...(pair.tie === true ? [[pair.loser, pair.winner, pair.optional]] : []),
      ]);
  const said = pairs.filter(([a, b]) => left.has(canonical(a)) && right.has(canonical(b)));
  if (said.length === 0) return 'no';
  return said.some(([, , optional]) => optional !== true) ? 'yes' : 'doubtful';
}
