import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

export const eunjiLim: Story = {
  about: '약속한 날짜가 거듭 지켜지지 않아 내용증명과 제보를 예고합니다.',
  covers: ['C9', 'S3', 'S6', 'C11'],
  customer: customer('eunji.lim', '임은지', 'ko', { fields: { days_overdue: 0, yearly_revenue: 2100 } }),
  tickets: [
    ticket(
      'tent-order',
      '에어텐트 배송일 문의',
      ago({ days: 62 }),
      { channel: 'web', group: 'korea', assignee: 'haneul' },
      says(
        '0m',
        '안녕하세요. 예약 구매한 에어텐트 언제쯤 받을 수 있을까요? 아이 생일에 맞춰 캠핑 예약을 해 두었거든요.',
      ),
      replies(
        'haneul',
        '1d',
        '안녕하세요, 임은지 고객님. 해당 상품은 다음 주 {day:+7}까지 발송해 드리겠습니다.',
        'solved',
      ),
      says('40m', '네 감사합니다. 기다릴게요!'),
      becomes('solved', '1h', 'haneul'),
    ),
    ticket(
      'tent-late',
      '{day:-7}까지 보내 주신다던 텐트',
      ago({ days: 47 }),
      { channel: 'email', group: 'korea', assignee: 'haneul', priority: 'high' },
      says('0m', '지난주 {day:-7}까지 발송해 주신다고 하셨는데 오늘도 배송 준비 중이에요. 확인 부탁드려요.'),
      replies('haneul', '2d', '죄송합니다, 고객님. 입고가 지연되었습니다. {day:+3}까지는 반드시 발송하겠습니다.'),
      says('5d', '또 {day:-2}이 지났어요. 이제 생일 캠핑이 다음 주예요. 이번에는 정말 되는 건가요?'),
      replies('haneul', '3d', '거듭 죄송합니다. 물류센터에 확인 중이며 내일 오전까지 정확한 일정을 알려 드리겠습니다.'),
      says(
        '3d',
        '내일 오전이라고 하셨는데 사흘째 연락이 없네요. 아이한테 뭐라고 해야 할지 모르겠어요. 너무 실망스럽습니다.',
      ),
      replies(
        'jiwoo',
        '1d',
        '임은지 고객님, 세 번이나 날짜를 말씀드리고 한 번도 지키지 못했습니다. 아이 생일까지 걸린 일이라 더욱 죄송합니다. 같은 크기의 전시용 텐트를 내일 무상으로 대여해 드리고, 주문하신 제품은 입고되는 {date:+14}에 보내 드리겠습니다. 괜찮으시겠습니까?',
        'solved',
      ),
      says('3h', '일단 대여 텐트라도 받을게요.'),
      becomes('solved', '1d', 'jiwoo'),
      rates('bad', '2d', '약속을 세 번 어겼어요.'),
    ),
    ticket(
      'legal',
      '내용증명 발송 예정입니다',
      ago({ days: 4 }),
      { channel: 'email', group: 'korea', assignee: 'joel', priority: 'urgent' },
      says(
        '0m',
        '{date:-15}에 온다던 텐트가 오늘까지도 안 왔습니다. 두 달째예요. 더 이상은 못 참겠어서 오늘 법률 상담을 받았고, 이번 주 안에 전액 환불과 대여비 배상이 없으면 내용증명을 보내겠습니다. 소비자 고발 프로그램에도 제보할 생각입니다.',
      ),
      replies(
        'joel',
        '22h',
        '임은지 고객님, 다시 드린 약속도 지키지 못해 진심으로 죄송합니다. 전액 환불을 바로 접수했고 내일 오후 5시까지 입금 여부를 확인하여 연락드리겠습니다.',
        'open',
      ),
      says('2d', '어제 5시까지 연락 주신다고 했는데 연락도 입금도 없습니다. 이제는 화도 안 나고 지칩니다.'),
    ),
  ],
};
