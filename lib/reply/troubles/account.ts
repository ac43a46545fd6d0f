import type { Facts } from '../facts.ts';
import type { Trouble } from './trouble.ts';
import { capital, known, named } from './wording.ts';

const isByMail = ({ all }: Facts): boolean =>
  /\b(?:e-?mails?|newsletters?|unsubscrib\w*|spam)\b/i.test(all);

/** What is shut to them, in their word for it. */
const door = (facts: Facts): string => {
  const word = named(
    facts,
    /\b(?:account|portal|app|website|site|system|dashboard|profile)\b/i,
    'account',
  );
  return word === 'account' || word === 'profile' ? `your ${word}` : `the ${word}`;
};

export const account: readonly Trouble[] = [
  {
    id: 'taken-over',
    category: 'account-access',
    phrases: [
      '(someone|somebody|stranger|hacker|hackers) ~3 (changed|hacked|accessed|used|took over|got into|logged|ordered|bought|broke)',
      '(account) ~4 (hacked|compromised|hijacked|taken over|broken into)',
      '(hacked|hijacked) ~3 account',
      '(been|got) hacked',
      '(login|log in|sign in|logged in) ~3 from ~8 (country|abroad|never|unknown|nigeria|russia|china)',
      '(watching|listening to|spying on) ~1 (us|me|child|daughter|son|family|baby)',
    ],
    sure: true,
    unless: /\bbanned\b/i,
    said: () => [
      'Somebody else has got into your account.',
      'Somebody else is using your account.',
    ],
    owned: () => [
      "we didn't keep a stranger out of your account",
      'somebody else could get into your account',
    ],
    step: () => [
      'secure the account and go through what was done in it',
      'go through what was done in your account',
    ],
    result: ['what I find'],
    check: () => ['whether your account is yours alone again'],
  },
  {
    id: 'locked-out',
    category: 'account-access',
    phrases: [
      "(can't|won't|don't|not|unable|never) ~4 (log in|login|sign in|log into|sign into|get into|get in|access|log on)",
      '(locked|kicked|shut|logged) (me|us)? out',
      '(account) ~3 (locked|blocked|suspended|disabled|banned|frozen|closed|deactivated|restricted)',
      '(locked|blocked|suspended|disabled|banned|froze|frozen|closed|deactivated) ~2 account',
    ],
    said: (f) => [
      `You can't get into ${door(f)}.`,
      `You're locked out of ${door(f)}.`,
      `${capital(door(f))} is closed to you when you need it.`,
    ],
    owned: (f) => [
      `we locked you out of ${door(f)}`,
      `we still haven't got you back into ${door(f)}`,
    ],
    step: (f) => [`find out why ${door(f)} is closed to you`, 'check what is keeping you out'],
    result: ['a way back in'],
    check: (f) => [`whether you can get into ${door(f)} now`],
  },
  {
    id: 'reset-fails',
    category: 'account-access',
    phrases: [
      "(password|reset|verification|code|2fa|authenticator|confirmation) ~6 (don't|isn't|never|won't|not|didn't|haven't|fails|failed|expired|invalid|no)",
      "(never|haven't|didn't|don't|not|no) ~4 (reset|verification|password|confirmation|code) ~1 (link|email|mail|code|text|sms)?",
    ],
    said: () => [
      'You tried to get back into your account and the reset did not work.',
      "The way back into your account isn't working for you.",
    ],
    owned: () => ["our reset didn't work when you needed it", 'we left you without a way in'],
    step: () => ['check why the reset fails for you', 'find out what is stopping the reset'],
    result: ['a way in that works'],
    check: () => ['whether you can get into your account now'],
  },
];

export const cancellation: readonly Trouble[] = [
  {
    id: 'cannot-cancel',
    category: 'cancellation',
    phrases: [
      "(can't|won't|don't|no way|unable|impossible|not|never) ~4 (cancel|cancelled|unsubscribe|close my account|cancelling)",
      '(trying|tried|asked|asking) ~3 (cancel|unsubscribe)',
      '(asked|told|wrote|requested|emailed) ~6 (cancelled|cancel|cancellation)',
      '(still|keeps|kept) ~2 (renewed|renewing|renews|active)',
    ],
    said: () => [
      'You asked to cancel and we did not act on it.',
      'You want to leave, and we have made that hard.',
    ],
    owned: () => ["we didn't cancel when you asked", 'we made leaving so hard'],
    step: () => ['check that nothing is left open', 'see that it is closed properly'],
    result: ['the confirmation'],
    check: () => ['whether everything is closed as you wanted'],
  },
];

export const privacy: readonly Trouble[] = [
  {
    id: 'data-exposed',
    category: 'data-privacy',
    phrases: [
      '(leaked|exposed|breached|hacked|stolen|compromised|leak)',
      '(data|security|privacy) (breach|leak|incident)',
      '(sent|gave|given|shared|share|sharing|sold|disclosed|showed|forwarded|emailed|passed) ~4 (my|our|their) ~2 (data|details|address|information|number|records|email|statement|file|phone|invoice|contract|documents|bill)',
      '(sent|gave|shared|emailed|texted|forwarded|passed) ~9 (stranger|neighbour|ex|boss|employer|landlord)',
      '(see|seeing|saw|received|got|access|sent) ~3 (someone|somebody|another|other) ~2 (data|details|order|orders|account|address|invoice|information|statement|bill)',
    ],
    said: () => [
      'Your details reached someone who should not have them.',
      'You trusted us with your details, and we did not keep them safe.',
    ],
    owned: () => ['we did not keep your details safe', 'we let your details out of our hands'],
    step: () => ['find out which details were affected', 'trace what happened to your details'],
    result: ['a plain account of what happened'],
    check: () => ['whether my account of what happened to your details answered your questions'],
  },
  {
    id: 'deletion-ignored',
    category: 'data-privacy',
    phrases: [
      '(delete|deleted|erase|erased|remove|removed|deletion|erasure) ~4 (data|details|information|account|records|profile)',
      '(delete|erase|deleted|erased) (everything|all)',
    ],
    said: () => [
      "You asked us to delete your data, and we haven't.",
      'You asked us to delete your data, and it is still with us.',
    ],
    owned: () => [
      "we haven't deleted your data as you asked",
      'we still hold data you asked us to delete',
    ],
    step: () => ['have your data deleted', 'see the deletion through'],
    result: ['the confirmation'],
    check: () => ['whether you have the confirmation that your data is deleted'],
  },
  {
    id: 'mail-goes-on',
    category: 'data-privacy',
    phrases: [
      '(unsubscribed|opted out|opt out|unsubscribe) ~12 (still|keep|again|yet)',
      '(still|keep) ~2 (writing|write) to',
      '(stop) ~3 (emailing|texting|newsletter|newsletters|emails|texts|mailing|marketing)',
      '(unsubscribed|opted out) (twice|n) (times)?',
      '(still|keep) ~2 (getting|receiving|sending|get|send|emailing|receive) ~4 (marketing|newsletter|newsletters|spam|emails|promotional|adverts)',
    ],
    said: (f) =>
      known(
        isByMail(f) && 'You unsubscribed, and our e-mails kept coming.',
        'You told us to stop writing to you, and we went on.',
      ),
    owned: (f) =>
      known(
        isByMail(f) && 'our e-mails kept coming after you asked us to stop',
        'we went on writing to you when you had asked us not to',
      ),
    step: () => ['take you off the list', 'see that you are off every list of ours'],
    result: ['the confirmation'],
    check: () => ['whether we have stopped writing to you'],
  },
  {
    id: 'data-kept',
    category: 'data-privacy',
    phrases: [
      '(gdpr|data protection|subject access|privacy)',

      '(without) ~2 (consent|permission)',
    ],
    said: () => [
      'You told us how you want your details handled, and we did not act on it.',
      'We used your details in a way you did not agree to.',
    ],
    owned: () => [
      "we didn't do what you asked with your details",
      'we used your details in a way you had not agreed to',
    ],
    step: () => ['find out how your details were used', 'check what we hold about you'],
    result: ['a plain account of it'],
    check: () => ['whether your details are handled as you asked now'],
  },
];
