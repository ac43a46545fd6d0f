/** As the browser's locks, which not every environment has: who asks later waits for who asked before. */
export const locks = () => {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => unknown): Promise<unknown> => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
};
