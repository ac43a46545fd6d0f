import { tokenize } from './tokens.ts';

// Words a text in the language can hardly do without, and its neighbours mostly do.
const WORDS: Record<string, string> = {
  en: "the and to of is are was were you your we our i my it that this for with not have has be been will would can could do does did on at but if they there please thank thanks sorry what when how from an by as it's i'm we're don't can't i've you're me us",
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

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words.split(' '))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

// In order: kana before han, because Japanese is written in both.
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

const ENOUGH = 4000;
const LEAST_LETTERS = 2;
const LEAST_WORDS = 3;
const LEAST_HITS = 2;

const byScript = (text: string): string | null => {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const others = SCRIPTS.map(([language, script]) => ({
    language,
    letters: text.match(script)?.length ?? 0,
  })).filter(({ letters }) => letters > 0);
  const letters = others.reduce((sum, other) => sum + other.letters, 0);
  if (letters < LEAST_LETTERS || letters <= latin) return null;
  const language = others[0]?.language ?? 'und';
  return language === 'ru' && /[іїєґ]/i.test(text) ? 'uk' : language;
};

const byWords = (text: string): string => {
  const scores = new Map<string, number>();
  const words = tokenize(text).filter(({ word }) => word);
  for (const { norm } of words)
    for (const language of languagesOf.get(norm) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  // English wins a draw: it is the language we judge, and the others borrow from it most.
  const [best] = [...scores].sort(
    (a, b) => b[1] - a[1] || Number(b[0] === 'en') - Number(a[0] === 'en'),
  );
  if (!best || words.length < LEAST_WORDS || best[1] < LEAST_HITS) return 'und';
  return best[0];
};

/** ISO 639-1 of the language most of a text is in; 'und' where it is too short to tell. */
export const languageOf = (text: string): string => {
  const part = text.slice(0, ENOUGH);
  return byScript(part) ?? byWords(part);
};
