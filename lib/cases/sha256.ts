/**
 * SHA-256 as FIPS 180-4 has it, in pieces: the manifest of an export hashes a stream, and a
 * pseudonym is needed in plain code, where crypto.subtle with its promises is not at hand.
 */
const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
};

const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

const K = primes(64).map((p) => fraction(Math.cbrt(p)));
const START = primes(8).map((p) => fraction(Math.sqrt(p)));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const compress = (state: Int32Array, block: DataView, from: number): void => {
  const w = new Int32Array(64);
  for (let i = 0; i < 16; i += 1) w[i] = block.getInt32(from + 4 * i);
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15] ?? 0;
    const y = w[i - 2] ?? 0;
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [i, add] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + add;
};

/** The UTF-8 bytes of a text; half a surrogate pair becomes the replacement character. */
export const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const char of text.toWellFormed()) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63));
      bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
  }
  return Uint8Array.from(bytes);
};

export interface Sha256 {
  /** A text cut in two must not be cut inside a surrogate pair. */
  add(text: string): void;
  /** Lower-case hexadecimal. Nothing can be added afterwards. */
  hex(): string;
}

export const sha256 = (): Sha256 => {
  const state = Int32Array.from(START);
  const block = new Uint8Array(64);
  const view = new DataView(block.buffer);
  let length = 0;
  const take = (bytes: Uint8Array): void => {
    for (const byte of bytes) {
      block[length % 64] = byte;
      length += 1;
      if (length % 64 === 0) compress(state, view, 0);
    }
  };
  return {
    add: (text) => take(utf8(text)),
    hex: () => {
      const bits = length * 8;
      take(Uint8Array.of(0x80));
      while (length % 64 !== 56) take(Uint8Array.of(0));
      const tail = new DataView(new ArrayBuffer(8));
      tail.setUint32(0, Math.floor(bits / 2 ** 32));
      tail.setUint32(4, bits >>> 0);
      take(new Uint8Array(tail.buffer));
      return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
};

export const hash = (text: string): string => {
  const sum = sha256();
  sum.add(text);
  return sum.hex();
};
