import { describe, expect, it } from 'vitest';
import type { FlagEvent } from '../../../src/facts/flag-event';
import { isFlagTag, statesIn, tagChange, tagOf } from '../../../src/flags/flag-tags';
import { mergeTrails, reviewed, told } from '../../../src/flags/trail';

const occur: FlagEvent = { id: 'o', kind: 'occur', at: 10, who: 'engine', severity: 'high', evidenceAt: 9 };
const acknowledge: FlagEvent = { id: 'a', kind: 'acknowledge', at: 11, who: 301 };

describe('the tags of a ticket', () => {
  it('state each flag in words that a trigger can name', () => {
    expect(tagOf('legal', 'acknowledged')).toBe('evenkeel_legal_acknowledged');
    expect(tagOf('threat-of-harm', 'taken-over')).toBe('evenkeel_threat_of_harm_taken_over');
  });

  it('say besides that somebody must look, until nobody must', () => {
    expect(tagChange(told('legal', occur), ['vip'], 12)).toEqual({
      add: ['evenkeel_legal_raised', 'evenkeel_unacknowledged'],
      remove: [],
    });
    const present = ['vip', 'evenkeel_legal_raised', 'evenkeel_unacknowledged'];
    expect(tagChange(told('legal', occur, acknowledge), present, 12)).toEqual({
      add: ['evenkeel_legal_acknowledged'],
      remove: ['evenkeel_legal_raised', 'evenkeel_unacknowledged'],
    });
  });

  it('of a cause that the trail does not tell stay, and still ask for eyes', () => {
    const present = ['evenkeel_churn_raised', 'evenkeel_unacknowledged', 'evenkeel_strange', 'evenkeel_legal_raised'];
    expect(tagChange(told('legal', occur, acknowledge), present, 12)).toEqual({
      add: ['evenkeel_legal_acknowledged'],
      remove: ['evenkeel_legal_raised'],
    });
  });

  it('say besides that a flag rests, so that it is found once its time has come', () => {
    const snooze: FlagEvent = { id: 's', kind: 'snooze', at: 11, who: 301, until: 20 };
    const trail = told('legal', occur, snooze);
    const { add } = tagChange(trail, [], 12);
    expect(add).toEqual(['evenkeel_legal_snoozed', 'evenkeel_snoozed']);
    expect(tagChange(trail, add, 20)).toEqual({
      add: ['evenkeel_legal_raised', 'evenkeel_unacknowledged'],
      remove: ['evenkeel_legal_snoozed', 'evenkeel_snoozed'],
    });
  });

  it('are one for each flag after the next act, also where two were written in one moment', () => {
    const both = ['evenkeel_legal_acknowledged', 'evenkeel_legal_taken_over'];
    expect(statesIn(both)).toEqual(statesIn([...both].reverse()));
    const takeOver: FlagEvent = { id: 't', kind: 'take-over', at: 11, who: 302 };
    expect(tagChange(told('legal', occur, acknowledge, takeOver), both, 12)).toEqual({
      add: [],
      remove: ['evenkeel_legal_acknowledged'],
    });
    // Of another flag's act, too.
    expect(tagChange(told('churn', occur, acknowledge), both, 12).remove).toEqual(['evenkeel_legal_taken_over']);
  });

  it('tell the states where the trail is missing; of two for one flag the one that asks for eyes', () => {
    expect([...statesIn(['vip', 'evenkeel_help_wanted_raised', 'evenkeel_legal_resolved'])]).toEqual([
      ['help-wanted', 'raised'],
      ['legal', 'resolved'],
    ]);
    expect(statesIn(['evenkeel_legal_resolved', 'evenkeel_legal_raised']).get('legal')).toBe('raised');
  });

  it('say that a reading was said to be wrong, until that is taken back', () => {
    const quiet = { id: 'q', kind: 'quiet', at: 1, who: 301, sign: 'wait', reason: 'a holiday' } as const;
    const trail = reviewed(quiet);
    expect(tagChange(trail, [], 2).add).toEqual(['evenkeel_reading_wrong']);
    const back = reviewed(quiet, { id: 'u', kind: 'restore', at: 2, who: 301, sign: 'wait' });
    expect(tagChange(back, ['evenkeel_reading_wrong'], 2).remove).toEqual(['evenkeel_reading_wrong']);
  });

  it('are told from tags of others', () => {
    expect(['evenkeel_unacknowledged', 'evenkeel_stuck_snoozed'].every(isFlagTag)).toBe(true);
    expect(['evenkeel_health_watch', 'legal', 'evenkeel_legal'].some(isFlagTag)).toBe(false);
  });

  it('need no change where they state it already', () => {
    const both = mergeTrails(told('legal', occur, acknowledge), told('churn', occur));
    const { add } = tagChange(both, [], 12);
    expect(tagChange(both, add, 12)).toEqual({ add: [], remove: [] });
  });
});
