/** What an agent would put in the blanks. */
export const fills: Record<string, string> = {
  '[date]': 'Friday 14 August',
  '[day and time]': 'Thursday at ten',
  '[answer]': 'yes, within two working days',
  '[what happened]': 'the parcel was left at our depot',
  '[which details]': 'your name and address',
  '[value]': 'keeping our word',
  '[gesture]': 'a month without charge',
  '[colleague]': 'Maria Lopez',
  '[reason]': 'she can release the payment herself',
  '[next step]': 'a call from our workshop',
  '[what has been done]': 'the parcel left our depot this morning',
};
export const filled = (text: string): string =>
  text.replace(/\[[a-z ]+\]/g, (blank) => fills[blank] ?? blank);
