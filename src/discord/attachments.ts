// Fetches what people attach to a command: from Discord's own file hosts and nowhere else, so much and no more, in time.

import type { Attachment, Attachments } from '../ports/attachments.ts';
import { type FileProblem, UserError } from '../ports/user-error.ts';

/** Discord's documentation, "Reference", CDN; proxied files come from the second. */
const CDN_HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];

/** Milliseconds for the whole file. */
const DOWNLOAD_TIMEOUT_MS = 30_000;

export interface AttachmentOptions {
  /** One more root that files may come from; null for none. */
  readonly cdnUrl: string | null;
  /** Milliseconds for the whole file; 30 s if not given. */
  readonly timeoutMs?: number;
  /** The most bytes that are fetched. */
  readonly maxBytes: number;
}

export function createAttachments({
  cdnUrl,
  timeoutMs = DOWNLOAD_TIMEOUT_MS,
  maxBytes,
}: AttachmentOptions): Attachments {
  return {
    async fetch({ url, size }: Attachment) {
      if (!isDiscordFile(url, cdnUrl)) throw fileError('not-discord');
      if (size > maxBytes) throw fileError('too-big');
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        // Who answers with a redirect is not where the file is, and could send us anywhere.
        const response = await fetch(url, { redirect: 'error', signal });
        if (!response.ok || response.body === null) throw fileError('unavailable');
        return await readLimited(response.body, maxBytes);
      } catch (error) {
        if (error instanceof UserError) throw error;
        throw fileError(signal.aborted ? 'late' : 'unavailable');
      }
    },
  };
}

/** Whether a URL names a file of Discord's, over https, or one below `cdnUrl`. */
export function isDiscordFile(url: string, cdnUrl: string | null): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, origin, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (cdnUrl !== null && origin === new URL(cdnUrl).origin) return true;
  return protocol === 'https:' && port === '' && CDN_HOSTS.includes(hostname);
}

/** The declared length is nobody's promise: what comes is counted. */
async function readLimited(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early lets go of the connection.
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw fileError('too-big');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function fileError(why: FileProblem): UserError {
  return new UserError({ kind: 'file', why });
}
