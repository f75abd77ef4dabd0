// Fetching attached files: from Discord's hosts alone, and no more of them than may be.

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAttachments, isDiscordFile } from '../../src/discord/attachments.ts';

const LOCAL = 'http://127.0.0.1:4000';

it.each([
  ['https://cdn.discordapp.com/attachments/1/2/book.epub?ex=1', true],
  ['https://media.discordapp.net/attachments/1/2/book.epub', true],
  ['http://cdn.discordapp.com/attachments/1/2/book.epub', false],
  ['https://cdn.discordapp.com:8443/book.epub', false],
  ['https://cdn.discordapp.com.example.org/book.epub', false],
  ['https://example.org/cdn.discordapp.com/book.epub', false],
  ['https://cdn.discordapp.com@example.org/book.epub', false],
  ['https://me:you@cdn.discordapp.com/book.epub', false],
  ['file:///etc/passwd', false],
  ['http://127.0.0.1:4000/attachments/1/2/book.epub', true],
  ['http://127.0.0.1:4001/attachments/1/2/book.epub', false],
  ['no address', false],
])('%s is one of Discord’s: %s', (url, is) => {
  expect(isDiscordFile(url, LOCAL)).toBe(is);
});

it('nothing but Discord’s own, unless another host is named', () => {
  expect(isDiscordFile(`${LOCAL}/attachments/1/2/book.epub`, null)).toBe(false);
});

describe('a file', () => {
  /** A host of files on this machine, and what fetches from it. */
  async function host(answer: RequestListener, limits: { timeoutMs?: number; maxBytes?: number } = {}) {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const cdnUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const attachments = createAttachments({ cdnUrl, maxBytes: 1_000_000, ...limits });
    return (size = 1) => attachments.fetch({ url: `${cdnUrl}/book.txt`, fileName: 'book.txt', size });
  }
  const refused = (why: string) => ({ problem: { kind: 'file', why } });

  it('comes whole', async () => {
    const fetch = await host((_, response) => response.end('It was a dark night.'));
    expect(new TextDecoder().decode(await fetch())).toBe('It was a dark night.');
  });

  it('is not asked for where it is said to be too big', async () => {
    let requests = 0;
    const fetch = await host((_, response) => {
      requests += 1;
      response.end('x');
    });
    await expect(fetch(26 * 1024 * 1024 + 1)).rejects.toMatchObject(refused('too-big'));
    expect(requests).toBe(0);
  });

  it('is let go of where more comes than was said, long before its end', async () => {
    let sent = 0;
    const fetch = await host(
      (_, response) => {
        const more = () => {
          while (sent < 1_000 && !response.destroyed) {
            sent += 1;
            if (!response.write(Buffer.alloc(100_000))) return void response.once('drain', more);
          }
          response.end();
        };
        more();
      },
      { maxBytes: 1_000_000 },
    );
    await expect(fetch(10)).rejects.toMatchObject(refused('too-big'));
    expect(sent).toBeLessThan(1_000);
  });

  it('is not followed elsewhere', async () => {
    const fetch = await host((request, response) => {
      if (request.url === '/other') response.end('what a redirect would reach');
      else response.writeHead(302, { location: '/other' }).end();
    });
    await expect(fetch()).rejects.toMatchObject(refused('unavailable'));
  });

  it('is given up where it comes too slowly, breaks off, or is not there', async () => {
    const slow = await host((_, response) => void response.write('It was'), { timeoutMs: 50 });
    await expect(slow()).rejects.toMatchObject(refused('late'));
    const broken = await host((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('It');
      response.destroy();
    });
    await expect(broken()).rejects.toMatchObject(refused('unavailable'));
    const gone = await host((_, response) => response.writeHead(404).end());
    await expect(gone()).rejects.toMatchObject(refused('unavailable'));
  });
});
