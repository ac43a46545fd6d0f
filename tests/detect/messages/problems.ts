import type { Labelled } from './labelled.ts';

/** Failures told in a neutral tone. */
export const problems: readonly Labelled[] = [
  {
    kind: 'problem',
    text: `Hi, the export to CSV gives error 500 when the date range is longer than a year. Steps: open Reports, choose 2019 to 2024, press Export. Shorter ranges work. Chrome 126 on Windows 11.`,
  },
  {
    kind: 'problem',
    text: `Hello, I can't log in with my new phone. It asks for a code from the old one. What should I do?`,
  },
  {
    kind: 'problem',
    text: `The printer shows paper jam but there is no paper in it. I have switched it off and on. Is there something else to try?`,
  },
  {
    kind: 'problem',
    text: `Hi team,

Since this morning's update two of our users see a blank page when they open the calendar. It happens in Firefox only; Chrome and Safari are fine. Clearing the cache makes no difference. There is an error in the console, which I have copied into the attached file together with the time and the user ids.

We can work around it for now by using Chrome, so it is not urgent for us. Let me know if you need anything else.

Best,
Sam`,
  },
  {
    kind: 'problem',
    text: `The battery of my tracker doesn't charge past 80%. Is that a setting?`,
  },
  {
    kind: 'problem',
    text: `Internet is down at our Reading office since 10.15, lights on the router are green, orange, off. Site id RDG-2.`,
  },
  {
    kind: 'problem',
    text: `My card was declined at the supermarket today, although there is money in the account. Could you check if there is a block on it?`,
  },
  {
    kind: 'problem',
    text: `I forgot my password and the reset e-mail isn't coming through, could be our spam filter.`,
  },
  {
    kind: 'problem',
    text: `Just to let you know that the link to the menu on your website is broken. It leads to a page that says not found.`,
  },
  {
    kind: 'problem',
    text: `My payment failed with code 51, then worked the second time. Is there anything I should check?`,
  },
  {
    kind: 'problem',
    text: `Sync between the app and my watch stopped working after I changed phone. How do I pair them again?`,
  },
  {
    kind: 'problem',
    text: `The app crashes when I rotate the screen. Android 14, version 3.2.1.`,
  },
  {
    kind: 'problem',
    text: `I think there is a bug in the invoice template: the VAT line is printed twice when there is a discount.`,
  },
  {
    kind: 'problem',
    text: `Hi, my washing machine shows E18 and doesn't drain. Where do I find the filter?`,
  },
];
