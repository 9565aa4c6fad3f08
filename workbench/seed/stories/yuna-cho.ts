import { ago, autoReply, becomes, customer, replies, type Story, says, ticket } from '../story';

export const yunaCho: Story = {
  about: '자동 응답 외에는 아무 답도 받지 못한 고객입니다.',
  covers: ['S2', 'S1'],
  customer: customer('yuna.cho', '조유나', 'ko', {
    organization: '한결초등학교 야영부',
    fields: { yearly_revenue: 380 },
  }),
  tickets: [
    ticket(
      'point',
      '적립금이 사라졌어요',
      ago({ days: 187 }),
      { channel: 'mobile', group: 'billing', assignee: 'haneul' },
      says('0m', '지난달에 있던 적립금 8,200원이 안 보여요. 유효기간이 지난 건가요?'),
      replies(
        'haneul',
        '6h',
        '안녕하세요, 조유나 고객님. 확인해 보니 앱 업데이트 과정에서 표시만 누락된 것으로, 적립금은 그대로 남아 있습니다. 앱을 다시 실행하시면 보입니다.',
        'solved',
      ),
      says('10m', '보이네요! 감사합니다.'),
      becomes('solved', '5m', 'haneul'),
    ),
    ticket(
      'wrong-color',
      '색상이 다르게 왔어요',
      ago({ days: 1, hours: 7 }),
      { channel: 'web', group: 'korea' },
      says(
        '0m',
        '안녕하세요, 침낭을 남색으로 주문했는데 빨간색이 왔어요. 교환하고 싶은데 {day:+3}에 써야 해서요. 어떻게 하면 될까요?',
      ),
      autoReply(
        '1m',
        '문의가 정상적으로 접수되었습니다. 담당자 확인 후 순차적으로 답변드리겠습니다. 본 메일은 발신 전용입니다.',
      ),
      says('22h', '혹시 확인되셨을까요? 자동 메일 말고는 연락이 없어서 다시 남겨요.'),
    ),
  ],
};
