import { expect, it } from 'vitest';
import type { Scenario } from '../../src/helpdesk/memory/scenario';
import type { Helpdesk } from '../../src/helpdesk/port';
import type { HandClock } from './hand-clock';
import type { World } from './helpdesk-suite';
import { refusal } from './refusal';

type Start = (changes?: Partial<Scenario>) => Promise<World>;
type GaveUp = (clock: HandClock, work: Promise<unknown>) => Promise<string>;

/** The part of the adapters' suite that is about the open form. */
export const openFormCases = (start: Start, gaveUp: GaveUp): void => {
  it('tells what stands in the composer', async () => {
    const { helpdesk } = await start();
    expect(await helpdesk.draft()).toEqual({ text: 'Dear Kim', kind: 'reply' });
  });

  it('tells an internal note from a reply', async () => {
    const { helpdesk } = await start({ draft: 'Ask billing', draftKind: 'note' });
    expect(await helpdesk.draft()).toEqual({ text: 'Ask billing', kind: 'note' });
  });

  it('replaces the first place that has the words, and puts the former draft back', async () => {
    const { helpdesk } = await start({ draft: 'Calm down. Calm down & wait.' });
    const undo = await helpdesk.replaceInDraft('Calm down', 'I <hear> $& you');
    expect((await helpdesk.draft()).text).toBe('I <hear> $& you. Calm down & wait.');
    expect(await undo()).toBe(true);
    expect((await helpdesk.draft()).text).toBe('Calm down. Calm down & wait.');
  });

  it('leaves a draft that was changed meanwhile as it is', async () => {
    const { helpdesk, controls } = await start({ draft: 'Calm down.' });
    const undo = await helpdesk.replaceInDraft('Calm down', 'I hear you');
    controls.type('I hear you. One more thing');
    await expect.poll(async () => (await helpdesk.draft()).text).toBe('I hear you. One more thing');
    expect(await undo()).toBe(false);
    expect((await helpdesk.draft()).text).toBe('I hear you. One more thing');
  });

  it.each(['Nowhere', ''])('says unsupported to words that the draft does not have (%j)', async (words) => {
    const { helpdesk } = await start();
    expect((await refusal(helpdesk.replaceInDraft(words, 'x'))).code).toBe('unsupported');
    expect((await helpdesk.draft()).text).toBe('Dear Kim');
  });

  it('makes an empty composer an internal note', async () => {
    const { helpdesk } = await start({ draft: '' });
    expect(await helpdesk.insertNote('For <Ada> & co')).toBe('inserted');
    expect(await helpdesk.draft()).toEqual({ text: 'For <Ada> & co', kind: 'note' });
  });

  it('goes on in a note that is there', async () => {
    const { helpdesk } = await start({ draft: 'Ask billing', draftKind: 'note' });
    expect(await helpdesk.insertNote('For Ada')).toBe('inserted');
    expect(await helpdesk.draft()).toEqual({ text: 'Ask billing\n\nFor Ada', kind: 'note' });
  });

  it('never turns a reply that somebody writes into a note', async () => {
    const { helpdesk } = await start();
    expect(await helpdesk.insertNote('For Ada')).toBe('draft-in-the-way');
    expect(await helpdesk.draft()).toEqual({ text: 'Dear Kim', kind: 'reply' });
  });

  it('sets a follow-up by field and tag without a request, and undoes both', async () => {
    const { helpdesk, controls } = await start();
    const undo = await helpdesk.setFollowUp({ field: 7, tag: 'follow_up', on: '2026-03-05' });
    await expect
      .poll(() => controls.form())
      .toMatchObject({ fields: { 7: '2026-03-05' }, tags: ['billing', 'vip', 'follow_up'] });
    expect(controls.asked().requests).toBe(0);
    expect(await undo()).toBe(true);
    await expect.poll(() => controls.form()).toMatchObject({ fields: {}, tags: ['billing', 'vip'] });
  });

  it('puts an earlier follow-up back', async () => {
    const { helpdesk, controls } = await start();
    await helpdesk.setFollowUp({ field: 7, on: '2026-03-05' });
    const undo = await helpdesk.setFollowUp({ field: 7, on: '2026-03-09' });
    expect(controls.form().fields).toEqual({ 7: '2026-03-09' });
    expect(await undo()).toBe(true);
    expect(controls.form().fields).toEqual({ 7: '2026-03-05' });
  });

  it('leaves a follow-up that was changed meanwhile as it is', async () => {
    const { helpdesk, controls } = await start();
    const undo = await helpdesk.setFollowUp({ field: 7, on: '2026-03-05' });
    await helpdesk.setFollowUp({ field: 7, on: '2026-03-09' });
    expect(await undo()).toBe(false);
    expect(controls.form().fields).toEqual({ 7: '2026-03-09' });
  });

  it('keeps a tag that was there before when a follow-up is undone', async () => {
    const { helpdesk, controls } = await start();
    const undo = await helpdesk.setFollowUp({ tag: 'vip', on: '2026-03-05' });
    expect(await undo()).toBe(true);
    expect(controls.form().tags).toEqual(['billing', 'vip']);
  });

  it('says unsupported to a follow-up without a place', async () => {
    const { helpdesk } = await start();
    expect((await refusal(helpdesk.setFollowUp({ on: '2026-03-05' }))).code).toBe('unsupported');
  });

  it('adds tags, and takes only these away again', async () => {
    const { helpdesk, controls } = await start();
    const undo = await helpdesk.addTags(['vip', 'cause_product']);
    await expect.poll(() => controls.form().tags).toEqual(['billing', 'vip', 'cause_product']);
    await undo();
    await expect.poll(() => controls.form().tags).toEqual(['billing', 'vip']);
  });

  it('tells the macros, and applies one', async () => {
    const { helpdesk, controls } = await start();
    expect(await helpdesk.macros()).toEqual([
      { id: 61, title: 'Offer::Exchange' },
      { id: 62, title: 'Close' },
    ]);
    expect(controls.asked().requests).toBeLessThanOrEqual(1);
    await helpdesk.applyMacro(61);
    expect(controls.form().applied).toEqual([61]);
    expect((await refusal(helpdesk.applyMacro(999))).code).toBe('failed');
  });

  it('knows who may write internal notes alone', async () => {
    expect(await (await start()).helpdesk.isNotesOnly()).toBe(false);
    expect(await (await start({ notesOnly: true })).helpdesk.isNotesOnly()).toBe(true);
  });

  it.each<[string, (helpdesk: Helpdesk) => Promise<unknown>]>([
    ['draft', (helpdesk) => helpdesk.draft()],
    ['insertReply', (helpdesk) => helpdesk.insertReply('Sorry')],
    ['replaceInDraft', (helpdesk) => helpdesk.replaceInDraft('Dear', 'Hello')],
    ['insertNote', (helpdesk) => helpdesk.insertNote('Note')],
    ['setFollowUp', (helpdesk) => helpdesk.setFollowUp({ field: 7, on: '2026-03-05' })],
    ['addTags', (helpdesk) => helpdesk.addTags(['later'])],
    ['macros', (helpdesk) => helpdesk.macros()],
    ['applyMacro', (helpdesk) => helpdesk.applyMacro(61)],
  ])('gives up on a host that does not answer (%s)', async (_, act) => {
    const { helpdesk, clock, controls } = await start();
    controls.fail({ kind: 'silent' });
    await expect(gaveUp(clock, act(helpdesk))).resolves.toBe('timed-out');
  });
};
