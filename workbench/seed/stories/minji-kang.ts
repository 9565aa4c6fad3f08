import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

export const minjiKang: Story = {
  about: '오래된 단골: 질문이 명확하고 답장이 빠르며 늘 고마움을 표현합니다.',
  covers: ['goodwill'],
  customer: customer('minji.kang', '강민지', 'ko', {
    fields: { days_overdue: 0, yearly_revenue: 960 },
    since: ago({ days: 890 }),
  }),
  tickets: [
    ticket(
      'size-boots',
      'Tarn Mid 등산화 사이즈 문의',
      ago({ days: 350 }),
      { channel: 'web', group: 'korea', assignee: 'jiwoo' },
      says(
        '0m',
        '안녕하세요, 평소 운동화는 240 신는데 등산 양말까지 생각하면 Tarn Mid는 245가 맞을까요? 발볼은 살짝 넓은 편이에요.',
      ),
      replies(
        'jiwoo',
        '1h',
        '안녕하세요, 강민지 고객님. 발볼이 넓으시고 두꺼운 양말을 신으신다면 245를 권해 드립니다. 실내에서만 신어 보신 제품은 30일 안에 무료로 교환하실 수 있으니 편하게 신어 보시기 바랍니다.',
      ),
      says('30m', '친절한 설명 감사합니다! 245로 주문했어요 :)'),
      becomes('solved', '10m', 'jiwoo'),
      rates('good', '4d', '245 딱 맞아요. 추천해 주셔서 감사해요.'),
    ),
    ticket(
      'lamp-strap',
      '헤드램프 밴드만 따로 구매 가능한가요',
      ago({ days: 166 }),
      { channel: 'chat', group: 'korea', assignee: 'haneul' },
      says('0m', '안녕하세요~ Glow 300 헤드램프 밴드가 늘어나서요. 밴드만 따로 살 수 있나요?'),
      replies(
        'haneul',
        '1m',
        '안녕하세요, 고객님. 밴드만 따로 구매하실 수 있습니다. 회색과 주황색 중 어떤 색상을 원하십니까?',
      ),
      says('1m', '주황색이요!'),
      replies(
        'haneul',
        '2m',
        '주황색 밴드 구매 페이지를 채팅창에 남겨 드렸습니다. 가격은 6,000원이며 오늘 3시 전에 주문하시면 내일 받아 보실 수 있습니다.',
      ),
      says('1m', '우와 빠르다. 주문했습니다, 감사합니다!'),
      becomes('solved', '1m', 'haneul'),
      rates('good', '10m'),
    ),
    ticket(
      'repair-jacket',
      '재킷 소매 수선 접수',
      ago({ days: 74 }),
      { channel: 'email', group: 'repairs', assignee: 'jiwoo' },
      says(
        '0m',
        '안녕하세요. Lindis 재킷 소매 끝이 바위에 긁혀서 1cm 정도 찢어졌어요. 유상이어도 괜찮으니 수선이 되는지 궁금합니다. 사진 첨부합니다.',
      ),
      replies(
        'jiwoo',
        '3h',
        '강민지 고객님, 아끼시던 재킷일 텐데 속상하셨겠습니다. 사진으로 확인해 보니 열접착 패치로 깔끔하게 수선할 수 있는 상태입니다. 비용은 12,000원이고 도착 후 영업일 기준 5일이 걸립니다. 진행해 드려도 되겠습니까?',
      ),
      says('20m', '네 진행해 주세요. 택배로 오늘 보낼게요.'),
      replies(
        'jiwoo',
        '6d',
        '고객님, 수선을 마치고 오늘 발송했습니다. 안쪽에 보강 패치를 한 겹 더 댔으며 추가 비용은 없습니다.',
        'solved',
      ),
      says('2d', '받았어요. 어디가 찢어졌는지 모를 정도예요 ㅎㅎ 정말 감사합니다. 회사 산악회에도 자랑했어요!'),
      becomes('solved', '1h', 'jiwoo'),
      rates('good', '5h', '수선 품질에 감동했어요. 지인들에게 추천하고 있습니다.'),
    ),
  ],
};
