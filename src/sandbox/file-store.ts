// Uploaded files: what people attach to a command, and what the bot attaches to a message.
import type { APIAttachment } from 'discord-api-types/v10';
import type { World } from './world/world.ts';

/** The most bytes a file may have where nobody pays: 10 MiB. Boosted servers allow up to 100. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** How many files are kept before the oldest goes. */
const MAX_FILES = 200;

export interface StoredFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

export class FileStore {
  readonly #world: World;
  readonly #origin: () => string;
  readonly #files = new Map<string, StoredFile>();
  readonly #uploads = new Map<string, { filename: string; file: StoredFile | null }>();

  /** The most bytes a file may have here, as `attachment_size_limit` tells. */
  readonly maxBytes: number;

  constructor(world: World, origin: () => string, maxBytes = MAX_FILE_BYTES) {
    this.maxBytes = maxBytes;
    this.#world = world;
    this.#origin = origin;
  }

  /** Keeps a file and gives the attachment that points to it. */
  store(channelId: string, file: StoredFile): APIAttachment {
    const id = this.#world.nextId();
    const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.filename)}`;
    this.#files.set(path, file);
    for (const oldest of this.#files.keys()) {
      if (this.#files.size <= MAX_FILES) break;
      this.#files.delete(oldest);
    }
    const url = this.#origin() + path;
    const { filename, contentType: content_type, bytes } = file;
    return { id, filename, content_type, size: bytes.length, url, proxy_url: url };
  }

  /** Prepares for an upload, as Discord's storage does: where to PUT the bytes, and how to name them then. */
  reserveUpload(filename: string): { upload_url: string; upload_filename: string } {
    const name = `${this.#world.nextId()}/${filename}`;
    this.#uploads.set(name, { filename, file: null });
    for (const oldest of this.#uploads.keys()) {
      if (this.#uploads.size <= MAX_FILES) break;
      this.#uploads.delete(oldest);
    }
    return { upload_url: `${this.#origin()}/uploads/${encodeURIComponent(name)}`, upload_filename: name };
  }

  /** Takes the bytes of an expected upload; false if it was not expected. */
  receive(name: string, contentType: string, bytes: Buffer): boolean {
    const upload = this.#uploads.get(name);
    if (!upload) return false;
    upload.file = { filename: upload.filename, contentType, bytes };
    return true;
  }

  /** A file that was uploaded for a command. */
  uploaded(name: string): StoredFile | null {
    return this.#uploads.get(name)?.file ?? null;
  }

  /** How many files were given out. */
  downloads = 0;

  /** Gives out the file at a path such as `/attachments/1/2/story.txt`. */
  download(path: string): StoredFile | undefined {
    const file = this.#files.get(path);
    if (file !== undefined) this.downloads += 1;
    return file;
  }
}
