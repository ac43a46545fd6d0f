/** Keeps the first of each name: in a file or a policy two may have the same. */
export const isFirstOfName = (): ((one: { name: string }) => boolean) => {
  const seen = new Set<string>();
  return ({ name }) => seen.size < seen.add(name.toLowerCase()).size;
};
