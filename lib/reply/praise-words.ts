const PRAISE =
  /\b(?:thank you so much|many thanks|wonderful|gorgeous|amazing|fantastic|lovely|brilliant|great (?:service|job|work)|love (?:it|this|the|my)|well done|that did it|works? now|all (?:sorted|good)|sorted now|problem solved)\b/i;
const SPOILED = /\b(?:but|however|not|never|except|unfortunately)\b|n['’]t\b/i;

/** Glad words and nothing against them. */
export const isPraiseIn = (text: string): boolean => PRAISE.test(text) && !SPOILED.test(text);
