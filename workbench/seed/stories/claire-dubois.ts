import { ago, becomes, customer, replies, type Story, says, ticket } from '../story';

export const claireDubois: Story = {
  about: 'Writes in French: the language is not judged.',
  covers: [],
  customer: customer('claire.dubois', 'Claire Dubois', 'fr', { fields: { yearly_revenue: 460 } }),
  tickets: [
    ticket(
      'livraison',
      'Délai de livraison pour la Corse',
      ago({ days: 134 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says('0m', 'Bonjour, livrez-vous en Corse et sous combien de jours ? Merci beaucoup.'),
      replies(
        'mara',
        '6h',
        'Bonjour Claire, oui, nous livrons en Corse en cinq à sept jours ouvrés, sans supplément.',
        'solved',
      ),
      says('3h', 'Parfait, merci !'),
      becomes('solved', '1h', 'mara'),
    ),
    ticket(
      'tente-dechiree',
      'Tente arrivée déchirée',
      ago({ days: 2, hours: 18 }),
      { channel: 'email', group: 'care', assignee: 'mara' },
      says(
        '0m',
        "Bonjour, la Heron 2 que j'ai reçue hier a une déchirure de dix centimètres près de la porte. Je suis assez déçue, d'autant que nous partons le week-end prochain. Pouvez-vous l'échanger rapidement ?",
      ),
      replies(
        'mara',
        '7h',
        "Bonjour Claire, je comprends votre déception, une tente neuve ne doit pas arriver ainsi. Un échange partira demain. Pouvez-vous me confirmer l'adresse de livraison ?",
      ),
      says('1d', "Oui, l'adresse est la même. Est-ce que le colis est bien parti ?"),
    ),
  ],
};
