import { ANEW, ASK_FIRST, agent, customer, OVER, type Replay } from './replay';

const CALL = '개발자가 오늘 오후 3시까지 직접 전화드리겠습니다.';
const IF = '그래도 안 되면 바로 기사를 보내 드리겠습니다.';
const VISIT = '내일 오전 중에 기사가 방문하겠습니다.';

/** Fixes that fail, and a trouble after the one that was solved. */
export const fixesInKorean: readonly Replay[] = [
  {
    claim: 'in Korean the second apology after a failed fix is overdone until something new comes with it',
    channel: 'email',
    language: 'ko',
    turns: [
      customer('Mon 2, 09:00', '회계 프로그램에서 세금계산서가 발행되지 않습니다.', { steps: ASK_FIRST }),
      agent('Mon 2, 10:00', '업무에 많이 불편하셨겠습니다. 서버 오류를 수정했습니다. 다시 발행해 주세요.', {
        steps: 'done not-needed not-needed done later',
      }),
      customer('Mon 2, 13:00', '다시 해 봤는데 여전히 안 됩니다.', { steps: ANEW }),
      agent('Mon 2, 14:00', '조치가 부족했던 점 사과드립니다.', {
        steps: 'done done next later later',
        apologies: 1,
      }),
      agent('Mon 2, 17:00', '거듭 죄송합니다.', { steps: 'done overdone next later later', apologies: 2 }),
      agent(
        'Tue 3, 10:00',
        '이틀째 발행을 못 하셔서 얼마나 곤란하셨을지 이해합니다. 인증서 모듈을 교체하여 오류를 해결했습니다.',
        { steps: 'done done not-needed done next', apologies: 2 },
      ),
      customer('Tue 3, 11:00', '아직도 똑같은 오류가 납니다.', { steps: ANEW, apologies: 2 }),
      agent(
        'Tue 3, 11:30',
        `두 번이나 해결되지 않아 얼마나 답답하셨을지 이해합니다. ${CALL} 급하시면 저희가 대신 발행해 드릴 수 있습니다.`,
        { steps: 'done next not-needed done done', apologies: 2, promises: { [CALL]: 'open, due Tue 3, 15:00' } },
      ),
    ],
  },
  {
    claim: 'in Korean a trouble after thanks is a new one, with a count of its own',
    channel: 'web',
    language: 'ko',
    turns: [
      customer('Mon 2, 09:00', '정수기에서 찬물이 안 나와요.', { steps: ASK_FIRST }),
      agent('Mon 2, 10:00', `찬물이 안 나와 많이 불편하셨겠습니다. 죄송합니다. 전원을 껐다가 다시 켜 보세요. ${IF}`, {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [IF]: 'open' },
      }),
      // The condition never came true: nobody was sent, and nobody need be.
      customer('Mon 2, 11:00', '이제 괜찮아요. 감사합니다!', {
        steps: OVER,
        apologies: 1,
        promises: { [IF]: 'open' },
      }),
      customer('Mon 9, 09:00', '이번에는 온수가 안 나와요.', { steps: ASK_FIRST, promises: { [IF]: 'open' } }),
      agent('Mon 9, 10:00', `온수가 안 나와 많이 불편하시겠습니다. 불편을 드려 죄송합니다. ${VISIT}`, {
        steps: 'done done not-needed done later',
        apologies: 1,
        promises: { [IF]: 'open', [VISIT]: 'open, due Tue 10, 12:00' },
      }),
      agent('Tue 10, 11:30', '기사가 방문하여 히터를 교체했습니다. 온수가 잘 나오나요?', {
        steps: 'done done done done later',
        apologies: 1,
        promises: { [IF]: 'kept', [VISIT]: 'kept, due Tue 10, 12:00' },
        weAsk: ['온수가 잘 나오나요?'],
      }),
      customer('Tue 10, 12:30', '네, 이제 잘 나와요. 감사합니다.', {
        steps: OVER,
        apologies: 1,
        promises: { [IF]: 'kept', [VISIT]: 'kept, due Tue 10, 12:00' },
      }),
    ],
  },
];
