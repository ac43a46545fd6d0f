const face = (body: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">${body}</svg>`)}`;

/** Emoji are pictures with their character as the alternative text, as on the site. */
const emoji: Record<string, string> = {
  '😡': face(
    '<circle cx="10" cy="10" r="9" fill="#e0533d"/><path d="M5 7l3.5 1.5M15 7l-3.5 1.5M6.5 14.5c1-2 6-2 7 0" stroke="#4a1208" stroke-width="1.5" fill="none" stroke-linecap="round"/>',
  ),
  '🌻': face(
    '<g fill="#eeb32b"><circle cx="10" cy="4" r="3"/><circle cx="10" cy="16" r="3"/><circle cx="4" cy="10" r="3"/><circle cx="16" cy="10" r="3"/><circle cx="5.8" cy="5.8" r="3"/><circle cx="14.2" cy="5.8" r="3"/><circle cx="5.8" cy="14.2" r="3"/><circle cx="14.2" cy="14.2" r="3"/></g><circle cx="10" cy="10" r="4" fill="#6b3f17"/>',
  ),
};

const parts = /(@\w+|#\w+|😡|🌻)/u;

const Part = ({ text }: { text: string }) => {
  const picture = emoji[text];
  if (picture) return <img className="emoji" alt={text} src={picture} />;
  if (text.startsWith('@') || text.startsWith('#'))
    return (
      <a className="mention" href={text.startsWith('@') ? `/${text.slice(1)}` : '/explore'}>
        {text}
      </a>
    );
  return <span>{text}</span>;
};

export const RichText = ({ text }: { text: string }) =>
  text
    .split(parts)
    .filter(Boolean)
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    .map((part, index) => <Part key={index} text={part} />);
