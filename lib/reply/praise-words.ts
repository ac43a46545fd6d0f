const PRAISE =
  /\b(?:thank you so much|many thanks|wonderful|gorgeous|amazing|fantastic|lovely|brilliant|great (?:service|job|work)|love (?:it|this|the|my)|well done|give (?:that|this|him|her|them)\b[^.!?\n]{0,20}\b(?:raise|medal|bonus|promotion)|credit to (?:you|your)|hats off|(?:a|absolute|real) (?:star|legend|gem)|above and beyond|restored my faith|huge thanks|the best (?:\w+ ){0,5}ever|made (?:our|my) (?:day|week|year)|so (?:kind|helpful|patient|friendly)|delighted with|thrilled with|(?:tell|thank) (?:whoever|him|her|them) |that did it|works? now|all (?:sorted|good)|sorted now|problem solved)\b/i;
const SPOILED = /\b(?:but|however|not|never|except|unfortunately)\b|n['’]t\b/i;

/** Glad words and nothing against them. */
export const isPraiseIn = (text: string): boolean => PRAISE.test(text) && !SPOILED.test(text);
