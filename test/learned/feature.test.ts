import { describe, expect, it } from 'vitest';
import { keepNewFeatures, named, ROOT } from '../../ingest/learned/feature.ts';
import { FeatureList, FeatureSet } from '../../ingest/learned/feature-list.ts';

describe('a feature', () => {
  it('is the same wherever its words come from', () => {
    const whole = named('before cue beat');
    expect(named('before').of('cue')?.of('beat')).toBe(whole);
    expect(named('before').ofText('cue beat')).toBe(whole);
    expect(ROOT.ofText('before cue beat')).toBe(whole);
    expect(whole.name).toBe('before cue beat');
  });

  it('tells an empty word from none', () => {
    expect(named('next').of('')).toBe(undefined);
    expect(named('next ').name).toBe('next ');
    expect(named('next').of('')).toBe(named('next '));
  });

  it('is nothing where no model knows it, until names are to be kept', () => {
    expect(named('near').of('never-seen')).toBe(undefined);
    expect(named('near').ofText('never-seen either')).toBe(undefined);
    keepNewFeatures();
    expect(named('near').of('never-seen')?.name).toBe('near never-seen');
  });
});

describe('lists and sets of features', () => {
  const [red, round] = [named('red'), named('round')];

  it('pass over what is nothing', () => {
    const list = new FeatureList();
    list.add(undefined);
    list.add(red);
    list.add(red);
    expect(list.items).toEqual([red, red]);
  });

  it('of a set hold each once, in order', () => {
    const set = new FeatureSet();
    for (const feature of [round, undefined, red, round]) set.add(feature);
    expect(set.items).toEqual([round, red]);
    expect(set.has(round)).toBe(true);
    expect(set.has(named('square'))).toBe(false);
  });

  it('of a set stay its own where another set is begun', () => {
    const [first, second] = [new FeatureSet(), new FeatureSet()];
    second.add(round);
    first.add(red);
    first.add(red);
    first.add(round);
    second.add(red);
    second.add(round);
    expect(first.items).toEqual([red, round]);
    expect(second.items).toEqual([round, red]);
    expect(first.has(red) && second.has(red)).toBe(true);
  });
});
