import { ago, becomes, calls, customer, passes, replies, type Story, says, ticket } from '../story';

export const dongwookMa: Story = {
  about: '네 부서를 돌며 같은 설명을 반복한 고객: 책임자가 없습니다.',
  covers: ['S5'],
  customer: customer('dongwook.ma', '마동욱', 'ko', { fields: { yearly_revenue: 1720 } }),
  tickets: [
    ticket(
      'double-charge',
      '결제가 두 번 됐습니다',
      ago({ days: 2, hours: 10 }),
      { channel: 'email', group: 'korea', assignee: 'haneul', priority: 'normal' },
      says(
        '0m',
        '안녕하세요. 어제 자전거 트레일러 결제가 두 번 승인됐습니다. 각각 412,000원이고 승인번호 뒷자리는 3381, 3392입니다. 한 건 취소 부탁드립니다.',
      ),
      replies('haneul', '2h', '안녕하세요, 마동욱 고객님. 결제 관련 문의는 결제팀으로 이관해 드리겠습니다.', 'open'),
      passes('haneul', '5m', { to: 'noor', group: 'billing' }),
      replies('noor', '5h', '고객님, 확인해 보니 앱 결제 건으로 보여 앱 담당 부서로 전달합니다.', 'open'),
      passes('noor', '5m', { to: 'joel', group: 'devices' }),
      says('6h', '앱이 아니라 홈페이지에서 결제했습니다. 처음에 승인번호도 적어 드렸는데 다시 설명해야 하나요?'),
      replies('joel', '8h', '홈페이지 결제의 경우 한국 고객지원팀 소관입니다. 다시 이관하겠습니다.', 'open'),
      passes('joel', '5m', { to: 'jiwoo', group: 'korea' }),
      passes('jiwoo', '3h', { to: 'noor', group: 'billing' }),
      says('8h', '담당자가 계속 바뀌는데 누가 처리해 주시는 건가요? 카드값 나가는 날이 모레입니다.'),
    ),
    ticket(
      'assembly',
      '트레일러 조립 문의',
      ago({ days: 95 }),
      { channel: 'voice', group: 'korea', assignee: 'jiwoo' },
      calls('0m', 8, '트레일러 연결 고리 방향을 문의함. 설명서 그림이 반대로 되어 있다고 하심.'),
      replies(
        'jiwoo',
        '30m',
        '마동욱 고객님, 통화로 말씀하신 그림이 실제로 뒤집혀 있었습니다. 수정된 설명서를 보내 드립니다. 알려 주셔서 감사합니다.',
        'solved',
      ),
      says('4h', '네 잘 조립했습니다. 고맙습니다.'),
      becomes('solved', '10m', 'jiwoo'),
    ),
  ],
};
