// Resolves references between the files of an archive.

/** The file and the id that a reference in the file `from` leads to; null for references out of the archive. */
export function resolvePath(
  from: string,
  href: string,
): { readonly path: string; readonly fragment: string | null } | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return null;
  const [reference = '', ...fragments] = href.split('#');
  const fragment = fragments.length === 0 ? null : decodePercent(fragments.join('#')) || null;
  const path = decodePercent(reference.split('?')[0] ?? '');
  if (path === '') return { path: from, fragment };
  const parts: string[] = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return { path: parts.join('/'), fragment };
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
