import { ago, becomes, customer, rates, replies, type Story, says, ticket } from '../story';

export const harutoEndo: Story = {
  about: 'Writes in Japanese: the language is not judged.',
  covers: [],
  customer: customer('haruto.endo', '遠藤 陽斗', 'ja', { fields: { yearly_revenue: 350 } }),
  tickets: [
    ticket(
      'kaigai',
      '海外発送について',
      ago({ days: 27 }),
      { channel: 'web', group: 'korea', assignee: 'jiwoo' },
      says('0m', 'はじめまして。日本への発送は可能でしょうか。送料も教えていただけますと助かります。'),
      replies(
        'jiwoo',
        '5h',
        'お問い合わせありがとうございます。日本への発送は可能で、送料は全国一律1,800円です。お届けまで四日ほどかかります。',
        'solved',
      ),
      says('2h', 'ご丁寧にありがとうございます。早速注文しました。'),
      becomes('solved', '20m', 'jiwoo'),
      rates('good', '6d', '梱包がとても丁寧でした。'),
    ),
  ],
};
