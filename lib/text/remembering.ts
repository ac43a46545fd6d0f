/** What is made of each part of a text, made anew only between the first and the last part that changed. */
export const remembering = <T>(make: (part: string) => T): ((parts: readonly string[]) => T[]) => {
  let before: readonly string[] = [];
  let made: readonly T[] = [];
  return (parts) => {
    const shorter = Math.min(parts.length, before.length);
    const more = parts.length - before.length;
    let head = 0;
    while (head < shorter && parts[head] === before[head]) head += 1;
    let tail = parts.length;
    while (tail > head && tail - more > head && parts[tail - 1] === before[tail - 1 - more])
      tail -= 1;
    const now = [
      ...made.slice(0, head),
      ...parts.slice(head, tail).map(make),
      ...made.slice(tail - more),
    ];
    before = parts;
    made = now;
    return now;
  };
};
