import { ago, becomes, customer, replies, type Story, says, ticket } from '../story';

export const taeyangMoon: Story = {
  about: '상담사마다 답이 다르고, 같은 질문을 두 번 받았습니다.',
  covers: ['S9', 'S12'],
  customer: customer('taeyang.moon', '문태양', 'ko', { fields: { yearly_revenue: 720 } }),
  tickets: [
    ticket(
      'gas-compat',
      '버너와 가스 호환 문의',
      ago({ days: 8 }),
      { channel: 'email', group: 'korea', assignee: 'haneul' },
      says('0m', 'Ember One에 국내 나사식 이소가스 230g 쓸 수 있나요? 겨울 산행이라 미리 확인하고 싶어요.'),
      replies(
        'haneul',
        '8h',
        '안녕하세요, 문태양 고객님. 네, 사용 가능합니다. 영하 15도에서도 문제없이 사용하실 수 있습니다.',
        'solved',
      ),
      says('1d', '그런데 홈페이지에는 영하 5도까지라고 되어 있던데요. 어느 쪽이 맞나요?'),
      replies(
        'jiwoo',
        '1d',
        '확실하지는 않으나 영하 5도가 맞는 것 같습니다. 사용하시는 가스 종류를 알려 주시겠습니까?',
      ),
      says('2h', '처음에 적었는데요. 나사식 이소가스 230g이요.'),
      replies('haneul', '1d', '제가 알기로는 해당 가스는 권장하지 않습니다. 전용 가스를 사용하셔야 합니다.'),
      says(
        '3h',
        '처음에는 된다고 하셨잖아요. 된다, 아마 된다, 안 된다... 세 번 다 답이 다르네요. 제품을 아시는 분께 확인받고 싶어요.',
      ),
      replies(
        'jiwoo',
        '2h',
        '혼란을 드려 죄송합니다. 제품팀에 정확히 확인하여 오늘 중으로 꼭 답변드리겠습니다.',
        'open',
      ),
      says('3d', '오늘 중이라고 하셨는데 사흘 지났습니다. 이번 주말 산행이에요.'),
    ),
    ticket(
      'watch-strap',
      '시계 스트랩 교체',
      ago({ days: 120 }),
      { channel: 'mobile', group: 'korea', assignee: 'jiwoo' },
      says('0m', 'Bearing 시계 스트랩은 22mm 규격이면 다 맞나요?'),
      replies('jiwoo', '2h', '네, 22mm 퀵 릴리스 방식이면 모두 장착하실 수 있습니다.', 'solved'),
      says('1d', '잘 맞네요. 감사합니다.'),
      becomes('solved', '2h', 'jiwoo'),
    ),
  ],
};
