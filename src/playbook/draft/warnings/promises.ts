import { beginsIn } from '../../../text/sentences';
import type { DraftCase } from '../ground';
import type { DraftWarning } from '../types';

/** A promise with a weasel time, or work promised while no word of the draft says when. */
export function inPromises({ draft }: DraftCase): readonly DraftWarning[] {
  const vague = draft.said('vague-time')[0];
  if (vague) return [{ id: 'vague-promise', span: vague }];
  const dated = draft.promises.some(({ due }) => due !== undefined) || draft.said('time-frame').length > 0;
  if (dated) return [];
  const choices = draft.parts('offers').filter(({ start, end }) => CHOICE.test(draft.text.slice(start, end)));
  const aside = [...choices, ...draft.parts('questions')];
  const timeless = draft.promises.find((promise) => !promise.conditional && !beginsIn(promise, aside));
  return timeless ? [{ id: 'no-time-frame', span: { start: timeless.start, end: timeless.end } }] : [];
}

/** An offer that waits for the customer's choice needs no time. */
const CHOICE = /\b(?:can|could|would|may|or|prefer|if you)\b|수 있|원하|또는|아니면|가능/i;
