import { ago, becomes, customer, replies, type Story, says, ticket } from '../story';

export const juwonAhn: Story = {
  about: '언제까지인지 알려 주지 않는 답변이 이어집니다.',
  covers: ['S12'],
  customer: customer('juwon.ahn', '안주원', 'ko', { fields: { yearly_revenue: 290 } }),
  tickets: [
    ticket(
      'zipper-part',
      '텐트 지퍼 부품 입고 문의',
      ago({ days: 34 }),
      { channel: 'web', group: 'repairs', assignee: 'joel' },
      says('0m', 'Heron 2 출입구 지퍼 슬라이더가 빠졌어요. 부품만 구매할 수 있을까요?'),
      replies(
        'joel',
        '7h',
        '안녕하세요, 안주원 고객님. 해당 부품은 현재 재고가 없으며 조만간 입고될 예정입니다. 입고되는 대로 연락드리겠습니다.',
      ),
      says('9d', '혹시 부품 들어왔나요?'),
      replies('joel', '1d', '아직 입고되지 않았습니다. 빠른 시일 내에 처리될 수 있도록 하겠습니다.'),
      says('8d', '대략 언제쯤인지만이라도 알 수 있을까요? 텐트를 한 달째 못 쓰고 있어요.'),
      replies('haneul', '2d', '곧 입고될 것으로 예상됩니다. 조금만 더 기다려 주시기 바랍니다.', 'hold'),
      says('9d', '"곧"이 벌써 한 달입니다. 날짜를 모르시면 모른다고 해 주세요. 그럼 다른 데서 수선할게요.'),
    ),
    ticket(
      'pre',
      '텐트 설치 영상 있나요',
      ago({ days: 210 }),
      { channel: 'mobile', group: 'korea', assignee: 'haneul' },
      says('0m', '혼자 설치해야 하는데 한국어 설명 영상이 있을까요?'),
      replies(
        'haneul',
        '1h',
        '안녕하세요. 앱의 제품 메뉴에서 Heron 2를 선택하시면 6분 분량의 한국어 영상을 보실 수 있습니다.',
        'solved',
      ),
      says('2d', '덕분에 한 번에 쳤어요 ㅎㅎ'),
      becomes('solved', '2h', 'haneul'),
    ),
  ],
};
