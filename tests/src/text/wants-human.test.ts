import { describe, expect, it } from 'vitest';
import { dissect } from '../../../src/text/dissect';
import { NOW, them } from '../../support/facts';

const wants = (text: string): boolean => dissect(them(NOW, text)).topics.human !== undefined;

describe('a wish for a person', () => {
  it.each([
    'Can I talk to a real person?',
    'I need to speak with someone about my bill.',
    'Please call me at 555 0100.',
    'Is there a phone number where I can reach you?',
    '상담원 연결해 주세요.',
    '챗봇 말고 사람이랑 통화하고 싶어요.',
  ])('is heard in %s', (text) => {
    expect(wants(text)).toBe(true);
  });

  it.each([
    'I called you yesterday.',
    'A person of my family is ill.',
    'The agent was friendly.',
    '상담원분이 친절하셨어요.',
  ])('is not heard in %s', (text) => {
    expect(wants(text)).toBe(false);
  });
});
