import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts/facts';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy } from '../../../src/health/policy';
import { type WordsToSay, wordsToSay } from '../../../src/playbook/say';
import type { Told } from '../../../src/playbook/say/told';
import type { SayGroup } from '../../../src/playbook/say/types';
import { evaluate } from '../../../src/report/evaluate';
import {
  customer,
  DAY,
  daysAgo,
  facts,
  history,
  hoursAgo,
  metrics,
  minutesAgo,
  NOW,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../../support/facts';
import { hearing } from '../../support/hearing';

const told = (known: Facts, over: Partial<Told> = {}): Told => {
  const { asOf, steps, moves, mode, promises } = evaluate(known, defaultPolicy, NOW, hearing);
  const { hear } = hearing;
  return { facts: known, asOf, numbers: defaultPolicy, hear, steps, moves, mode, promises, cautions: [], ...over };
};

/** What can be said; fails where nothing can. */
function words(known: Facts, over: Partial<Told> = {}): WordsToSay {
  const said = wordsToSay(told(known, over));
  if (!('groups' in said)) throw new Error(`no words in ${said.language}`);
  return said;
}
const keys = (said: WordsToSay, group: SayGroup): readonly string[] => said.groups.get(group) ?? [];
const everyKey = (said: WordsToSay): readonly string[] => [...said.groups.values()].flat();
const conversation = (...messages: readonly Message[]): Facts => facts({ messages });

const dark = them(hoursAgo(1), 'The lamp is broken.');
const fixed = (days: number) => us(daysAgo(days), 'I have fixed it. It should work now.');
const stillDark = (days: number) => them(daysAgo(days), 'It still does not work.');

describe('the facts that phrases are filled with', () => {
  it('are the name, the subject, and the wait that passed its limit', () => {
    const { values } = words(conversation(them(daysAgo(4), 'The lamp is broken.')));
    expect(values).toEqual({ name: 'Mara Quist', problem: 'Display stays dark', wait: 4 * DAY });
  });

  it('hold no wait within the limit and no count of a first contact', () => {
    expect(words(conversation(dark)).values).toEqual({ name: 'Mara Quist', problem: 'Display stays dark' });
  });

  it('count this ticket, those before it about the same, reopens, and messages into our silence', () => {
    const front = ticket({ createdAt: daysAgo(4), metrics: metrics({ reopens: 1 }) });
    const messages = [them(daysAgo(4)), them(daysAgo(2), 'Hello?')];
    const earlier = pastTicket(88, 10, { subject: 'Display stays dark' });
    const known = facts({ ticket: front, messages, history: history([front, earlier]) });
    expect(words(known).values.times).toBe(4);
    expect(words(facts({ ticket: ticket(), messages: [dark] })).values.times).toBeUndefined();
  });

  it('hold when a promise fell due that we did not keep, and what we promised in our own words', () => {
    const promise = 'I will send you a new lamp tomorrow.';
    const { values } = words(
      conversation(them(daysAgo(4)), us(daysAgo(3.9), promise), them(daysAgo(1), 'Nothing came.')),
    );
    expect(values.promised).toBeLessThan(NOW);
    expect(values.record).toEqual({ words: promise, at: daysAgo(3.9) });
  });

  it('leave out what could not be read, and so do the phrases', () => {
    const said = words(without(conversation(dark), 'messages', 'history'));
    expect(Object.keys(said.values)).toEqual(['name', 'problem']);
    expect(keys(said, 'acknowledge').length).toBeGreaterThan(1);
  });
});

describe('the phrases for a step', () => {
  it('name what the record shows before what fits any trouble', () => {
    const said = words(conversation(them(daysAgo(4)), them(daysAgo(2), 'Hello? It is broken.')));
    expect(keys(said, 'acknowledge').slice(0, 2)).toEqual(['acknowledge-times', 'acknowledge-wait']);
    expect(keys(said, 'apologize').slice(0, 2)).toEqual(['apologize-wait', 'apologize-times']);
  });

  it('are at least three for every step of a first contact, and never more than can be read', () => {
    const said = words(conversation(dark));
    for (const step of ['acknowledge', 'apologize', 'ask', 'offer', 'follow-up'] as const) {
      expect([step, keys(said, step).length]).toEqual([step, expect.toSatisfy((n: number) => n >= 3 && n <= 4)]);
    }
  });

  it('speak of feelings to whoever is upset, and of facts to the others', () => {
    const upset = words(conversation(dark), { mode: 'emotional' });
    const calm = words(conversation(dark), { mode: 'rational' });
    expect(keys(upset, 'acknowledge')).toEqual(
      expect.arrayContaining(['acknowledge-upset', 'acknowledge-frustrating']),
    );
    expect(keys(calm, 'acknowledge')).toEqual(expect.arrayContaining(['acknowledge-problem', 'acknowledge-described']));
    expect(everyKey(calm)).not.toContain('acknowledge-frustrating');
    expect(everyKey(upset)).not.toContain('acknowledge-described');
  });

  it('name the broken promise', () => {
    const known = conversation(
      them(daysAgo(4)),
      us(daysAgo(3.9), 'I will send you a new lamp tomorrow.'),
      them(daysAgo(1), 'Nothing came. The lamp is broken.'),
    );
    expect(keys(words(known), 'acknowledge')).toContain('acknowledge-missed');
    expect(keys(words(known), 'apologize')).toContain('apologize-missed');
  });

  it('name the fix that failed, and after the second one take another way', () => {
    const once = words(conversation(them(daysAgo(6)), fixed(5), stillDark(4)));
    expect(keys(once, 'acknowledge')[0]).toBe('acknowledge-failed');
    expect(keys(once, 'offer')[0]).toBe('offer-other-way');

    const twice = words(conversation(them(daysAgo(6)), fixed(5), stillDark(4), fixed(3), stillDark(2)));
    expect(keys(twice, 'acknowledge')[0]).toBe('acknowledge-failed-twice');
    expect(keys(twice, 'offer').slice(0, 3)).toEqual(['offer-owner', 'offer-goodwill', 'offer-supervisor']);
    expect(everyKey(twice)).not.toContain('offer-other-way');
    expect(
      keys(
        words(conversation(them(daysAgo(6)), fixed(5), stillDark(4), fixed(3), stillDark(2)), {
          moves: ['own-the-failure'],
        }),
        'own-the-failure',
      )[0],
    ).toBe('own-failed-twice');
  });

  it('are none once we acknowledged or apologized', () => {
    const said = words(
      conversation(
        them(daysAgo(4)),
        us(daysAgo(3), 'I understand that the lamp is broken. I am sorry for that.'),
        stillDark(2),
      ),
    );
    expect([keys(said, 'acknowledge'), keys(said, 'apologize')]).toEqual([[], []]);
    expect(keys(said, 'offer').length).toBeGreaterThan(2);
  });
});

describe('an apology', () => {
  const apologies = (said: WordsToSay) =>
    everyKey(said).filter((key) => key.startsWith('apologize-') || key === 'own-mistake' || key === 'quick-delay');
  const moves = ['own-the-failure', 'be-quick'] as const;

  it('is offered under moves too, until one was made', () => {
    const late = them(daysAgo(4), 'The lamp is broken.');
    expect(apologies(words(conversation(late), { moves }))).toEqual(
      expect.arrayContaining(['own-mistake', 'quick-delay', 'apologize-wait']),
    );
    const sorry = us(daysAgo(3), 'I am sorry that the lamp is broken.');
    expect(apologies(words(conversation(late, sorry, them(daysAgo(2), 'And now?')), { moves }))).toEqual([]);
  });

  it('right after one of ours is offered for what failed since alone', () => {
    const sorry = us(daysAgo(5), 'I am sorry that the lamp is broken. I have fixed it.');
    const said = words(conversation(them(daysAgo(6), 'The lamp is broken.'), sorry, stillDark(1)), { moves });
    expect(apologies(said)).toEqual(['apologize-failed']);
  });
});

describe('the follow-up', () => {
  const noNews = (said: WordsToSay) => keys(said, 'follow-up').filter((key) => /no-news|longer|under-way/.test(key));

  it('offers words for no news once the time that we named has come', () => {
    const promised = (at: number) =>
      words(conversation(them(daysAgo(2), 'The lamp is broken.'), us(at, 'I will call you back by tomorrow at 1 pm.')));
    // One is due in an hour, the other tomorrow.
    expect(noNews(promised(daysAgo(1)))).toHaveLength(3);
    expect(noNews(promised(minutesAgo(30)))).toEqual([]);
  });

  it('offers last words once after the customer called it solved, and nothing else', () => {
    const thanked = [them(daysAgo(3), 'The lamp is broken.'), fixed(2), them(daysAgo(1), 'It works now, thank you!')];
    const said = words(facts({ ticket: ticket({ status: 'solved' }), messages: thanked }));
    expect([...said.groups.keys()]).toEqual(['closing']);
    expect(keys(said, 'closing')).toEqual(['closing-thanks', 'closing-summary', 'closing-cause', 'closing-question']);

    const answered = [...thanked, us(hoursAgo(3), 'You are welcome. Is there anything else that I can do for you?')];
    expect(everyKey(words(facts({ ticket: ticket({ status: 'solved' }), messages: answered })))).toEqual([]);
    // Nobody can answer on a closed ticket.
    expect(everyKey(words(facts({ ticket: ticket({ status: 'closed' }), messages: thanked })))).toEqual([]);
  });
});

describe('the moves', () => {
  it('have two phrases at least, those that are said to somebody', () => {
    const spoken = [
      'set-boundary',
      'explain-limits',
      'quote-record',
      'one-clear-question',
      'own-the-failure',
      'be-quick',
      'hand-over',
    ] as const;
    const said = words(conversation(dark), { moves: [...spoken, 'stay-calm', 'document'] });
    for (const move of spoken) expect([move, keys(said, move).length]).toEqual([move, expect.toSatisfy((n) => n >= 2)]);
    expect([keys(said, 'stay-calm'), keys(said, 'document')]).toEqual([[], []]);
  });

  it('warn, end the contact, and give the agent a pause; nobody who threatens is warned', () => {
    const moves = ['set-boundary'] as const;
    expect(keys(words(conversation(dark), { moves }), 'set-boundary')).toEqual([
      'boundary-warning',
      'boundary-end',
      'boundary-pause',
    ]);
    expect(keys(words(conversation(dark), { moves, cautions: ['threat-of-harm'] }), 'set-boundary')).toEqual([
      'boundary-end',
    ]);
  });

  it('quote our promise only where there is one', () => {
    const moves = ['quote-record'] as const;
    const promised = conversation(
      dark,
      us(minutesAgo(50), 'I will send you a new lamp tomorrow.'),
      them(minutesAgo(5), 'You promised!'),
    );
    expect(keys(words(promised, { moves }), 'quote-record')[0]).toBe('record-promised');
    expect(keys(words(conversation(dark), { moves }), 'quote-record')[0]).toBe('record-not-found');
  });
});

describe('the language', () => {
  const language = (text: string, locale?: string) => {
    const { locale: _, ...nameless } = customer();
    const who = { ...nameless, ...(locale !== undefined && { locale }) };
    return wordsToSay(told(facts({ customer: who, messages: [them(hoursAgo(1), text)] }))).language;
  };

  it('is that of the customer’s own words, whatever the profile says', () => {
    expect(language('조명이 켜지지 않습니다.', 'en-us')).toBe('ko');
    expect(language('The lamp is broken.', 'ko')).toBe('en');
    expect(language('Bonjour, la lampe est cassée et je ne sais pas quoi faire.', 'en-us')).toBe('other');
  });

  it('is that of the profile where the words are too few, and unknown where nothing tells', () => {
    expect(language('?', 'ko')).toBe('ko');
    expect(language('?', 'en-gb')).toBe('en');
    expect(language('?', 'fr')).toBe('other');
    expect(language('?')).toBe('unknown');
  });

  it('is not told by mail that the customer quotes', () => {
    expect(
      language(
        '조명이 또 꺼졌습니다.\n\n> The cable is the cause, and we have sent you a new one.\n> What do you see?',
      ),
    ).toBe('ko');
  });
});

describe('a call', () => {
  it('is spoken: nothing that was written is thanked for', () => {
    const call = them(minutesAgo(20), '', { channel: 'voice', callMinutes: 6, public: false });
    const written = words(conversation(dark));
    const spoken = words(conversation(dark, call));
    const byPhone = words(facts({ ticket: ticket({ channel: 'voice' }), messages: [dark] }));
    expect([written.aloud, spoken.aloud, byPhone.aloud]).toEqual([false, true, true]);
    expect(keys(byPhone, 'acknowledge')).toEqual(expect.arrayContaining(['acknowledge-call', 'acknowledge-heard']));
    expect(keys(byPhone, 'acknowledge')).not.toContain('acknowledge-described');
  });
});
