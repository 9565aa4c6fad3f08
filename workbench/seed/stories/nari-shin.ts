import { ago, customer, rates, replies, type Story, says, ticket } from '../story';

export const nariShin: Story = {
  about: '가격에 불만이 많고 구매할 때마다 반품합니다.',
  covers: ['C2'],
  customer: customer('nari.shin', '신나리', 'ko', { fields: { yearly_revenue: 95 } }),
  tickets: [
    ticket(
      'pricey',
      '가격이 왜 이렇게 비싼가요',
      ago({ days: 176 }),
      { channel: 'web', group: 'korea', assignee: 'haneul' },
      says('0m', '비슷한 침낭이 다른 데서는 반값인데 왜 이렇게 비싼 거죠? 솔직히 브랜드값 아닌가요?'),
      replies(
        'haneul',
        '4h',
        '안녕하세요, 신나리 고객님. Drift 500은 충전량 500g의 구스다운을 사용하며 8년간 수선을 보증합니다. 여름에만 사용하신다면 더 저렴한 Drift 200으로도 충분합니다.',
        'solved',
      ),
      rates('bad', '1d', '비싸다는 말에 더 싼 걸 사라고 하네요.'),
    ),
    ticket(
      'return-1',
      '반품할게요',
      ago({ days: 98 }),
      { channel: 'mobile', group: 'korea', assignee: 'jiwoo' },
      says('0m', '받아 보니 돈값을 못 하는 것 같아요. 반품하고 환불받고 싶어요.'),
      replies(
        'jiwoo',
        '2h',
        '신나리 고객님, 기대에 미치지 못해 아쉬우셨겠습니다. 반품 접수를 완료했으며 내일 기사님이 방문합니다. 어떤 점이 아쉬우셨는지 여쭤봐도 되겠습니까?',
        'solved',
      ),
      rates('bad', '5d', '반품 배송비를 왜 제가 내야 하죠'),
    ),
    ticket(
      'return-2',
      '또 반품이요',
      ago({ days: 5, hours: 6 }),
      { channel: 'mobile', group: 'korea', assignee: 'jiwoo' },
      says('0m', '이번에 산 헤드램프도 그 가격이면 다른 거 두 개는 사겠어요. 환불해 주시고 이번에는 배송비 없이요.'),
      replies(
        'jiwoo',
        '3h',
        '신나리 고객님, 환불 접수를 완료하였습니다. 단순 변심 반품은 배송비 3,000원이 차감되나, 매장으로 가져오시면 배송비 없이 환불받으실 수 있습니다. 어느 쪽이 편하시겠습니까?',
      ),
    ),
  ],
};
