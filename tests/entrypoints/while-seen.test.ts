// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { whileSeen } from '../../entrypoints/inbox.content/while-seen.ts';

afterEach(() => vi.restoreAllMocks());

const begin = () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const look = vi.fn();
  const panel = { open: false };
  const stop = new AbortController();
  const seen = whileSeen(look, () => panel.open, stop.signal);
  const turn = (is: boolean): void => {
    hidden.mockReturnValue(is);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { look, seen, stop, turn, panel };
};

test('a hidden page is not read however often it changes, and once when it is seen again', () => {
  const { look, seen, turn } = begin();
  seen.changed();
  seen.changed();
  expect(look).not.toHaveBeenCalled();
  turn(false);
  turn(false);
  expect(look).toHaveBeenCalledTimes(1);
  seen.changed();
  expect(look).toHaveBeenCalledTimes(2);
  turn(true);
  seen.changed();
  expect(look).toHaveBeenCalledTimes(2);
});

test('a hidden page that a panel shows is read, and a panel that comes hears what was missed', () => {
  const { look, seen, panel } = begin();
  seen.changed();
  seen.catchUp();
  seen.catchUp();
  expect(look).toHaveBeenCalledTimes(1);
  panel.open = true;
  seen.changed();
  expect(look).toHaveBeenCalledTimes(2);
});

test('once stopped it does nothing', () => {
  const { look, seen, stop, turn } = begin();
  seen.changed();
  stop.abort();
  turn(false);
  expect(look).not.toHaveBeenCalled();
});
