// Uploads the files of a command before it is sent, as clients do.
import { type Json, objectOf, objectsOf, textOf } from '../json.ts';
import type { Upload } from './command-input.ts';
import type { Connection } from './connection.ts';

/** What each is called once it is there: over one connection the same file is uploaded once, however often it is sent. */
const uploadedNames = new WeakMap<Connection, WeakMap<Upload, string>>();

function namesOver(connection: Connection): WeakMap<Upload, string> {
  const names = uploadedNames.get(connection) ?? new WeakMap<Upload, string>();
  uploadedNames.set(connection, names);
  return names;
}

/** Uploads files and gives what the command then says of them, in the same order. */
export async function uploadFiles(
  connection: Connection,
  channelId: string,
  uploads: readonly Upload[],
): Promise<Json[]> {
  const names = namesOver(connection);
  const fresh = uploads.filter((file) => !names.has(file));
  if (fresh.length > 0) await upload(connection, channelId, fresh);
  return uploads.map((file, id) => ({
    id: String(id),
    filename: file.filename,
    uploaded_filename: names.get(file) ?? '',
  }));
}

async function upload(connection: Connection, channelId: string, uploads: readonly Upload[]): Promise<void> {
  const files = uploads.map(({ filename, content }, id) => ({
    id,
    filename,
    file_size: Buffer.byteLength(content),
  }));
  const response = objectOf(
    await connection.request('POST', `/channels/${channelId}/attachments`, { files }),
  );
  const slots = objectsOf(response.attachments);
  await Promise.all(
    uploads.map(async (file, id) => {
      await put(textOf(slots[id]?.upload_url), file);
      namesOver(connection).set(file, textOf(slots[id]?.upload_filename));
    }),
  );
}

async function put(
  url: string,
  { content, contentType = 'application/octet-stream' }: Upload,
): Promise<void> {
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  const response = await fetch(url, { method: 'PUT', headers: { 'content-type': contentType }, body });
  if (!response.ok) throw new Error(`The upload was refused: ${response.status}`);
}
