// Reads the body of a request: JSON, or a multipart form that carries JSON and files.
import type { IncomingMessage } from 'node:http';
import type { Json } from '../json.ts';
import { apiError, DiscordError } from './errors.ts';
import type { UploadedFile } from './http.ts';

/** The most bytes a request may have: ten files and their words. */
const MAX_BODY_BYTES = 110 * 1024 * 1024;

export interface ReadBody {
  readonly json: Json | undefined;
  readonly files: readonly UploadedFile[];
}

/** All bytes of a body. Throws 413 if they are too many. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new DiscordError(413, 40005, 'Request entity too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The JSON and the files of a body. Throws 50109 if it is not what it says it is. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { json: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { json: parse(bytes.toString()), files: [] };

  const files: UploadedFile[] = [];
  let json: Json | undefined;
  // Node's own parser of forms, reached through the Response that browsers would use.
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
    throw apiError(50109);
  });
  for (const [field, value] of form) {
    if (typeof value !== 'string') {
      const content = Buffer.from(await value.arrayBuffer());
      files.push({ field, filename: value.name, contentType: value.type, bytes: content });
    } else if (field === 'payload_json') json = parse(value);
  }
  return { json, files };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw apiError(50109);
  }
}
