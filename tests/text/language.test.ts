import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '../../lib/text/language.ts';

test.each<[string, string]>([
  ["I'm sorry, we sent the wrong size and I will send the right one today.", 'en'],
  ['Where is my order? It was due on Monday.', 'en'],
  ['In fairness, the van was full.', 'en'],
  ['Our van was in a ditch.', 'en'],
  ['As a rule, do keep a copy.', 'en'],
  ['The van men were in as of nine.', 'en'],
  ['De bus was vol en de chauffeur was boos.', 'nl'],
  ['A encomenda não chegou a tempo.', 'pt'],
  ['Was in der Tasche war, ist weg.', 'de'],
  ['Ich warte seit zwei Wochen auf meine Bestellung und niemand antwortet mir.', 'de'],
  ['Es tut uns leid, dass Sie warten mussten.', 'de'],
  ['Llevo dos semanas esperando mi pedido y nadie me contesta.', 'es'],
  ['Je suis très déçu, ma commande est arrivée cassée et vous ne répondez pas.', 'fr'],
  ['Estou à espera da minha encomenda há duas semanas e não recebo resposta.', 'pt'],
  ['Il mio ordine non è arrivato e nessuno mi risponde da due settimane.', 'it'],
  ['Mijn bestelling is nog niet aangekomen en ik wacht al twee weken op antwoord.', 'nl'],
  ['Jag väntar på min beställning och ni svarar inte.', 'sv'],
  ['Czekam na zamówienie już dwa tygodnie i nie mam odpowiedzi.', 'pl'],
  ['Где мой заказ? Я жду уже две недели.', 'ru'],
  ['Де моє замовлення? Я чекаю вже два тижні, її немає.', 'uk'],
  ['我的订单在哪里', 'zh'],
  ['注文がまだ届いていません', 'ja'],
  ['주문이 아직 도착하지 않았어요', 'ko'],
  ['أين طلبي؟', 'ar'],
  ['איפה ההזמנה שלי', 'he'],
  ['Πού είναι η παραγγελία μου;', 'el'],
  ['', 'und'],
  ['Acme 4411', 'und'],
  ['ok', 'und'],
  ['👍👍👍', 'und'],
])('%j is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => languageOf(text).length >= 2));
});

test.each([
  'No show again. Second engineer in a week.',
  'No refund, no reply, no apology.',
  'Parcel lost. No refund. No reply.',
  'No signal, no wifi, still no answer.',
])('%j is English, though other languages say no too', (text) => {
  expect(['en', 'und']).toContain(languageOf(text));
});
