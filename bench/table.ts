// A report as a table, for people.

import type { Report, Row } from './bench.ts';

const HEADINGS = ['', 'ours', 'peer', 'ours − peer', 'ratio', 'bound', 'unit', ''];

export function table({ bench, node, cpus, rows }: Report): string {
  const lines = [HEADINGS, ...rows.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map((line) =>
    line
      // Words to the left, figures to the right.
      .map((cell, column) =>
        column === 0 || column > 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [`${bench} · Node ${node} · ${cpus} CPUs`, ...drawn].join('\n');
}

function cells({ what, ours, peer, ratio, unit, bound, ok }: Row): string[] {
  const more = peer === null ? null : ours - peer;
  const verdict = bound === null ? '' : ok ? 'ok' : ours < bound ? 'TOO LITTLE' : 'TOO MUCH';
  return [what, figure(ours), figure(peer), figure(more), figure(ratio), figure(bound), unit, verdict];
}

function figure(value: number | null): string {
  if (value === null) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 100 ? 2 : 1);
}
