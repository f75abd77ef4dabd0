// How far an import is, as a terminal and as anything else shows it.

import { describe, expect, it } from 'vitest';
import { createImportProgressBar } from '../../src/cli/import-progress-bar.ts';

function renderProgress(stream: { readonly isTTY?: boolean; readonly columns?: number }): string[] {
  const written: string[] = [];
  const bar = createImportProgressBar({ ...stream, write: (text) => written.push(text) });
  bar.show(0, 'read');
  bar.show(0.28, 'divide');
  bar.show(0.4, 'divide');
  bar.end();
  return written;
}

describe('a progress bar', () => {
  it('is drawn in a terminal, over itself, and taken away', () => {
    expect(renderProgress({ isTTY: true, columns: 80 })).toEqual([
      `\r\u001b[K${'░'.repeat(30)}  0% Reading the file`,
      `\r\u001b[K${'█'.repeat(8)}${'░'.repeat(22)} 28% Finding its chapters and scenes`,
      `\r\u001b[K${'█'.repeat(12)}${'░'.repeat(18)} 40% Finding its chapters and scenes`,
      '\r\u001b[K',
    ]);
  });

  it('fits a narrow terminal', () => {
    for (const text of renderProgress({ isTTY: true, columns: 44 }))
      expect(text.replace('\r\u001b[K', '').length).toBeLessThan(44);
  });

  it('is a plain line for each step elsewhere', () => {
    expect(renderProgress({})).toEqual(['Reading the file …\n', 'Finding its chapters and scenes …\n']);
  });
});
