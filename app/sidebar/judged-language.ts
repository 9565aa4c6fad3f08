import type { Message } from '../../src/facts/message';

/** The latest messages say in which language the conversation is held now. */
const latest = 5;

/**
 * Whether the customer writes in a language whose phrases we know, English or Korean. Judged by script and, within the
 * Latin one, by the commonest function words: longer lists would only help with texts too short to matter.
 */
export function isLanguageJudged(messages: readonly Message[]): boolean {
  const text = messages
    .filter(({ author, automatic }) => author.kind === 'customer' && !automatic)
    .slice(-latest)
    .map((message) => message.text)
    .join(' ')
    .toLowerCase();
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const hangul = count(/\p{Script=Hangul}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  const letters = count(/\p{L}/gu);
  if (letters - hangul - latin > letters / 3) return false;
  // A Korean syllable says as much as two or three Latin letters.
  if (hangul * 2 >= latin) return true;
  const words = text.match(/[\p{L}']+/gu) ?? [];
  const english = words.filter((word) => commonEnglish.has(word)).length;
  const other = words.filter((word) => commonElsewhere.has(word)).length;
  return other < 2 || other <= english;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const commonEnglish = setOf(
  'the and is are was were have has had i you he she it we they my your our this that of to for with from not do does did be been on at as but if so can will would there when what still please thanks',
);

/** Function words of French, German, Spanish, Portuguese, Italian, Dutch, Swedish and Polish that English does not have. */
const commonElsewhere = setOf(
  'le la les des une du et est je vous nous il elle pas que qui pour avec dans sur mon ma votre ce cette ' +
    'der das und ist ich sie wir nicht ein eine mit auf für von zu den dem mein ihr bitte noch ' +
    'el los las y es yo usted nosotros con por para una mi su pero muy gracias ' +
    'os não eu com em uma meu minha obrigado mais ' +
    'gli che di non sono ho il mio della grazie ' +
    'de het en een ik niet van mijn maar nog ' +
    'och är jag inte ett som på min ni tack ' +
    'nie jest się czy mam proszę',
);
