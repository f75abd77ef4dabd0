// The pages of the docs, and the code blocks and inline code in them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.ts';

export interface Block {
  /** Path and line, for messages. */
  readonly at: string;
  readonly language: string;
  /** What follows the language on the opening line: a path, or how the block is tested. */
  readonly info: string;
  readonly text: string;
}

export interface Page {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Inline code outside blocks. */
  readonly inline: readonly string[];
}

/** Every Markdown page that people read: those beside README.md, and all of `docs`. */
export function readPages(): Page[] {
  const top = readdirSync(projectRoot).filter((name) => name.endsWith('.md'));
  const docs = readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`);
  return [...top, ...docs].sort().map((path) => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    const prose = text.replaceAll(BLOCK, '');
    return {
      path,
      text,
      blocks: blocksOf(path, text),
      inline: [...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replaceAll(/\s+/g, ' ')),
    };
  });
}

/** A fenced block, also one that is indented under a list item. */
const BLOCK = /^( *)```(\w*) ?(.*)\n([\s\S]*?)^\1```$/gm;

function blocksOf(path: string, text: string): Block[] {
  return [...text.matchAll(BLOCK)].map((match) => {
    const [, indent = '', language = '', info = '', body = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    return {
      at: `${path}:${line}`,
      language,
      info: info.trim(),
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}
