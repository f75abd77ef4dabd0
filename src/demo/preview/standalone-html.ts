// The preview as one file that needs nothing else: its script, its styles and the posts stand in it.

import { createHash } from 'node:crypto';
import type { PageFile } from '../../sandbox/page-server/page-server.ts';

/** `files` as vite built them from preview.html; `content` is what the page shows. */
export function standaloneHtml(files: ReadonlyMap<string, PageFile>, content: object): string {
  const bodies = (extension: string) =>
    [...files].flatMap(([name, { body }]) => (name.endsWith(extension) ? [asText(body)] : []));
  const styles = bodies('.css').join('\n').replaceAll('</', '<\\/');
  const script = bodies('.js').join('\n').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  // A book's text is data here: no `<` of it can end the element it stands in.
  const data = JSON.stringify(content).replaceAll('<', '\\u003c');
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(styles)}'; img-src data:`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Preview</title>
<style>${styles}</style>
</head>
<body>
<static-channel></static-channel>
<script type="application/json">${data}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function asText(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString();
}
