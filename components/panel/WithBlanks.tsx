/** A text with what the agent still has to fill in marked. */
export const WithBlanks = ({ text }: { text: string }) => {
  let at = 0;
  return text.split(/(\[[a-z][a-z ]{1,40}\])/).map((part) => {
    const key = at;
    at += part.length;
    return part.startsWith('[') && part.endsWith(']') ? (
      <mark key={key} className="blank">
        {part}
      </mark>
    ) : (
      part
    );
  });
};
