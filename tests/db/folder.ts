/** The origin's private file system in memory: enough of it for the journal, with what a kill leaves. */
export class Folder {
  readonly files = new Map<string, Uint8Array>();
  /** How many bytes fit; a write beyond is cut short, as on a full disk. */
  room = Number.POSITIVE_INFINITY;
  flushes = 0;

  async getFileHandle(name: string, { create = false } = {}) {
    if (!this.files.has(name) && !create) throw new DOMException(name, 'NotFoundError');
    if (!this.files.has(name)) this.files.set(name, new Uint8Array());
    return {
      getFile: async () => new Blob([this.bytes(name) as BlobPart]),
      createSyncAccessHandle: async () => this.#open(name),
      createWritable: async () => this.#stream(name),
    };
  }

  async *keys() {
    yield* this.files.keys();
  }

  async removeEntry(name: string) {
    this.files.delete(name);
  }

  bytes(name: string): Uint8Array {
    return this.files.get(name) ?? new Uint8Array();
  }

  text(): string {
    return [...this.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('');
  }

  #open(name: string) {
    return {
      getSize: () => this.bytes(name).length,
      read: (into: Uint8Array, { at }: { at: number }) => {
        const part = this.bytes(name).subarray(at, at + into.length);
        into.set(part);
        return part.length;
      },
      write: (bytes: Uint8Array, { at }: { at: number }) => {
        const fits = bytes.subarray(0, Math.max(0, this.room - at));
        const next = new Uint8Array(Math.max(this.bytes(name).length, at + fits.length));
        next.set(this.bytes(name));
        next.set(fits, at);
        this.files.set(name, next);
        return fits.length;
      },
      flush: () => {
        this.flushes += 1;
      },
      close: () => {},
    };
  }

  #stream(name: string) {
    let text = '';
    return {
      write: async (more: string) => {
        text += more;
      },
      close: async () => {
        this.files.set(name, new TextEncoder().encode(text));
      },
    };
  }
}

/** Puts such a file system in the place of the browser's. */
export const privateFiles = () => {
  const folders = new Map<string, Folder>();
  const root = {
    getDirectoryHandle: async (name: string) => {
      const folder = folders.get(name) ?? new Folder();
      folders.set(name, folder);
      return folder;
    },
  };
  return {
    storage: { getDirectory: async () => root },
    of: (register: string): Folder => {
      const folder = folders.get(`journal-${register}`);
      if (!folder) throw new Error(`No journal of ${register}.`);
      return folder;
    },
  };
};
