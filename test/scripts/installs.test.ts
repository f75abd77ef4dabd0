// What an install brings: no browser at all, and in production none of the page's tools.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';

interface LockedPackage {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

it('has the page’s tools in development alone', () => {
  const tools = ['vite', 'lit', 'lit-html', 'lit-element', 'playwright-core', 'axe-core', 'rolldown'];
  expect(tools.map((name) => [name, packages[`node_modules/${name}`]?.dev])).toEqual(
    tools.map((name) => [name, true]),
  );
});

it('runs no script that could fetch a browser', () => {
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
    .map(([path]) => path);
  expect(scripted.filter((path) => /playwright|puppeteer|chrom/i.test(path))).toEqual([]);
  expect(Object.keys(packages).filter((path) => /\/(playwright|puppeteer|chromium)$/.test(path))).toEqual([]);
});
