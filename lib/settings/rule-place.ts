/** Where the settings show a habit; a team's own phrases stand together. */
export const placeOfRule = (rule: string): `/options.html#${string}` =>
  rule.startsWith('own:') ? '/options.html#phrases' : `/options.html#rule-${rule}`;
