import { ago, becomes, calls, customer, rates, replies, type Story, says, ticket } from '../story';

export const sangmiOh: Story = {
  about: '전화를 선호하는 고객: 통화 시간과 대기, 콜백 약속이 있습니다.',
  covers: ['S3', 'S6'],
  customer: customer('sangmi.oh', '오상미', 'ko', { phone: '+82 2 555 0147', fields: { yearly_revenue: 1540 } }),
  tickets: [
    ticket(
      'call-delivery',
      '전화 문의: 배송지 변경',
      ago({ days: 143 }),
      { channel: 'voice', group: 'korea', assignee: 'jiwoo' },
      calls('0m', 6, '배송지를 회사로 변경 요청함. 경비실에 맡겨 달라고 하심.'),
      replies(
        'jiwoo',
        '15m',
        '오상미 고객님, 통화로 말씀하신 대로 배송지를 변경하였습니다. 내일 오후에 경비실로 배송됩니다.',
        'solved',
      ),
      says('1d', '잘 받았습니다. 감사해요.'),
      becomes('solved', '30m', 'jiwoo'),
      rates('good', '1d'),
    ),
    ticket(
      'call-warranty',
      '전화 문의: 보증 기간',
      ago({ days: 60 }),
      { channel: 'voice', group: 'korea', assignee: 'haneul' },
      calls('0m', 17, '11분 대기 후 연결됨. 트레킹 폴 보증 기간을 문의함. 대기 시간이 길다고 불편을 표시하심.'),
      calls('1h', 4, '보증 기간 2년이며 촉은 소모품임을 안내함. 대기가 길었던 점 사과드림.', 'haneul'),
      becomes('solved', '5m', 'haneul'),
      rates('bad', '2h', '전화 연결이 너무 안 돼요. 한참 기다렸습니다.'),
    ),
    ticket(
      'call-pole',
      '전화 문의: 폴이 접히지 않음',
      ago({ days: 1, hours: 9 }),
      { channel: 'voice', group: 'korea', assignee: 'haneul', priority: 'high' },
      calls(
        '0m',
        12,
        '폴 잠금장치가 풀리지 않아 산행 중에 곤란했다고 하심. 이미 지난주에도 전화했는데 기록이 없다고 하심.',
      ),
      replies(
        'haneul',
        '20m',
        '오상미 고객님, 산행 중에 폴이 접히지 않아 많이 난처하셨겠습니다. 수선 담당자에게 확인하여 오늘 오후 6시까지 전화드리겠습니다.',
        'open',
      ),
      calls(
        '22h',
        9,
        '약속한 시간에 전화가 오지 않아 다시 전화하셨음. 18분 대기하셨고 많이 화가 나신 상태. 오늘 중으로 책임자와 통화를 원하심.',
      ),
    ),
  ],
};
