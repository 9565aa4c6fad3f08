import { ago, becomes, customer, outOfOffice, replies, type Story, says, ticket } from '../story';

export const kwangsooBae: Story = {
  about: '대금 결제가 늦는 거래처: 독촉마다 인력이 듭니다.',
  covers: ['C1', 'C5'],
  customer: customer('kwangsoo.bae', '배광수', 'ko', {
    organization: '산들 캠핑장',
    fields: { days_overdue: 33, yearly_revenue: 8600 },
  }),
  tickets: [
    ticket(
      'bill-spring',
      '{month:-1}분 대금 미납 안내',
      ago({ days: 199 }),
      { channel: 'web', group: 'billing', assignee: 'noor', submitter: 'noor', tags: ['dunning'] },
      replies(
        'noor',
        '0m',
        '안녕하세요, 배광수 대표님. {month:-1}분 대금 1,240,000원의 납부 기한이 열흘 지나 안내드립니다. 입금 예정일을 알려 주시겠습니까?',
      ),
      says('11d', '확인이 늦었네요. 이번 주에 보내겠습니다.'),
      replies('noor', '9d', '대표님, 아직 입금이 확인되지 않아 다시 연락드립니다. {day:+3}까지 가능하시겠습니까?'),
      becomes('closed', '12d'),
    ),
    ticket(
      'bill-fall',
      '{month:-1}분 대금 미납 안내',
      ago({ days: 26 }),
      { channel: 'web', group: 'billing', assignee: 'noor', submitter: 'noor', tags: ['dunning'] },
      replies(
        'noor',
        '0m',
        '배광수 대표님, {month:-1}분 대금 2,180,000원의 납부 기한이 일주일 지났습니다. 입금 예정일을 회신해 주시기 바랍니다.',
      ),
      replies(
        'noor',
        '7d',
        '대표님, 지난주에 드린 안내에 회신이 없어 다시 연락드립니다. 분할 납부도 가능하니 편하게 말씀해 주시기 바랍니다.',
      ),
      outOfOffice('3m', '자동 회신: 출장으로 메일 확인이 늦을 수 있습니다. 급한 용무는 캠핑장 사무실로 전화 주세요.'),
      replies(
        'noor',
        '8d',
        '대표님, 세 번째로 연락드립니다. 이달 말일까지 답을 주지 않으시면 다음 달 납품이 보류됩니다. 한 번에 납부하시겠습니까, 두 번에 나누어 납부하시겠습니까?',
      ),
    ),
    ticket(
      'delivery',
      '타프 추가 납품 요청',
      ago({ days: 3 }),
      { channel: 'email', group: 'korea', assignee: 'jiwoo' },
      says(
        '0m',
        '타프 15개 추가로 급하게 필요합니다. 대금은 저번 것과 함께 나중에 정산하는 걸로 하고 이번 주 안에 보내 주세요.',
      ),
      replies(
        'jiwoo',
        '5h',
        '대표님, 재고는 확보해 두었습니다. 지난번 대금이 확인되는 대로 당일 발송할 수 있습니다. 언제쯤 입금이 가능하시겠습니까?',
      ),
    ),
  ],
};
