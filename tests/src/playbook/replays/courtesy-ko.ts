import { ASK_FIRST, agent, customer, note, passes, type Replay } from './replay';

const REFUND = '영업일 기준 2일 이내에 환급해 드리겠습니다.';

/** Polite words that are a complaint, and words that were not said to the customer. */
export const courtesyInKorean: readonly Replay[] = [
  {
    claim: 'in Korean a complaint in honorifics is a complaint, and its apology is not ours',
    channel: 'voice',
    language: 'ko',
    turns: [
      customer('Mon 2, 10:00', '수고 많으십니다. 번거로우시겠지만 지난달 카드 대금이 중복 결제되어 문의드립니다.', {
        steps: ASK_FIRST,
      }),
      agent(
        'Mon 2, 10:01',
        '두 번이나 결제되어 많이 놀라셨겠습니다. 중복 결제에 대해 진심으로 사과드립니다. 성함을 말씀해 주시겠습니까?',
        { steps: 'done done done not-needed later', apologies: 1, weAsk: ['성함을 말씀해 주시겠습니까?'] },
      ),
      customer('Mon 2, 10:02', '김서연입니다.', { steps: 'done done done next later', apologies: 1 }),
      agent('Mon 2, 10:04', `확인되었습니다. ${REFUND}`, {
        steps: 'done done done done later',
        apologies: 1,
        promises: { [REFUND]: 'open, due Wed 4' },
      }),
      // Courtesy that asks for nothing.
      customer('Mon 2, 10:05', '예, 잘 부탁드리겠습니다. 감사합니다.', {
        steps: 'done done done done ?',
        apologies: 1,
        promises: { [REFUND]: 'open, due Wed 4' },
      }),
      passes('Thu 5, 00:00', {
        steps: 'next later not-needed later later',
        apologies: 1,
        promises: { [REFUND]: 'broken, due Wed 4' },
      }),
      customer(
        'Thu 5, 09:00',
        '죄송하지만 아직 입금이 되지 않은 것으로 보입니다. 언제쯤 처리될지 여쭈어도 되겠습니까?',
        {
          steps: 'next later not-needed later later',
          apologies: 1,
          promises: { [REFUND]: 'broken, due Wed 4' },
          theyAsk: ['언제쯤 처리될지 여쭈어도 되겠습니까?'],
        },
      ),
    ],
  },
  {
    claim: 'in Korean an internal note and the mail quoted below a reply promise, apologize and ask nothing',
    channel: 'email',
    language: 'ko',
    turns: [
      customer('Mon 2, 09:00', '예약한 객실에서 담배 냄새가 심했습니다.', { steps: ASK_FIRST }),
      note(
        'Mon 2, 10:00',
        '너무 죄송하네요. 매니저 승인이 나면 내일까지 1박 환불해 드리겠습니다. 누가 확인해 주실 수 있나요?',
        { steps: ASK_FIRST },
      ),
      agent(
        'Mon 2, 11:00',
        '쉬러 오신 자리에서 많이 불쾌하셨겠습니다. 금연실을 준비하지 못해 죄송합니다. 몇 호실이었는지 알려 주시겠어요?',
        { steps: 'done done done not-needed later', apologies: 1, weAsk: ['몇 호실이었는지 알려 주시겠어요?'] },
      ),
      customer(
        'Mon 2, 13:00',
        '502호요.\n\n2026년 3월 2일 (월) 오전 11:00, 한지수 님이 작성:\n> 금연실을 준비하지 못해 죄송합니다. 몇 호실이었는지 알려 주시겠어요?',
        { steps: 'done done done next later', apologies: 1 },
      ),
      agent(
        'Mon 2, 14:00',
        '감사합니다. 1박 요금 환불 또는 다음 숙박 할인이 가능합니다. 어느 쪽을 원하시나요?\n\n> 502호요.\n>> 금연실을 준비하지 못해 죄송합니다. 몇 호실이었는지 알려 주시겠어요?',
        { steps: 'done done done done later', apologies: 1, weAsk: ['어느 쪽을 원하시나요?'] },
      ),
      customer('Mon 2, 15:00', '환불로 부탁드립니다.', { steps: 'done done done done next', apologies: 1 }),
    ],
  },
];
