import { describe, expect, it } from 'vitest';
import { looksAutomatic } from '../../../../src/helpdesk/zendesk/automatic';

describe('looksAutomatic', () => {
  it.each([
    'Automatic reply: Your invoice\nI am away until Monday.',
    '[Out of office] Back on the 3rd',
    'Auto-Reply - thank you',
    'Out of the office: until 12 May',
    'This is an automated message. Please do not answer.',
    '자동 회신: 문의하신 내용',
    '부재중 자동회신: 3월 2일까지 자리를 비웁니다.',
    '본 메일은 자동으로 발송되었습니다.',
    'Request #812 "Handle of the kettle" was closed and merged into this request. Last comment in request #812: ...',
    'Requests #812, #813 were closed and merged into this request.',
    'This request was closed and merged into request #900 "Kettle".',
  ])('takes %j for written by nobody', (text) => {
    expect(looksAutomatic(text)).toBe(true);
  });

  it.each([
    'I got an automatic reply: nobody helps me!',
    'Your out of office message came back three times. Is anybody there?',
    'I am out of the office until Monday, please call me then.',
    'Out of office hours nobody answers.',
    'Automatic replies are no help.',
    '자동 회신만 받았습니다.',
    '부재중 전화가 세 통 있었습니다.',
    'Why was request #812 closed and merged into this request?',
    '',
  ])('takes %j for written by a person', (text) => {
    expect(looksAutomatic(text)).toBe(false);
  });
});
