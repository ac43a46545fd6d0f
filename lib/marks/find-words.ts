interface Letter {
  node: Text;
  offset: number;
}

const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const CONTEXT = 60;

const bare = (text: string): string => [...text].filter((char) => !BLANK.test(char)).join('');

const shown = (node: Text): boolean =>
  node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;

/** Every text node that is shown, those in open shadow roots included, reply boxes left out. */
const textNodes = (root: Node, except: readonly HTMLElement[]): Text[] => {
  const nodes: Text[] = [];
  const walk = (at: Node): void => {
    if (
      except.includes(at as HTMLElement) ||
      at instanceof HTMLScriptElement ||
      at instanceof HTMLStyleElement
    )
      return;
    if (at instanceof Text && shown(at)) nodes.push(at);
    if (at instanceof Element && at.shadowRoot) walk(at.shadowRoot);
    for (const child of at.childNodes) walk(child);
  };
  walk(root);
  return nodes;
};

const lettersOf = (nodes: readonly Text[]): { text: string; letters: Letter[] } => {
  let text = '';
  const letters: Letter[] = [];
  for (const node of nodes) {
    for (let offset = 0; offset < node.length; offset += 1) {
      const char = node.data.charAt(offset);
      if (BLANK.test(char)) continue;
      text += char;
      letters.push({ node, offset });
    }
  }
  return { text, letters };
};

const rangeAt = (letters: readonly Letter[], start: number, end: number): Range | null => {
  const first = letters[start];
  const last = letters[end - 1];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
};

/**
 * Where the page shows some words of a message. White space differs between what is read and what
 * is shown, so only letters are compared; the words around tell one place from another.
 */
export const findWords = (
  root: Node,
  message: string,
  start: number,
  end: number,
  except: readonly HTMLElement[],
): Range | null => {
  const words = bare(message.slice(start, end));
  if (words === '') return null;
  const { text, letters } = lettersOf(textNodes(root, except));
  for (const around of [CONTEXT, 15, 0]) {
    const lead = bare(message.slice(Math.max(0, start - around), start));
    const tail = bare(message.slice(end, end + around));
    const at = text.indexOf(lead + words + tail);
    if (at >= 0) return rangeAt(letters, at + lead.length, at + lead.length + words.length);
  }
  return null;
};
