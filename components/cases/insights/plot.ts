/** How high a plot is, and what is left free above it and before it for names and numbers. */
export const HEIGHT = 150;
export const TOP = 22;
export const LEFT = 44;
