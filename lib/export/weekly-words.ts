/** What the weekly summary says. This room has no words of its own: the interface hands them in. */
export interface WeeklyWords {
  /** As `lang` in a page: "pt-BR". */
  language: string;
  title(from: Date, to: Date): string;
  /** Where nothing was logged. */
  none: string;
  week: string;
  thisWeek: string;
  weekBefore: string;
  complaints: string;
  open: string;
  overdue: string;
  reopened: string;
  median: string;
  within: string;
  inTime: string;
  categories: string;
  causes: string;
  products: string;
  remedies: string;
  money: string;
  paidIn(cases: number): string;
  overdueNow: string;
  /** The heads of what is overdue. */
  overdueHeads: readonly [id: string, what: string, due: string];
  category(word: string): string;
  cause(word: string): string;
  remedy(word: string): string;
  severe(category: string, severity: number): string;
  number(many: number): string;
  sum(amount: number, currency: string): string;
  day(at: Date): string;
  minutes(long: number): string;
  hours(long: number): string;
  days(long: number): string;
}
