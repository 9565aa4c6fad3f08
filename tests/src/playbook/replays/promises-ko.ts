import { ANEW, ASK_FIRST, agent, customer, OVER, passes, type Replay, UNSETTLED } from './replay';

const NEW = '수요일까지 새 제품을 발송해 드리겠습니다.';
const TODAY = '오늘 중으로 기사님을 보내 드리겠습니다.';
const AT_TWO = '오늘 오후 2시까지 기사님을 보내 드리겠습니다.';
const TUESDAY = '화요일까지 환불해 드리겠습니다.';
const FRIDAY = '카드사 점검으로 지연되어 환불은 금요일까지 처리해 드리겠습니다.';

/** Kept, broken and put off. */
export const promisesInKorean: readonly Replay[] = [
  {
    claim: 'in Korean a promise kept in time is kept, and thanks close the matter',
    channel: 'email',
    language: 'ko',
    turns: [
      customer('Mon 2, 09:00', '지난주에 주문한 밥솥의 전원이 켜지지 않습니다.', { steps: ASK_FIRST }),
      agent(
        'Mon 2, 10:00',
        '새 제품이 켜지지 않아 많이 당황하셨겠습니다. 불편을 드려 죄송합니다. 밥솥의 모델명을 알려 주시겠어요?',
        { steps: 'done done done not-needed later', apologies: 1, weAsk: ['밥솥의 모델명을 알려 주시겠어요?'] },
      ),
      customer('Mon 2, 13:00', '모델명은 RC-10입니다.', { steps: 'done done done next later', apologies: 1 }),
      agent('Mon 2, 14:00', `감사합니다. ${NEW}`, {
        steps: 'done done done done later',
        apologies: 1,
        promises: { [NEW]: 'open, due Wed 4' },
      }),
      agent('Tue 3, 16:00', '새 제품을 오늘 발송했습니다. 송장 번호는 6012345678입니다.', {
        steps: 'done done done done later',
        apologies: 1,
        promises: { [NEW]: 'kept, due Wed 4' },
      }),
      customer('Thu 5, 10:00', '잘 받았습니다. 이제 잘 됩니다. 감사합니다!', {
        steps: OVER,
        apologies: 1,
        promises: { [NEW]: 'kept, due Wed 4' },
      }),
    ],
  },
  {
    claim: 'in Korean a broken promise begins the steps anew, though the customer had thanked for it',
    channel: 'chat',
    language: 'ko',
    turns: [
      customer('Mon 2, 10:00', '인터넷이 어제부터 안 됩니다. 언제 고쳐지나요?', {
        steps: ASK_FIRST,
        theyAsk: ['언제 고쳐지나요?'],
      }),
      agent('Mon 2, 10:01', `인터넷이 안 되어 많이 불편하셨겠습니다. 죄송합니다. ${TODAY}`, {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [TODAY]: 'open, due Mon 2' },
      }),
      // Thanks for a promise: the trouble stands, and with it the count of apologies.
      customer('Mon 2, 10:02', '네, 알겠습니다. 감사합니다.', {
        steps: UNSETTLED,
        apologies: 1,
        promises: { [TODAY]: 'open, due Mon 2' },
      }),
      passes('Tue 3, 00:00', { steps: ANEW, apologies: 1, promises: { [TODAY]: 'broken, due Mon 2' } }),
      customer('Tue 3, 09:00', '어제 기사님이 안 오셨어요. 약속하셨잖아요.', {
        steps: ANEW,
        apologies: 1,
        promises: { [TODAY]: 'broken, due Mon 2' },
      }),
      agent(
        'Tue 3, 09:02',
        `약속을 지키지 못해 정말 죄송합니다. 하루를 더 기다리시느라 얼마나 답답하셨을지 이해합니다. ${AT_TWO}`,
        {
          steps: 'done done not-needed done next',
          apologies: 2,
          promises: { [TODAY]: 'broken, due Mon 2', [AT_TWO]: 'open, due Tue 3, 14:00' },
        },
      ),
      agent('Tue 3, 13:30', '기사님이 방문하여 수리를 완료했습니다. 이제 인터넷이 잘 되시나요?', {
        steps: 'done done done done done',
        apologies: 2,
        promises: { [TODAY]: 'late, due Mon 2', [AT_TWO]: 'kept, due Tue 3, 14:00' },
        weAsk: ['이제 인터넷이 잘 되시나요?'],
      }),
      customer('Tue 3, 13:40', '네, 이제 잘 됩니다. 감사합니다.', {
        steps: OVER,
        apologies: 2,
        promises: { [TODAY]: 'late, due Mon 2', [AT_TWO]: 'kept, due Tue 3, 14:00' },
      }),
    ],
  },
  {
    claim: 'in Korean a promise put off in time runs until its new time',
    channel: 'email',
    language: 'ko',
    turns: [
      customer('Mon 2, 09:00', '여행 일정이 취소됐는데 환불이 아직 안 됐습니다.', { steps: ASK_FIRST }),
      agent('Mon 2, 11:00', `환불을 오래 기다리셔서 걱정이 크셨겠습니다. 처리가 늦어져 죄송합니다. ${TUESDAY}`, {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [TUESDAY]: 'open, due Tue 3' },
      }),
      agent('Tue 3, 15:00', `${FRIDAY} 양해 부탁드립니다.`, {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [TUESDAY]: 'open, due Fri 6', [FRIDAY]: 'open, due Fri 6' },
      }),
      passes('Wed 4, 00:00', {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [TUESDAY]: 'open, due Fri 6', [FRIDAY]: 'open, due Fri 6' },
      }),
      customer('Fri 6, 10:00', '오늘까지 되는 거 맞나요?', {
        steps: 'done done not-needed done next',
        apologies: 1,
        promises: { [TUESDAY]: 'open, due Fri 6', [FRIDAY]: 'open, due Fri 6' },
        theyAsk: ['오늘까지 되는 거 맞나요?'],
      }),
      agent('Fri 6, 11:00', '네, 방금 환불 처리를 완료했습니다.', {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [TUESDAY]: 'kept, due Fri 6', [FRIDAY]: 'kept, due Fri 6' },
      }),
      customer('Mon 9, 09:00', '환불 확인했습니다. 감사합니다.', {
        steps: OVER,
        apologies: 1,
        promises: { [TUESDAY]: 'kept, due Fri 6', [FRIDAY]: 'kept, due Fri 6' },
      }),
    ],
  },
];
