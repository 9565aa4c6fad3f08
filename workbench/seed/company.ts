import type { AgentKey, GroupKey } from './story';

/** The invented company that the demo tells of: tents, packs and stoves, a web shop and an app with a subscription. */
export const COMPANY = 'Fernlight Outdoor';

/** Every record of ours carries an external id that begins so; it is how a second run finds them. */
export const MARK = 'fernlight-demo';

/** Also a tag on every ticket, for one search that finds them all. */
export const TAG = 'fernlight_demo';

export const GROUPS: Readonly<Record<GroupKey, string>> = {
  care: 'Support',
  korea: '한국 고객지원',
  repairs: 'Repairs & Warranty',
  billing: 'Billing',
  devices: 'Technical',
};

/** Who answers: Joel in both languages, Noor leads. On an account with agents of its own they play these parts. */
export const CAST: Readonly<Record<AgentKey, { readonly name: string; readonly groups: readonly GroupKey[] }>> = {
  joel: { name: 'Joel Farrow', groups: ['care', 'devices', 'repairs', 'billing', 'korea'] },
  noor: { name: 'Noor Haddad', groups: ['billing', 'repairs', 'care'] },
  jiwoo: { name: '윤지우', groups: ['korea', 'repairs'] },
  mara: { name: 'Mara Quill', groups: ['care', 'devices', 'repairs'] },
  haneul: { name: '배하늘', groups: ['korea', 'devices', 'billing'] },
  tess: { name: 'Tess Okafor', groups: ['care', 'repairs', 'devices', 'billing'] },
};

export const USER_FIELDS = [
  { key: 'days_overdue', type: 'integer', title: 'Days overdue' },
  { key: 'yearly_revenue', type: 'integer', title: 'Yearly revenue' },
] as const;

/** Offers that an agent may make, and the two sentences everybody needs. */
export const MACROS = [
  ['Fernlight::Offer::Express replacement', 'We can send a replacement by express today. Would you like that?'],
  [
    'Fernlight::Offer::Refund or credit',
    'You may choose: a refund to your card, or store credit with 10 percent on top.',
  ],
  [
    'Fernlight::Offer::Loan while we repair',
    'While yours is in the workshop we lend you one of the same kind, free of charge.',
  ],
  [
    'Fernlight::Offer::무상 수선',
    '무상으로 수선해 드릴 수 있습니다. 도착 후 영업일 기준 5일이 걸립니다. 진행해 드려도 되겠습니까?',
  ],
  [
    'Fernlight::Offer::교환 또는 환불',
    '새 제품으로 교환해 드리거나 전액 환불해 드릴 수 있습니다. 어느 쪽을 원하십니까?',
  ],
  ['Fernlight::Next update', 'I write to you again tomorrow by noon, with news or without.'],
] as const;
