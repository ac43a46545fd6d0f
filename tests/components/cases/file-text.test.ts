import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FileRefused, textOf } from '../../../components/cases/import/file-text.ts';

const packed = (text: string, name = 'kim.jsonl.gz'): File =>
  new File([new Uint8Array(gzipSync(text))], name);

/** So many megabytes that pack well, but no better than cases do. */
const varied = (many: number): string => {
  let state = 1;
  const line = (): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `{"id":${state},"summary":"the kettle leaked again and nobody has answered me since"}\n`;
  };
  return Array.from({ length: many * 12_000 }, line).join('');
};

test('a file is read as it is, and one that is packed is unpacked', async () => {
  expect(await textOf(new File(['{"id":1}\n'], 'kim.jsonl'))).toBe('{"id":1}\n');
  expect(await textOf(packed('Größe “€” 🙂\n'))).toBe('Größe “€” 🙂\n');
  const much = varied(4);
  expect(await textOf(packed(much, 'KIM.JSONL.GZ'))).toBe(much);
});

const why = async (file: File): Promise<string> => {
  try {
    await textOf(file);
    return 'it was read';
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused);
    return (error as Error).message;
  }
};

test('a file that unpacks to far more than it can hold is given up early', async () => {
  const bomb = packed(' '.repeat(100_000_000));
  expect(bomb.size).toBeLessThan(120_000);
  expect(await why(bomb)).toMatch(/far more than cases ever do/);
});

test('more than 200 MB are not read, packed or not', async () => {
  const huge = Object.defineProperty(new File([''], 'kim.csv'), 'size', { value: 200_000_001 });
  expect(await why(huge)).toMatch(/200 MB are read at most/);
  const claims = Object.defineProperty(packed(' '.repeat(201_000_000)), 'size', {
    value: 150_000_000,
  });
  expect(await why(claims)).toMatch(/200 MB are read at most/);
});

test('a packed file that is damaged or cut off says so', async () => {
  const whole = new Uint8Array(gzipSync(varied(1)));
  expect(await why(new File([whole.slice(0, whole.length / 2)], 'kim.gz'))).toMatch(
    /cut off or damaged/,
  );
  expect(await why(new File(['no gzip at all'], 'kim.gz'))).toMatch(/cut off or damaged/);
});

test.each(['kim.zip', 'kim.7z', 'Kim.ZIP'])('%s is refused with what to do', async (name) => {
  expect(await why(new File(['PK'], name))).toMatch(/only those that end in \.gz/);
});
