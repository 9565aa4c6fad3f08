import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/text/reading';
import { NOW, us } from '../../support/facts';

const asks = (text: string) => readMessage(us(NOW, text)).questions.length > 0;

describe('what an agent asks', () => {
  it.each([
    'Please attach a photo of the label.',
    'Drop your order number here and I will check.',
    'Let me know the size that you need.',
    'Which of the three rooms did you stay in?',
    'I just need to know whether the seal was broken.',
    'Could I trouble you for a copy? May I trouble you for the receipt',
  ])('is a question with or without its mark: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'You asked, "When does my room get cleaned?" It is done now.',
    'May I say how sorry I am.',
    "Isn't that wonderful news?",
    'Can you believe it, it fits after all?',
    'I need two minutes to look at the file.',
  ])('is none that is quoted, courtesy or joy: %s', (text) => {
    expect(asks(text)).toBe(false);
  });
});
