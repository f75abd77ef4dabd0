// Every command line in the docs, as written: shell blocks in a clean folder, slash commands at the demo's prompt.

import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registrationPayload } from '../../src/discord/command-texts.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { CleanFolder } from '../docs/clean-folder.ts';
import { type Block, readPages } from '../docs/pages.ts';

const pages = readPages();
const blocks = pages.flatMap((page) => page.blocks);
const isShell = ({ language }: Block) => language === 'sh';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

afterAll(async () => {
  await sandbox.close();
});

/** What is written into the folder before the commands of its page are run. */
const isFile = ({ language, info }: Block) =>
  ['yaml', 'markdown', 'text'].includes(language) && /^[\w./-]+\.\w+$/.test(info);

const runnable = pages.filter(({ blocks: own }) =>
  own.some((block) => block.language === 'demo' || (isShell(block) && block.info === '')),
);

describe.each(runnable)('the commands in $path', ({ blocks: own }) => {
  let folder: CleanFolder;

  // The bot has run here before: there is a database to back up.
  beforeAll(async () => {
    folder = new CleanFolder(sandbox);
    const { code, said } = await folder.runUntil('npm start -s', '"ready"');
    expect(code, said).toBe(0);
    for (const { info, text } of own.filter(isFile)) folder.write(info, text);
  });

  afterAll(() => folder.remove());

  for (const { at, language, info, text } of own) {
    if (language === 'sh' && info === '')
      it(`are run by a shell at ${at}`, async () => {
        const { code, said } = await folder.run(text);
        expect(code, said).toBe(0);
      });
    if (language === 'demo')
      it(`are answered at the demo’s prompt at ${at}`, async () => {
        const { code, said } = await folder.run('npm run -s demo', text);
        expect(code, said).toBe(0);
        expect(unanswered(text, said)).toEqual([]);
      });
  }
});

/** The typed lines that the demo or the bot did not take, with what was said instead. */
function unanswered(typed: string, said: string): string[] {
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  let rest = said;
  const answers = lines.map((line) => {
    const [, ...after] = rest.split(` › ${line}\n`);
    rest = after.join(` › ${line}\n`);
    return { line, answer: rest.split(/^\w+ in .* › /m)[0] ?? '' };
  });
  return answers.filter((each) => !isTaken(each)).map(({ line, answer }) => `${line}: ${answer.trim()}`);
}

function isTaken({ line, answer }: { readonly line: string; readonly answer: string }): boolean {
  if (/There is no\b|I don't know that|Something went wrong|Discord refused/.test(answer)) return false;
  if (line.startsWith('/')) return answer.includes('  Cliffhanger');
  if (line.startsWith('press ')) return answer.includes(' presses [');
  if (line.startsWith('+')) return answer.includes('──');
  return answer.trim() === '';
}

describe('shell blocks', () => {
  it.each(blocks.filter(isShell))('$at parses', ({ text }) => {
    const { status, stderr } = spawnSync('bash', ['-n', '-c', text], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });

  it('that are not run say why, and are these', () => {
    const untested = blocks.filter(({ language, info }) => language === 'sh' && info.startsWith('no-test'));
    expect(untested.map(({ at, info }) => `${at.replace(/:\d+$/, '')} ${info}`)).toEqual([
      'README.md no-test runs the suite',
      'docs/hosting.md no-test docker',
      'docs/hosting.md no-test root',
      'docs/hosting.md no-test systemd',
    ]);
  });

  it('have no way of being tested that nobody knows', () => {
    const known = /^(|long|until-ready|no-test \S.*)$/;
    expect(blocks.filter((block) => isShell(block) && !known.test(block.info))).toEqual([]);
  });
});

describe('commands within a sentence', () => {
  const inline = pages.flatMap(({ path, inline: codes }) => codes.map((code) => ({ path, code })));

  it('name slash commands that exist', () => {
    const known = new Set(
      [...commands.values()]
        .map(registrationPayload)
        .flatMap((payload) => ('options' in payload ? [payload] : []))
        .flatMap(({ name, options = [] }) => [
          `/${name}`,
          ...options.map((option) => `/${name} ${option.name}`),
        ]),
    );
    const notCommands = new Set(['/healthz', '/metrics', '/stories']);
    const wrong = inline.filter(
      ({ code }) => /^\/[a-z]+( [a-z]+)?$/.test(code) && !known.has(code) && !notCommands.has(code),
    );
    expect(wrong).toEqual([]);
  });

  it('name npm scripts and commands of the command line that exist', async () => {
    const folder = new CleanFolder(sandbox);
    const { said: scripts } = await folder.run('npm pkg get scripts');
    const { said: usage } = await folder.run('npm run -s cli -- --help');
    folder.remove();
    const wrong = inline.filter(({ code }) => {
      const [, script, rest = ''] = /^npm (?:run )?(?:-s )?([a-z]+)(?: -- )?(.*)$/.exec(code) ?? [];
      if (script === undefined || ['ci', 'install'].includes(script)) return false;
      if (!(script in JSON.parse(scripts))) return true;
      const words = /^[a-z ]*/.exec(rest)?.[0].trim() ?? '';
      return script === 'cli' && words !== '' && !usage.includes(`\n  ${words}`);
    });
    expect(wrong).toEqual([]);
  });
});
