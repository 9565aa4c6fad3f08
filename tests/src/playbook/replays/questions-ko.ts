import { ANSWER, ASK_FIRST, agent, customer, machine, OVER, type Replay } from './replay';

const SOON = '곧 확인해 드리겠습니다.';

/** Asked too often, several at once, and plainly. */
export const questionsInKorean: readonly Replay[] = [
  {
    claim: 'in Korean a question asked for the third time is overdone',
    channel: 'email',
    language: 'ko',
    turns: [
      customer('Mon 2, 09:00', '받은 원피스가 불량이라 반품하고 싶어요.', { steps: ASK_FIRST }),
      agent('Mon 2, 10:00', '기다리신 옷이 불량이라 많이 속상하셨겠습니다. 주문번호를 알려 주세요.', {
        steps: 'done not-needed done not-needed later',
        weAsk: ['주문번호를 알려 주세요.'],
      }),
      customer('Mon 2, 11:00', '20260228-11이에요.', { steps: 'done later done next later' }),
      agent('Mon 2, 13:00', '주문번호를 다시 알려 주시겠어요?', {
        steps: 'done not-needed done not-needed later',
        weAsk: ['주문번호를 다시 알려 주시겠어요?'],
      }),
      customer('Mon 2, 14:00', '이미 말씀드렸는데요. 20260228-11입니다.', { steps: 'done next done later later' }),
      agent('Mon 2, 15:00', '주문번호를 말씀해 주세요.', {
        steps: 'done not-needed overdone not-needed later',
        weAsk: ['주문번호를 말씀해 주세요.'],
      }),
      customer('Mon 2, 16:00', '세 번째 말씀드립니다. 20260228-11입니다.', { steps: 'done next overdone later later' }),
      agent(
        'Mon 2, 16:30',
        '같은 질문을 되풀이해 죄송합니다. 반품 접수를 완료했습니다. 교환이나 환불 중에 고르실 수 있습니다.',
        { steps: 'done done overdone done next', apologies: 1 },
      ),
    ],
  },
  {
    claim: 'in Korean all questions stay open until we write, and a vague promise is no offer',
    channel: 'messaging',
    language: 'ko',
    turns: [
      customer('Mon 2, 18:00', '배달이 한 시간째 안 와요. 언제 도착하나요?', {
        steps: ASK_FIRST,
        theyAsk: ['언제 도착하나요?'],
      }),
      agent('Mon 2, 18:01', `많이 기다리셨겠습니다. 죄송합니다. ${SOON}`, {
        steps: 'done done next later later',
        apologies: 1,
        promises: { [SOON]: 'vague' },
      }),
      customer('Mon 2, 18:09', '혹시 취소도 되나요?', {
        steps: 'done done next later later',
        apologies: 1,
        promises: { [SOON]: 'vague' },
        theyAsk: ['혹시 취소도 되나요?'],
      }),
      customer('Mon 2, 18:11', '매장 주소가 어디예요? 제가 10분 안에 가지러 갈게요.', {
        steps: 'done done next later later',
        apologies: 1,
        promises: { [SOON]: 'vague' },
        theyAsk: ['혹시 취소도 되나요?', '매장 주소가 어디예요?'],
      }),
      agent(
        'Mon 2, 18:12',
        '라이더가 5분 거리에 있습니다. 취소 후 전액 환불도 가능하고, 중앙로 12 매장에서 찾으실 수도 있습니다. 어느 쪽이 편하세요?',
        {
          steps: 'done done done done later',
          apologies: 1,
          promises: { [SOON]: 'kept' },
          weAsk: ['어느 쪽이 편하세요?'],
        },
      ),
      customer('Mon 2, 18:13', '그냥 기다릴게요.', {
        steps: 'done done done done next',
        apologies: 1,
        promises: { [SOON]: 'kept' },
      }),
      customer('Mon 2, 18:20', '잘 받았어요! 감사합니다~', { steps: OVER, apologies: 1, promises: { [SOON]: 'kept' } }),
    ],
  },
  {
    claim: 'in Korean a plain question needs its answer alone, whatever a machine says to it',
    channel: 'chat',
    language: 'ko',
    turns: [
      customer('Mon 2, 10:00', '안녕하세요, 주말에도 매장 운영하나요?', {
        steps: ANSWER,
        theyAsk: ['안녕하세요, 주말에도 매장 운영하나요?'],
      }),
      machine('Mon 2, 10:00', '문의해 주셔서 감사합니다. 불편을 드려 죄송합니다. 오늘 중으로 답변드리겠습니다.', {
        steps: ANSWER,
        theyAsk: ['안녕하세요, 주말에도 매장 운영하나요?'],
      }),
      agent('Mon 2, 10:01', '네, 토요일은 10시부터 18시까지 운영하고 일요일은 쉽니다.', { steps: OVER }),
      customer('Mon 2, 10:02', '주차도 되나요?', { steps: ANSWER, theyAsk: ['주차도 되나요?'] }),
      agent('Mon 2, 10:03', '네, 건물 지하 주차장이 두 시간 동안 무료입니다.', { steps: OVER }),
      customer('Mon 2, 10:04', '감사합니다!', { steps: OVER }),
    ],
  },
];
