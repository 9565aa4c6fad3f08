import { ago, becomes, customer, notes, rates, replies, type Story, says, ticket } from '../story';

export const seunghoBaek: Story = {
  about: '협박성 표현과 최후통첩, 공개 게시 예고가 이어지는 고객입니다.',
  covers: ['C7', 'C8', 'C9', 'C11'],
  customer: customer('seungho.baek', '백승호', 'ko', { fields: { yearly_revenue: 430 } }),
  tickets: [
    ticket(
      'coupon',
      '쿠폰 적용 안 됨',
      ago({ days: 140 }),
      { channel: 'mobile', group: 'korea', assignee: 'haneul' },
      says('0m', '앱에서 받은 쿠폰이 결제할 때 안 먹히는데요. 확인 좀 해 주세요.'),
      replies(
        'haneul',
        '2h',
        '백승호 고객님, 불편을 드려 죄송합니다. 해당 쿠폰은 5만 원 이상 주문에 적용되며 장바구니 금액은 48,000원이었습니다. 이번에는 예외로 적용되도록 처리했으니 다시 시도해 주시기 바랍니다.',
        'solved',
      ),
      says('1h', '됐네요.'),
      becomes('solved', '1h', 'haneul'),
    ),
    ticket(
      'refund-delay',
      '환불 왜 이렇게 늦어요',
      ago({ days: 52 }),
      { channel: 'mobile', group: 'billing', assignee: 'haneul' },
      says('0m', '반품 보낸 지 일주일인데 환불이 안 들어왔어요. 도대체 일을 하는 겁니까?'),
      replies('haneul', '1d', '확인 중이며 순차적으로 처리해 드리고 있습니다. 조금만 기다려 주시기 바랍니다.'),
      says('3h', '일주일을 기다렸는데 또 기다리라고요? 내일까지 입금 안 되면 가만 안 있습니다.'),
      replies(
        'haneul',
        '6h',
        '고객님, 카드사 취소 접수가 오늘 오전에 완료되었습니다. 카드사에 따라 2~3일 안에 반영됩니다. 안내가 늦어 죄송합니다.',
        'solved',
      ),
      rates('bad', '3d', '말해야 움직이는 회사'),
    ),
    ticket(
      'stove-scratched',
      '흠집 난 버너 보낸 거 책임지세요',
      ago({ days: 3, hours: 4 }),
      { channel: 'email', group: 'korea', assignee: 'joel', priority: 'urgent', tags: ['abuse'] },
      says(
        '0m',
        '새 제품이라고 산 Ember One에 흠집이 있어요. 중고를 새것처럼 파는 거예요? 오늘 안으로 새 제품 퀵으로 보내고 정신적 피해 보상으로 전액 환불도 해 주세요. 둘 다요.',
      ),
      replies(
        'joel',
        '4h',
        '백승호 고객님, 새 제품을 기대하셨는데 흠집이 있는 상태로 받으셔서 많이 실망하셨을 줄 압니다. 포장 과정의 잘못으로 보이며 죄송합니다. 새 제품으로 교환해 드리거나 전액 환불해 드릴 수 있으며, 교환의 경우 오늘 발송하여 내일 도착합니다. 두 가지를 모두 해 드리기는 어려우니 원하시는 쪽을 말씀해 주시겠습니까?',
      ),
      says(
        '2h',
        '둘 다 하라고 했지 고르라고 했어요? 말귀 못 알아들어요? 상담원 수준하고는. 이딴 것들이 월급 받고 앉아 있으니 회사가 이 모양이지.',
      ),
      replies(
        'joel',
        '3h',
        '고객님, 답답하신 마음은 이해합니다. 다만 상담사에 대한 인격적인 표현은 삼가 주시기를 부탁드립니다. 교환과 환불 중 한 가지를 선택해 주시면 즉시 진행하겠습니다.',
      ),
      says(
        '1d',
        '이미 캠핑 카페랑 블로그에 후기 다 올렸고요, 오늘 6시까지 답 없으면 소비자원에도 신고합니다. 그리고 너 이름 안다. 매장으로 찾아가서 가만 안 둘 거니까 각오해라.',
      ),
      notes(
        'joel',
        '30m',
        '매장에 찾아오겠다는 협박이 있습니다. 관리자 확인 부탁드립니다. 캠핑 카페 게시글 캡처해 두었습니다.',
      ),
    ),
  ],
};
