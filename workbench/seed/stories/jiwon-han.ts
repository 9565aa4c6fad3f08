import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

export const jiwonHan: Story = {
  about: '크게 실망했다가 제대로 된 대응으로 마음이 풀린 고객입니다.',
  covers: ['goodwill', 'C11'],
  customer: customer('jiwon.han', '한지원', 'ko', { fields: { yearly_revenue: 1260 } }),
  tickets: [
    ticket(
      'wedding-trip',
      '신혼여행 전날까지 침낭이 안 왔어요',
      ago({ days: 44 }),
      { channel: 'email', group: 'korea', assignee: 'jiwoo', priority: 'high' },
      says(
        '0m',
        '내일 신혼여행으로 트레킹을 떠나는데 2주 전에 주문한 침낭이 아직도 안 왔어요. 배송 조회는 사흘째 그대로고요. 너무 속상하고 화가 납니다. 어떻게 이럴 수 있죠?',
      ),
      replies(
        'jiwoo',
        '25m',
        '한지원 고객님, 평생 한 번인 여행을 하루 앞두고 침낭이 오지 않았으니 얼마나 애가 타실지 짐작이 갑니다. 물류센터에서 상자가 분류 라인에 걸린 것을 사흘간 알아채지 못했습니다. 전적으로 저희 잘못이며 진심으로 사과드립니다. 내일 몇 시에 어느 공항에서 출발하십니까?',
        'open',
      ),
      says('10m', '인천공항이고 오전 11시 비행기예요.'),
      replies(
        'jiwoo',
        '30m',
        '두 가지 방법이 있습니다. 첫째, 오늘 밤 9시까지 댁으로 퀵 배송해 드립니다. 둘째, 내일 오전 7시에 인천공항 제1터미널 안내 데스크에 맡겨 드립니다. 도로 상황이 가장 큰 변수라 저는 첫 번째를 권해 드립니다. 어느 쪽이 편하시겠습니까? 8시까지는 진행 상황을 다시 알려 드리겠습니다.',
        'open',
      ),
      says('5m', '오늘 밤으로 부탁드려요. 주소는 주문서 그대로예요.'),
      replies('jiwoo', '2h', '고객님, 7시 10분에 기사님이 출발하셨습니다. 8시 30분쯤 도착할 예정입니다.', 'open'),
      says('2h', '방금 받았어요!! 정말 감사합니다. 아까는 제가 너무 흥분했네요.'),
      replies(
        'jiwoo',
        '12h',
        '무사히 받으셨다니 다행입니다. 배송이 멈추면 바로 알림이 오도록 설정도 바꾸었습니다. 더 필요하신 것은 없으십니까? 두 분 행복한 여행 되시기 바랍니다.',
        'solved',
      ),
      says('6d', '여행 잘 다녀왔어요. 침낭 최고였습니다. 덕분에 좋은 추억이 됐어요. 감사합니다!'),
      becomes('solved', '2h', 'jiwoo'),
      rates('good', '3h', '문제가 생겼을 때 어떻게 대응하는지 보면 회사를 알 수 있죠. 최고였어요.'),
    ),
    ticket(
      'mat',
      '매트 추천 부탁드려요',
      ago({ days: 12 }),
      { channel: 'chat', group: 'korea', assignee: 'haneul' },
      says('0m', '안녕하세요, 허리가 안 좋은 남편이 쓸 매트 추천해 주실 수 있나요?'),
      replies(
        'haneul',
        '2m',
        '안녕하세요. 두께 9cm의 자충 매트를 권해 드립니다. 옆으로 누우셔도 바닥에 닿지 않습니다. 무게가 1.4kg인데 괜찮으십니까?',
      ),
      says('2m', '차로 가니까 괜찮아요. 그걸로 할게요, 감사합니다~'),
      becomes('solved', '3m', 'haneul'),
      rates('good', '5m'),
    ),
  ],
};
