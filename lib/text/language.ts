import { type Token, tokenize } from './tokens.ts';

// Words a text in the language can hardly do without, and its neighbours mostly do.
const WORDS: Record<string, string> = {
  en: "the and to of is are was were you your we our i my it that this for with not have has be been will would can could do does did on at but if they there please thank thanks sorry what when how from an by as it's i'm we're don't can't i've you're me us in a no still any out up just get got all now again never after than",
  de: 'der die das und ist nicht ich sie wir ihr ihre ihnen ein eine einen mit für auf zu es den dem von bei auch haben hat wird werden sind wurde uns mir mich aber wenn bitte danke noch keine kein leider schon dass als oder war habe können',
  es: 'el la los las y es no que de en un una por para con se su lo mi me le nos pero como más está son ha han ser hay gracias usted muy cuando porque si ya este esta todo sobre del al pedido',
  fr: 'le la les et est pas je vous nous que de des un une pour dans avec ce cette sur mon ma votre notre ne il elle sont été ai avez mais bonjour merci plus du au aux qui très depuis toujours être',
  pt: 'o a os as e é não que de em um uma por para com se seu sua meu minha me nos mas como mais está são foi ser há obrigado obrigada você muito quando porque já este esta do da no na dos das ao pelo isso',
  it: 'il lo la i gli le e è non che di in un una per con si mi mio mia ma come più sono ha ho essere grazie molto quando perché già questo questa del della nel al vi ci anche stato stata ancora',
  nl: 'de het een en is niet ik u wij we uw ons mijn van in op te dat die met voor zijn heb hebben heeft wordt worden naar maar als er bij ook nog geen bedankt graag al aan om dit deze kan kunnen was jullie',
  sv: 'och är inte jag ni vi att det en ett på för med av som har den till kan men om er min mitt tack från också eller nu när',
  da: 'og er ikke jeg i vi at det en et på for med af som har den til kan men om jer min mit tak fra også eller nu når',
  pl: 'i nie jest się na do w z że to jak ale po za od już czy mi mnie są był była proszę dziękuję tego jestem dla przez',
};

const LANGUAGES = Object.keys(WORDS);

/** By word, the places in LANGUAGES it speaks for. Built when a first text is looked at. */
let languagesOf: Map<string, number[]> | undefined;
const languagesByWord = (): Map<string, number[]> => {
  if (languagesOf) return languagesOf;
  languagesOf = new Map();
  for (const [at, language] of LANGUAGES.entries())
    for (const word of WORDS[language]?.split(' ') ?? []) {
      const others = languagesOf.get(word);
      if (others) others.push(at);
      else languagesOf.set(word, [at]);
    }
  return languagesOf;
};

// In order: kana before han, because Japanese is written in both.
const SCRIPTS =
  'ja Hiragana ja Katakana zh Han ko Hangul ar Arabic he Hebrew el Greek hi Devanagari th Thai ru Cyrillic'
    .match(/\w+ \w+/g)
    ?.map((pair) => {
      const [language = '', script] = pair.split(' ');
      return [language, new RegExp(`\\p{Script=${script}}`, 'gu')] as const;
    }) ?? [];

const NONE: readonly number[] = [];
// Where no other script stands, Latin letters are not counted but taken from the words.
const LATIN_WORD = 4;
const LEAST_LETTERS = 2;
const LEAST_WORDS = 3;
const LEAST_HITS = 2;

/** What in a stretch of text speaks for which language. */
export interface LanguageSigns {
  /** How many of its words each of LANGUAGES can hardly do without. */
  hits: readonly number[];
  words: number;
  /** Letters by script; null where there are none but Latin ones. */
  letters: { latin: number; others: readonly number[]; ukrainian: boolean } | null;
}

// Nearly everything else is Latin, punctuation or a picture, and need not be counted.
const OTHER_SCRIPTS = /[\u0370-\u1dff\u1f00-\u1fff\u2126\u2c00-\ud83b\ud83f-\udbff\uf900-\uffff]/;
// Stands where something was left out. It is of no script, and building the patterns takes a while.
const LEFT_OUT = /\ufffc/g;

const lettersOf = (text: string): LanguageSigns['letters'] => {
  if (!OTHER_SCRIPTS.test(text)) return null;
  const isOther = OTHER_SCRIPTS.test(text.replace(LEFT_OUT, ''));
  return {
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
    others: SCRIPTS.map(([, script]) => (isOther ? (text.match(script)?.length ?? 0) : 0)),
    ukrainian: /[іїєґ]/i.test(text),
  };
};

export const languageSigns = (text: string, tokens: readonly Token[]): LanguageSigns => {
  const known = languagesByWord();
  const hits = LANGUAGES.map(() => 0);
  let words = 0;
  for (const { norm, word } of tokens) {
    if (!word) continue;
    words += 1;
    for (const at of known.get(norm) ?? NONE) hits[at] = (hits[at] ?? 0) + 1;
  }
  return { hits, words, letters: lettersOf(text) };
};

const byScript = (all: readonly LanguageSigns[]): string | null => {
  const scripted = all.flatMap(({ letters }) => letters ?? []);
  if (scripted.length === 0) return null;
  const others = SCRIPTS.map((_, at) =>
    scripted.reduce((sum, letters) => sum + (letters.others[at] ?? 0), 0),
  );
  const letters = others.reduce((sum, one) => sum + one, 0);
  const latin =
    scripted.reduce((sum, one) => sum + one.latin, 0) +
    all.reduce((sum, one) => sum + (one.letters ? 0 : one.words * LATIN_WORD), 0);
  if (letters < LEAST_LETTERS || letters <= latin) return null;
  const language = SCRIPTS[others.findIndex((count) => count > 0)]?.[0] ?? 'und';
  return language === 'ru' && scripted.some(({ ukrainian }) => ukrainian) ? 'uk' : language;
};

const byWords = (all: readonly LanguageSigns[]): string => {
  let best = 0;
  let most = 0;
  // English is first and wins a draw: it is the language we judge, and the others borrow from it most.
  for (let at = 0; at < LANGUAGES.length; at += 1) {
    let hits = 0;
    for (const one of all) hits += one.hits[at] ?? 0;
    if (hits > most) {
      best = at;
      most = hits;
    }
  }
  const words = all.reduce((sum, one) => sum + one.words, 0);
  return words < LEAST_WORDS || most < LEAST_HITS ? 'und' : (LANGUAGES[best] ?? 'und');
};

/** ISO 639-1 of the language most of a text is in, by its parts; 'und' where it is too short to tell. */
export const languageBy = (signs: readonly LanguageSigns[]): string =>
  byScript(signs) ?? byWords(signs);

/** How much of a text is looked at. */
export const LANGUAGE_WITHIN = 4000;

/** ISO 639-1 of the language most of a text is in; 'und' where it is too short to tell. */
export const languageOf = (text: string): string => {
  const part = text.slice(0, LANGUAGE_WITHIN);
  return languageBy([languageSigns(part, tokenize(part))]);
};
