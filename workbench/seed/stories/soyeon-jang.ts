import { ago, becomes, customer, passes, replies, type Story, says, ticket } from '../story';

export const soyeonJang: Story = {
  about: '점점 지쳐 가는 고객: 화가 난 메시지에 절차만 안내되고, 담당 부서가 계속 바뀝니다.',
  covers: ['C11', 'S8', 'S5', 'S10'],
  customer: customer('soyeon.jang', '장소연', 'ko', { fields: { yearly_revenue: 1150 } }),
  tickets: [
    ticket(
      'pack-smell',
      '배낭에서 냄새가 나요',
      ago({ days: 88 }),
      { channel: 'web', group: 'korea', assignee: 'haneul' },
      says('0m', '새로 산 Carrow 45에서 약품 냄새가 심하게 나는데 원래 그런가요? 며칠 두면 빠질까요?'),
      replies(
        'haneul',
        '3h',
        '안녕하세요, 장소연 고객님. 방수 코팅 특유의 냄새로 그늘에서 이틀 정도 통풍시키시면 사라집니다. 그래도 남아 있으면 교환해 드리겠습니다.',
        'solved',
      ),
      says('2d', '이틀 널어 두니 괜찮아졌어요. 감사합니다~'),
      becomes('solved', '1h', 'haneul'),
    ),
    ticket(
      'strap-broken',
      '산행 중에 어깨끈이 끊어졌습니다',
      ago({ days: 11 }),
      { channel: 'email', group: 'korea', assignee: 'haneul', priority: 'high' },
      says(
        '0m',
        '지난 {day:-2} 설악산 내려오다가 배낭 어깨끈이 끊어졌어요. 넘어질 뻔했고 정말 아찔했습니다. 산 지 석 달밖에 안 됐는데 이게 말이 되나요?',
      ),
      replies(
        'haneul',
        '9h',
        '반품 접수 양식을 작성해 주시기 바랍니다. 구매 영수증, 제품 사진 3장, 라벨 사진이 필요합니다. 접수 후 담당 부서에서 검토합니다.',
      ),
      says('2h', '크게 다칠 뻔했다는데 괜찮냐는 말 한마디 없으시네요. 양식은 작성했습니다.'),
      passes('haneul', '1d', { to: 'joel', group: 'repairs' }),
      replies(
        'joel',
        '8h',
        '고객님, 수선 부서로 이관되었습니다. 동일 양식으로 다시 접수해 주셔야 진행이 가능합니다. 양식 미비 시 처리가 지연될 수 있습니다.',
      ),
      says('3h', '이미 다 냈는데 또 내라고요? 부서끼리 공유도 안 하나요? 정말 화가 납니다.'),
      replies('joel', '1d', '본 건은 보상 여부 판단이 필요하여 제가 결정할 수 없습니다. 승인 부서로 전달하겠습니다.'),
      passes('joel', '10m', { to: 'noor', group: 'billing' }),
      passes('noor', '1d', { to: 'jiwoo', group: 'korea' }),
      says(
        '2d',
        '벌써 열흘 가까이 됐어요. 부서만 네 번 바뀌고 아무도 책임지는 사람이 없네요. 화낼 기운도 없고 그냥 너무 지치고 실망스럽습니다.',
      ),
      says('2d', '저기요... 누가 보고는 계신가요?'),
    ),
  ],
};
