import type { Told } from './told.ts';

export const services: readonly Told[] = [
  {
    id: 'dentist-moved',
    channel: 'gmail',
    name: 'Graham Tully',
    says: 'You have moved my appointment three times now. I took unpaid leave for two of them. I have had toothache since the beginning of May. If you cannot see me this week please just say so and I will go elsewhere.',
  },
  {
    id: 'plumber-mess',
    channel: 'zendesk',
    name: 'Frankie Doyle',
    says: "Your plumber fixed the leak, fair enough, but he left muddy boot prints on a cream carpet and a hole in the plaster the size of my fist. I wasn't told there'd be a hole.",
  },
  {
    id: 'gym-cancel',
    channel: 'gmail',
    name: 'Ewan',
    says: "This is the fourth email. I moved to Aberdeen in March and there's no branch within 60 miles. CANCEL MY MEMBERSHIP and stop taking £34.99 a month.",
  },
  {
    id: 'course-refund',
    channel: 'zendesk',
    name: 'Leila Haddad',
    says: 'I signed up for the evening pottery course and the tutor did not turn up to the second class. We stood in the rain for forty minutes. Nobody even sent a text. Could you let me know what happens with the missed session?',
  },
  {
    id: 'moving-company',
    channel: 'gmail',
    name: 'Prof. Anil Gupta',
    says: 'Your removal men dropped my late mother’s piano down half a flight of stairs. The frame is cracked. It cannot be replaced and I am beyond upset. I require a written explanation of how this happened and the details of your insurer.',
  },
  {
    id: 'nursery-rude',
    channel: 'gmail',
    name: 'Charlotte Webb',
    says: 'When I came to pick up Max yesterday, one of the staff said in front of other parents that he was "a nightmare today". He is three. I cried in the car. I would like an apology from her.',
  },
  {
    id: 'hairdresser-colour',
    channel: 'x-dm',
    name: 'Jess',
    says: 'hiya, not trying to be awkward but my highlights have come out orange?? i asked for ash blonde and i have a job interview on tuesday 😩 is there anything you can do',
  },
  {
    id: 'clinic-results',
    channel: 'gmail',
    name: 'Margaret Osei',
    says: 'I have been waiting for my blood test results since 4 September. The practice manager told me I would have a call by last Friday. I am worried sick and I feel as though nobody is taking me seriously.',
  },
  {
    id: 'letting-agent-mould',
    channel: 'zendesk',
    name: 'Danny Kowalczyk',
    says: "there is black mould all over the bedroom ceiling, my kid has asthma, I've reported it five times since october. next step is environmental health and a solicitor so your choice",
  },
  {
    id: 'cleaner-key',
    channel: 'gmail',
    name: 'Sofia Lindqvist',
    says: 'Your cleaner did not come today and she still has our spare key. She is not answering her phone. I am not comfortable with this at all. Please call me.',
  },
  {
    id: 'vet-bill',
    channel: 'zendesk',
    name: 'Paul Whitmore',
    says: 'I was quoted £220 for the dental on our cat and the bill was £415. No one phoned me before going ahead with the extra work. I paid because I wanted her home. I think I am owed the difference.',
  },
  {
    id: 'wedding-photos',
    channel: 'gmail',
    name: 'Bethan & Rob',
    says: 'It has been five months since our wedding and we still have no album. You promised eight weeks. Our parents keep asking. We have been more than patient.',
  },
];
