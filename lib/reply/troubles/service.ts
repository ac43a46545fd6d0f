import type { Trouble } from './trouble.ts';
import { known } from './wording.ts';

export const service: readonly Trouble[] = [
  {
    id: 'rude',
    category: 'service-quality',
    phrases: [
      '(rude|rudely|rudeness|disrespectful|condescending|patronising|patronizing|dismissive|arrogant|unprofessional|sarcastic|laughed|sneered|shrugged|shouted at|talked down)',
      '(treated|spoken to|spoke to|talked to) ~4 (like|as if|badly|that way|this way|rubbish)',
      '(attitude|manner|tone) (of|from) (your|the)',
    ],
    said: () => [
      'You came to us for help and were not treated with respect.',
      'You were spoken to in a way nobody should be.',
    ],
    owned: () => ['one of us spoke to you like that', 'we did not treat you with respect'],
    step: () => [
      'take this up with the person and their lead',
      'go over that conversation with the team',
    ],
    result: ['what came of it'],
    check: () => ['whether we have treated you properly since'],
  },
  {
    id: 'missed-visit',
    category: 'service-quality',
    phrases: [
      "(technician|engineer|plumber|driver|installer|fitter|electrician|repairman|cleaner|courier|nobody|no one|noone) ~3 (never|didn't|not|failed|haven't) ~2 (came|come|show|showed|turn|turned|arrived|arrive)",
      '(nobody|no one|noone) (came|showed up|turned up|arrived|shows up|show up)',
      '(missed|no show|cancelled) ~3 (appointment|visit|slot)',
      '(took|taken|wasted) ~3 (morning|afternoon|days) off',
    ],
    said: (f) =>
      known(
        f.when.due && `You waited in for us ${f.when.due}, and nobody came.`,
        f.when.booked && `You had an appointment ${f.when.booked}, and nobody came.`,
        'You kept the appointment and nobody came.',
        'You waited for us and nobody came.',
      ),
    owned: () => ["we didn't keep the appointment", 'we left you waiting and nobody came'],
    step: () => ['find out why nobody came', 'ask the team why nobody came'],
    result: ['a time that works for you'],
    check: () => ['whether the visit has taken place'],
  },
  {
    id: 'long-wait',
    category: 'service-quality',
    phrases: [
      '(on hold|in the queue|in a queue|holding) ~4 (n|hours|minutes|ages|forever)',
      '(waited|waiting|wait|spent) ~3 (n) (hours|minutes)',
      '(passed|bounced|pushed|sent|transferred) (around|from|between|back and forth|on to)',
      '(hours|minutes) on (hold|the phone)',
      'hung up',
    ],
    said: () => [
      'You spent far too long trying to get through to someone who could help.',
      'You gave us your time and got no help for it.',
    ],
    owned: () => ['we wasted your time', 'we made it so hard to get help'],
    step: () => ['take this on myself', 'follow this through to the end myself'],
    result: ['a full answer'],
    check: () => ['whether you got the help you needed'],
  },
  {
    id: 'answer-promised',
    category: 'service-quality',
    phrases: [
      '(promised|told|said|supposed|meant) ~6 (call|phone|ring|write|get back|call back|get in touch)',
    ],
    said: () => [
      'You were promised an answer and it never came.',
      'We told you that you would hear from us, and you did not.',
    ],
    owned: () => ["we didn't come back to you as promised", 'we let the promised answer slip'],
    step: () => [
      'read what you sent us from the beginning',
      'go through everything you have sent us',
    ],
    result: ['a full answer'],
    check: () => ['whether you now have the answer you needed'],
  },
  {
    id: 'no-answer',
    category: 'service-quality',
    phrases: [
      '(nobody|no one|noone|never|none) ~4 (answered|answers|answer|replied|replies|reply|responded|responds|respond|called back|gets back|got back|get back|calls back)',
      "(haven't|didn't|don't|never|not|won't|can't) ~3 (answer|answered|reply|replied|response|responded|heard back|call back|called back|get back|got back|hear back|phoned)",
      '(no) (reply|response|answer|callback|word)',
      '(ignored|ignoring|ghosted|ghosting|being ignored)',
    ],
    said: (f) =>
      known(
        f.when.waiting && `You've been waiting ${f.when.waiting} for an answer from us.`,
        'You wrote to us and got no answer.',
        "You've been trying to reach us and nobody came back to you.",
        'You asked us for help and heard nothing.',
      ),
    owned: () => ["we didn't answer you", 'we left you without an answer'],
    step: () => ['find out why nobody answered you', 'find out where it got stuck with us'],
    result: ['a full answer'],
    check: () => ['whether you now have the answer you needed'],
  },
];
