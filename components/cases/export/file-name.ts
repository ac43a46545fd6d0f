/** As several agents' files can stand in one folder: with the agent's name where all cases are theirs. */
export const fileName = (agents: ReadonlySet<string>, day: string, end: string): string => {
  const [agent = ''] = agents.size === 1 ? agents : [];
  const name = agent
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return ['amends-cases', ...(name ? [name] : []), `${day}.${end}`].join('-');
};
