import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../src/facts/message';
import type { Ticket } from '../../../../src/facts/ticket';
import { defaultPolicy } from '../../../../src/health/policy';
import { stepsOf } from '../../../../src/playbook';
import { checkDraft } from '../../../../src/playbook/draft';
import type { WarningId } from '../../../../src/playbook/draft/types';
import { modeOf } from '../../../../src/playbook/mode';
import { situationOf } from '../../../../src/playbook/situation';
import { judge } from '../../../../src/report/judge';
import { customer, daysAgo, hoursAgo, NOW, them, ticket, us } from '../../../support/facts';
import { hearing } from '../../../support/hearing';

const check = (draft: string, messages: readonly Message[], over: Partial<Ticket> = {}) => {
  const facts = { ticket: ticket({ createdAt: daysAgo(3), ...over }), customer: customer(), messages };
  const { charged, view } = judge(facts, defaultPolicy, NOW, { hearing });
  const contacts = view.messages ?? [];
  return checkDraft(draft, {
    situation: situationOf(charged, { ...view, messages: contacts }, defaultPolicy.playbook),
    steps: stepsOf(charged, view, defaultPolicy.playbook),
    mode: modeOf(contacts, hearing, defaultPolicy.scales.frustration),
    contacts,
    hear: hearing.hear,
  });
};
const warned = (draft: string, messages: readonly Message[] = plain): readonly WarningId[] =>
  check(draft, messages).warnings.map(({ id }) => id);

const plain = [them(hoursAgo(1), 'Where do I find the manual of the K-20?')];
const broken = [them(hoursAgo(2), 'The pump I bought is broken and the cellar is under water.')];
const brokenKo = [them(hoursAgo(2), '구매한 펌프가 고장 나서 지하실에 물이 찼습니다.')];
const upset = [
  them(daysAgo(3), 'The pump is broken.'),
  us(daysAgo(2.9), 'Hello Mara, which model is it?'),
  them(hoursAgo(3), 'You are a bunch of idiots. It is the K-20, as it was before, and the pump is still broken.'),
];

describe('words of a draft', () => {
  it.each<[WarningId, string, string]>([
    ['blame', 'You should have read the leaflet first.', 'If you should have any questions, write to me.'],
    ['blame', '고객님께서 주소를 잘못 입력하셨습니다.', '주소를 다시 확인해 드렸습니다.'],
    ['blame', 'You picked the wrong size yourself.', 'We sent you the wrong size, and that is ours to mend.'],
    [
      'blame',
      'As you did not switch it off in time, it froze.',
      'As you did not receive it, I am sending another today.',
    ],
    ['blame', '설명서를 미리 읽으셨어야죠.', '설명서 3쪽에 그림이 있습니다.'],
    ['minimize', 'It was only a few minutes.', 'There are only two seats left.'],
    ['minimize', '화면이 조금 늦게 뜨는 것뿐이에요.', '화면이 늦게 떠서 답답하셨겠어요.'],
    ['retaliate', 'Shouting will not make the courier any faster.', 'The courier will be faster tomorrow.'],
    ['retaliate', 'Maybe buy your pumps somewhere else.', 'You may hand it in at any of our shops.'],
    ['retaliate', '말귀를 못 알아들으시네요.', '말씀을 제가 잘못 알아들었습니다.'],
    ['disown', 'It was overlooked by my colleague.', 'I overlooked it.'],
    ['disown', '저희 쪽이 아니라 판매점에 직접 문의하셔야 합니다.', '판매점에는 저희가 문의해 두었습니다.'],
    ['minimize', 'Please calm down, it is just a scratch.', 'I can just send you the manual today.'],
    ['retaliate', 'With your tone nobody will want to help you.', 'I would like to solve this with you today.'],
    ['disown', 'That is not my department.', 'Our department got this wrong, and it is ours to repair.'],
    ['absolute-promise', 'It will definitely arrive tomorrow.', 'I cannot promise that it arrives tomorrow.'],
    ['absolute-promise', '내일 무조건 도착합니다.', '내일 도착한다고 약속드리기는 어렵습니다.'],
  ])('%s: %s', (id, bad, good) => {
    expect(warned(bad)).toContain(id);
    expect(warned(good)).not.toContain(id);
  });

  it('are quoted where they stand, in the second line too', () => {
    const draft = 'Hello Mara,\nYou should have read the leaflet first.';
    const [warning] = check(draft, plain).warnings;
    expect(draft.slice(warning?.span?.start, warning?.span?.end)).toBe('You should have read the leaflet first.');
  });
});

describe('promises of a draft', () => {
  it.each<[WarningId, string, string]>([
    ['vague-promise', 'We will repair it soon.', 'We will repair it by Friday.'],
    ['vague-promise', '조만간 수리해 드리겠습니다.', '금요일까지 수리해 드리겠습니다.'],
    ['no-time-frame', 'We will send you a new pump.', 'We will send you a new pump tomorrow.'],
    ['no-time-frame', '새 펌프를 보내 드리겠습니다.', '내일까지 새 펌프를 보내 드리겠습니다.'],
  ])('%s: %s', (id, bad, good) => {
    expect(warned(bad, broken)).toContain(id);
    expect(warned(good, broken)).not.toContain(id);
  });

  it('need no time where the customer is to choose', () => {
    expect(warned('We can send you a new pump or refund it: which do you prefer?', broken)).not.toContain(
      'no-time-frame',
    );
  });
});

describe('apologies of a draft', () => {
  it('are missed where something of ours is broken, and not on a plain question', () => {
    expect(warned('Please unplug the pump.', broken)).toContain('no-apology');
    expect(warned('펌프 전원을 뽑아 주세요.', brokenKo)).toContain('no-apology');
    expect(warned('I am sorry that the pump broke. Please unplug it.', broken)).not.toContain('no-apology');
    expect(warned('You find it on our page under Help.')).not.toContain('no-apology');
  });

  it('name something, or are called generic', () => {
    expect(warned('We apologize for any inconvenience.', broken)).toContain('generic-apology');
    expect(warned('불편을 드려 죄송합니다.', brokenKo)).toContain('generic-apology');
    expect(warned('I am sorry that your cellar is under water.', broken)).not.toContain('generic-apology');
  });

  it('are too many from the third on', () => {
    const sorry = (days: number) => us(daysAgo(days), 'I am sorry that the pump is broken.');
    const asked = (days: number) => them(daysAgo(days), 'The pump is broken. Any news?');
    expect(warned('I am so sorry about the pump.', [asked(3), sorry(2.9), asked(1)])).not.toContain('repeat-apology');
    expect(warned('I am so sorry about the pump.', [asked(3), sorry(2.9), asked(2), sorry(1.9), asked(1)])).toContain(
      'repeat-apology',
    );
  });
});

describe('an upset customer', () => {
  it('is not answered by procedure alone', () => {
    expect(warned('The form is on our page.', upset)).toContain('no-acknowledgement');
    expect(warned('I understand that this is hard for you. The form is on our page.', upset)).not.toContain(
      'no-acknowledgement',
    );
    expect(warned('The form is on our page.')).not.toContain('no-acknowledgement');
  });

  it('is not acknowledged in words that hurt', () => {
    expect(warned('If our pumps are so terrible, maybe buy one somewhere else.', upset)).toContain(
      'no-acknowledgement',
    );
  });
});

describe('questions', () => {
  it('are not asked again once they were answered', () => {
    const contacts = [...broken, us(hoursAgo(1.5), 'Which model is the pump?'), them(hoursAgo(1), 'It is the K-20.')];
    expect(warned('Could you tell me which model the pump is?', contacts)).toContain('asks-known');
    expect(warned('Could you tell me your address?', contacts)).not.toContain('asks-known');
  });

  it.each([
    ['The E-5 shows on order number 40017.', 'Could you send us your order number?', 'Could you send us a photo?'],
    ['My phone is a Pixel 8.', 'Which phone do you use?', 'Which browser do you use?'],
    ['I already restarted the pump twice.', 'Have you tried to restart the pump?', 'Have you tried another socket?'],
    ['결제번호 GA-88213, 갤럭시 S23입니다.', '결제번호를 알려 주시겠어요?', '성함을 알려 주시겠어요?'],
    ['캐시도 삭제해 봤어요.', '캐시를 삭제해 보셨나요?', '주소를 알려 주시겠어요?'],
  ])('are not asked about what was told: %s', (told, known, fresh) => {
    const contacts = [them(hoursAgo(2), `${told} It is broken.`)];
    expect(warned(known, contacts)).toContain('asks-known');
    expect(warned(fresh, contacts)).not.toContain('asks-known');
  });

  it('are answered by a yes or a no in other words', () => {
    const asked = [them(hoursAgo(1), 'Do you keep the old valves?')];
    expect(warned('We do: three months.', asked)).not.toContain('open-question-ignored');
    expect(warned("I'm afraid we can't store parts here.", asked)).not.toContain('open-question-ignored');
    expect(warned('Have a pleasant week!', asked)).toContain('open-question-ignored');
  });

  it('of the customer are answered, or shown with the warning', () => {
    const { warnings } = check('Thank you for your patience. Have a nice day.', plain);
    expect(warnings).toContainEqual({
      id: 'open-question-ignored',
      theirs: expect.objectContaining({ message: plain[0]?.id, start: 0 }),
    });
    expect(warned('You find the manual on our page under Help.')).not.toContain('open-question-ignored');
    expect(warned('Yes, under Help on our page.')).not.toContain('open-question-ignored');
  });
});

describe('a no', () => {
  it('comes with another way', () => {
    expect(warned('Unfortunately we cannot refund the pump.', broken)).toContain('refusal-only');
    expect(
      warned('Unfortunately we cannot refund the pump, but I can offer you a repair for free.', broken),
    ).not.toContain('refusal-only');
    expect(warned('펌프 환불은 불가합니다.', brokenKo)).toContain('refusal-only');
  });
});

describe('the steps that a draft takes', () => {
  it('are covered, and those that are due and not taken are missing', () => {
    const { covered, missing } = check('I am sorry that the pump broke. Shall I send you a new one?', broken);
    expect(covered).toEqual(['acknowledge', 'apologize', 'ask', 'offer']);
    expect(missing).toEqual(['follow-up']);
  });

  it('are none of an empty draft, which is warned of nothing', () => {
    expect(check(' \n', upset)).toEqual({ covered: [], missing: [], warnings: [] });
  });

  it('offer nothing by a "soon", nor by an answer that is a bare no', () => {
    expect(check('We will send you another pump soon.', broken).covered).not.toContain('offer');
    expect(check('We will send you another pump on Friday.', broken).covered).toContain('offer');
    const asked = [them(hoursAgo(1), 'Can you send the manual as a file?')];
    expect(check('I am sorry, we cannot send the manual as a file.', asked).covered).not.toContain('offer');
    const letter =
      'Hi Anna,\nI am sorry, we cannot send the manual as a file.\nThank you for your message.\nKind regards, Ben';
    expect(check(letter, asked).covered).not.toContain('offer');
    expect(check('I have replaced the pump and will call you soon.', broken).covered).toContain('offer');
    expect(check('Yes, the manual is on the page of the K-20, as a file.', asked).covered).toContain('offer');
  });

  it('end, once solved, with asking for anything else', () => {
    const solved = [...broken, us(hoursAgo(1.5), 'I fixed the pump.'), them(hoursAgo(1), 'It works now, thank you!')];
    const kindly = 'Good to read that! Is there anything else I can help with?';
    expect(check(kindly, solved).covered).toEqual(['follow-up']);
    expect(check(`In short, I replaced the seal of the pump today. ${kindly}`, solved).covered).toEqual(['follow-up']);
  });
});
