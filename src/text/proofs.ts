import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { contentWords, namesNothing } from './content-words';
import { dissect } from './dissect';
import type { PromiseReading } from './promises';
import { type Reading, readMessage } from './reading';
import { beginsIn } from './sentences';
import type { Span } from './span';
import { hasTrouble } from './trouble';

/** How a sentence can show that a promise was kept. */
type Way =
  /** "It was shipped." */
  | 'done'
  /** "Please find it attached", "I have got your mail". */
  | 'letter'
  /** "The invoice arrived." */
  | 'got'
  /** It speaks of the thing and leaves nothing open. */
  | 'mention';

type Words = ReadonlySet<string>;

/** What a message has to say about promises made before it. */
export interface Proofs {
  /**
   * Whether it is what was promised: `surely`; `maybe`, because it goes on about the thing without a new promise; or
   * `perhaps`: a visit was promised, and the customer tells that somebody came in words that do not name it.
   */
  keeps(promise: PromiseReading): 'surely' | 'maybe' | 'perhaps' | undefined;
  /** Whether a customer asks for what was promised, or says that all is not well: "Where is it?", "It still fails." */
  asksFor(promise: PromiseReading): boolean;
}

/**
 * Reads a message for what it proves.
 * @param promises made in it
 * @param heard of a customer: whether they say that we promised or never answered, and where they tell that something came
 */
export function proofsIn(
  message: Message,
  promises: readonly PromiseReading[],
  { claims, came }: { readonly claims: boolean; readonly came: readonly Span[] | undefined },
): Proofs {
  const { own, sentences, original } = dissect(message);
  const reading = readMessage(message);
  const theirs = isFromCustomer(message);
  const found = sentences.map((part) => {
    const text = own.slice(part.start, part.end);
    const at = original(part);
    const tells = beginsIn(part, came);
    const way = theirs ? (tells ? wayOfTheirs(text, at, reading) : undefined) : wayOfOurs(text, at, reading);
    return { way, words: contentWords(text), asks: theirs && beginsIn(at, reading.questions) };
  });
  const wordsOf = (ways: readonly (Way | undefined)[]): Words =>
    new Set(found.filter(({ way }) => ways.includes(way)).flatMap(({ words }) => [...words]));
  const isGeneral = (wanted: Way): boolean => found.some(({ way, words }) => way === wanted && namesNothing(words));

  const solved = theirs && reading.solved.length > 0;
  const done = found.some(({ way }) => way === 'done');
  const [doneGeneral, letterGeneral] = [isGeneral('done'), isGeneral('letter')];
  const [sure, mentioned] = [wordsOf(['done', 'letter', 'got']), wordsOf(['mention'])];
  const again: Words = new Set(promises.flatMap(({ conditional, words }) => (conditional ? [] : [...words])));

  const open = !reading.closing;
  const unwell = claims || hasTrouble(reading);
  const bareQuestion = found.some(({ asks, words }) => asks && namesNothing(words));
  const all = wordsOf(['done', 'letter', 'got', 'mention', undefined]);
  return {
    keeps: ({ words, sends, visits }) => {
      // Who says that we promised and did not is no witness of it.
      if (theirs && claims) return undefined;
      if (solved || doneGeneral || (done && words.length === 0) || (letterGeneral && sends)) return 'surely';
      if (isAmong(words, sure)) return 'surely';
      if (isAmong(words, mentioned) && !isAmong(words, again)) return 'maybe';
      return theirs && visits && open && found.some(({ way }) => way === 'got') ? 'perhaps' : undefined;
    },
    asksFor: ({ words }) => open && (unwell || bareQuestion || isAmong(words, all)),
  };
}

const isAmong = (words: readonly string[], all: Words): boolean => words.some((word) => all.has(word));

/** "It was cancelled, but ...": what comes behind the turn is another matter. */
const TURN = /[됐했왔]는데(?=[ ,])|,? but /;

/** A sentence of the customer's that says, by phrases, that something promised came or was done. */
export function tellsThatItCame(sentence: string): boolean {
  const text = beforeTurn(sentence);
  return GOT.test(text) && !NOT_GOT.test(text);
}

function beforeTurn(said: string): string {
  const turn = TURN.exec(said);
  return turn ? said.slice(0, turn.index + (turn[0].startsWith(',') || turn[0].startsWith(' ') ? 0 : 3)) : said;
}

function wayOfTheirs(sentence: string, at: Span, { trouble, failing }: Reading): Way | undefined {
  const text = beforeTurn(sentence);
  // However much it sounds as if something came.
  const bySoundAlone = !tellsThatItCame(sentence);
  if (bySoundAlone && (NONE.test(text) || beginsIn(at, trouble) || beginsIn(at, failing))) return undefined;
  return LETTER.test(text) ? 'letter' : 'got';
}

function wayOfOurs(text: string, at: Span, reading: Reading): Way | undefined {
  if (beginsIn(at, reading.fixes) || (DONE.test(text) && !OPEN.test(text))) return 'done';
  if (beginsIn(at, reading.questions)) return undefined;
  if (HANDED.test(text)) return 'letter';
  const aside = [reading.apologies, reading.acknowledging, reading.thanks, reading.followUps];
  return OPEN.test(text) || aside.some((spans) => beginsIn(at, spans)) ? undefined : 'mention';
}

const DONE =
  /^done\b|\b(?:it|this|that|all|everything)(?:'s| is| was| has been)(?: now| all| already)? (?:done|completed?|processed|finished|settled|taken care of)\b|(?:완료|처리|전달|발송|송부)(?:했|하였|해 드렸|됐|되었|드렸|입니다)/;

const HANDED =
  /\battached\b|\benclosed\b|\bin the attachment\b|\bplease find\b|^(?:\W*\w+[,!]? )?here(?:'s| is| are| you go| comes?)\b|, here(?:'s| is| are)\b|첨부(?!해 주|하여 주)|동봉|(?:보내|송부|전달) ?드립니다/;

/** What a sentence has that leaves a thing open: a "no", a wish, a "will". */
const OPEN =
  /\b(?:not|\w+n't|cannot|never|no|nothing|still|yet|unfortunately|unable|delay\w*|wait\w*|soon|shortly|until|if|once|when|being|preparing|progress|working on|pending|busy|need\w*|must|should|would|could|can|may|might|will|want\w*|promised|asked)\b|'ll\b|(?:\b(?:am|are|is)|'m|'re|'s) (?:\w+ly |now )?\w+ing\b|고 있|아직|못|안 |않|지연|늦|어렵|예정|대기|중입니다|중이|중에|면 |겠|수 있|수 없|필요|약속|게요/;

const GOT =
  /\b(?:got|received|arrived|came|has come|turned up|was delivered|is here|in place|(?:is|are|was|were|been|he|she|they|you|saw the) (?:now )?[a-z]+(?:ed|aid|ent|xed))\b|받았|받아 ?[봤보]|도착했|도착하였|왔습|왔어|왔네|확인했|확인하였|확인됐|확인되었|들어왔|입금됐|입금되었|[됐했]는데|됐[네어습]|되었[네어습]|다녀[가갔]/;
const NONE = /\b(?:not|\w+n't|never|no|nothing|none|nobody|still|yet|without)\b|[?？]|아직|못|안 |않|없[습어고네는다]/;
const NOT_GOT = new RegExp(
  `${NONE.source}|\\b(?:until|till|when|if|where|unless)\\b|다고 했|기로 했|주신다|나요|까요|면 |언제|안내|내용|답변`,
);
const LETTER = /\b(?:e?mail|message|letter|file|attachment|document)\b|메일|문자|파일|첨부|문서/;
