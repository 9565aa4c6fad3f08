import { ago, becomes, customer, notes, rates, replies, type Story, says, staff, ticket } from '../story';

const incident = (key: string, hoursAgo: number, subject: string, text: string) =>
  ticket(
    key,
    subject,
    ago({ hours: hoursAgo }),
    {
      channel: 'mobile',
      group: 'devices',
      assignee: 'joel',
      type: 'incident',
      incidentOf: 'trail.sync:sync-down',
    },
    says('0m', text),
    replies(
      'joel',
      '2h',
      'Thank you for telling us. Tracks are not saved to the cloud at the moment, for everybody; nothing on your phone is lost. The team works on it and I write to you again tonight by eight, fixed or not.',
      'hold',
    ),
  );

/** Staff's own ticket: the outage itself. */
export const trailSyncOutage: Story = {
  about: 'An outage of the Trail app: one problem ticket of ours, incidents of several customers.',
  covers: [],
  customer: staff('trail.sync', 'joel'),
  tickets: [
    ticket(
      'sync-down',
      'Trail app: tracks are not saved',
      ago({ hours: 30 }),
      {
        channel: 'web',
        group: 'devices',
        assignee: 'joel',
        submitter: 'joel',
        type: 'problem',
        priority: 'urgent',
        tags: ['outage'],
      },
      notes(
        'joel',
        '0m',
        'Uploads fail since 04:10 with a full disk on the track store. Phones keep their tracks. Incidents are linked here.',
      ),
      notes('noor', '3h', 'Fix is being rolled out region by region. Next update tonight.'),
    ),
  ],
};

export const kevinDoyle: Story = {
  about: 'Met the outage twice in a day.',
  covers: [],
  customer: customer('kevin.doyle', 'Kevin Doyle', 'en-US', { fields: { yearly_revenue: 119 } }),
  tickets: [
    incident(
      'track-lost',
      27,
      'Track of today is gone',
      'I recorded a 30 km ride this morning, pressed save, and it is not in my list. Is it lost?',
    ),
    incident(
      'track-lost-2',
      21,
      'Second ride gone as well',
      'Now the ride back is missing, too. Two rides, nothing saved.',
    ),
    ticket(
      'export',
      'GPX export',
      ago({ days: 157 }),
      { channel: 'mobile', group: 'devices', assignee: 'tess' },
      says('0m', 'Where do I find the GPX export in the new version of the app?'),
      replies('tess', '1h', 'Open a track, the three dots at the top, then Share: GPX is the second entry.', 'solved'),
      says('20m', 'thx!'),
      becomes('solved', '10m', 'tess'),
    ),
  ],
};

export const sunyoungHa: Story = {
  about: '동기화 장애를 겪은 고객입니다.',
  covers: [],
  customer: customer('sunyoung.ha', '하선영', 'ko', { fields: { yearly_revenue: 119 } }),
  tickets: [
    ticket(
      'sync',
      '기록이 저장되지 않아요',
      ago({ hours: 25 }),
      {
        channel: 'mobile',
        group: 'devices',
        assignee: 'haneul',
        type: 'incident',
        incidentOf: 'trail.sync:sync-down',
      },
      says('0m', '오늘 아침 등산 기록이 저장이 안 돼요. 어제까지는 괜찮았는데 앱 문제인가요?'),
      replies(
        'haneul',
        '1h',
        '하선영 고객님, 현재 모든 고객님의 기록이 서버에 저장되지 않는 장애가 있습니다. 휴대전화에는 기록이 남아 있으니 앱을 삭제하지 마시기 바랍니다. 오늘 저녁 8시까지 진행 상황을 다시 안내해 드리겠습니다.',
        'hold',
      ),
      says('2h', '네 알겠습니다. 빠른 답변 감사해요.'),
    ),
    ticket(
      'badge',
      '완주 배지 문의',
      ago({ days: 69 }),
      { channel: 'mobile', group: 'devices', assignee: 'haneul' },
      says('0m', '지난주에 둘레길 완주했는데 배지가 안 들어왔어요.'),
      replies(
        'haneul',
        '4h',
        '축하드립니다, 고객님! 집계가 늦어져 배지가 누락되었습니다. 방금 지급해 드렸습니다.',
        'solved',
      ),
      says('1h', '들어왔어요. 감사합니다!'),
      becomes('solved', '10m', 'haneul'),
      rates('good', '1d'),
    ),
  ],
};

export const rosaLind: Story = {
  about: 'Met the outage on the day of a competition.',
  covers: [],
  customer: customer('rosa.lind', 'Rosa Lind', 'en-US', { fields: { yearly_revenue: 240 } }),
  tickets: [
    incident(
      'race',
      24,
      'Race track not uploaded',
      'Hello, I ran the Fell Half today and the upload hangs at 0 %. The ranking closes tomorrow. Can you confirm my time by other means?',
    ),
  ],
};
