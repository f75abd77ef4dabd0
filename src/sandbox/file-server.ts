// Takes the files that people upload, and gives out those that messages and commands point to.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FileStore } from './file-store.ts';
import { readBytes } from './rest/body.ts';

/** Answers a request for a file or with one; false if it is neither. */
export async function serveFile(
  files: FileStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://sandbox');
  if (request.method === 'GET' && pathname.startsWith('/attachments/')) {
    const file = files.download(pathname);
    if (!file) return false;
    response
      .writeHead(200, {
        'content-type': file.contentType,
        'content-length': file.bytes.length,
        // A file stands under the page's own address: opened there, it must not run as part of it.
        'content-security-policy': "sandbox; default-src 'none'",
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
      })
      .end(file.bytes);
    return true;
  }
  if (request.method === 'PUT' && pathname.startsWith('/uploads/')) {
    const name = decodeURIComponent(pathname.slice('/uploads/'.length));
    const type = request.headers['content-type'] ?? 'application/octet-stream';
    if (!files.receive(name, type, await readBytes(request))) return false;
    response.writeHead(200).end();
    return true;
  }
  return false;
}
