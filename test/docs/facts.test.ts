// What the docs say that is decided elsewhere: links, settings, permissions, the demo's words, a delivery's states.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { missingInChannel } from '../../src/discord/permissions.ts';
import { projectRoot } from '../../src/project-root.ts';
import type { Delivery, DeliveryState } from '../../src/reading/installment.ts';
import { type DeliveryEvent, transition } from '../../src/reading/transitions.ts';
import { readPages } from './pages.ts';

const pages = readPages();
const page = (path: string) => pages.find((each) => each.path === path)?.text ?? '';

/** The anchors that a page's headings give, as GitHub makes them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('links between pages', () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, to = '']) => ({ path, to }))
      .filter(({ to }) => !/^[a-z]+:/.test(to)),
  );

  it('lead to files and headings that exist', () => {
    const broken = links.filter(({ path, to }) => {
      const [file = '', anchor] = to.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(projectRoot, target))) return true;
      return anchor !== undefined && !anchorsOf(page(target)).includes(anchor);
    });
    expect(links.length).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });

  it('reach every page from the README', () => {
    const reached = new Set(['README.md']);
    for (const from of reached)
      for (const { path, to } of links)
        if (path === from && to.split('#')[0]?.endsWith('.md'))
          reached.add(join(dirname(path), to.split('#')[0] ?? ''));
    const apart = ['CHANGELOG.md', 'SECURITY.md'];
    expect(
      pages.map(({ path }) => path).filter((path) => !reached.has(path) && !apart.includes(path)),
    ).toEqual([]);
  });
});

describe('docs/hosting.md', () => {
  it('lists the settings of .env.example, all of them and no other', () => {
    const example = readFileSync(join(projectRoot, '.env.example'), 'utf8');
    const settings = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const [, table = ''] = page('docs/hosting.md').split('## Settings');
    const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+)/gm)];
    const listed = rows.flatMap(([, names = '']) => [...names.matchAll(/[A-Z_]+/g)].map(([name]) => name));
    expect(listed.toSorted()).toEqual(settings.toSorted());
  });

  it('invites the bot with the permissions it uses, and with Manage Roles where members may get a role', () => {
    const { ViewChannel, ManageRoles } = PermissionFlagsBits;
    const needed = missingInChannel(ViewChannel, true).reduce((all, { bit }) => all | bit, ViewChannel);
    const links = [...page('docs/hosting.md').matchAll(/permissions=(\d+)/g)].map(([, bits = '']) =>
      BigInt(bits),
    );
    expect(links).toEqual([needed, needed | ManageRoles]);
  });

  it('has a systemd unit that starts what `npm start` starts', () => {
    const unit = page('docs/hosting.md');
    expect(unit).toContain('ExecStart=/usr/bin/env node --enable-source-maps dist/src/main.js');
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    expect(scripts.start).toContain('--enable-source-maps');
    expect(readFileSync(join(projectRoot, 'scripts/start.mjs'), 'utf8')).toContain('dist/src/main.js');
  });
});

describe('the states of a delivery in docs/design.md', () => {
  const now = 1_000_000;
  const held = { attempts: 1, token: 't', channel: '1', claimedAt: now - 100_000, doubts: [] };
  const doubts = [{ channel: '1', from: 0, to: 1 }];
  const states: readonly DeliveryState[] = [
    { state: 'owed', attempts: 0, notBefore: 0, doubts: [], because: null },
    { state: 'claimed', ...held, leaseUntil: now - 1 },
    { state: 'sent', message: '2', channel: '1', at: 0 },
    { state: 'unknown', attempts: 1, notBefore: 0, doubts },
    { state: 'abandoned' },
  ];
  const because = { kind: 'discord' } as never;
  const events: readonly DeliveryEvent[] = [
    { kind: 'claim', token: 'u', channel: '1', now },
    { kind: 'sent', token: 't', message: '2', channel: '1', now },
    { kind: 'refused', token: 't', notBefore: now, because: null },
    { kind: 'unclear', token: 't', notBefore: now, because, now },
    { kind: 'absent', token: 't', now },
    { kind: 'blind', token: 't', notBefore: now },
    { kind: 'post-again', now },
    { kind: 'it-is-there', now },
    { kind: 'give-up' },
  ];

  it('are those of `transition`, with every way from one to another', () => {
    const moves = states.flatMap((progress) =>
      events.flatMap((event) => {
        const delivery: Delivery = { kind: 'thread', generation: 0, progress };
        const next = transition(delivery, event)?.progress.state;
        return next === undefined ? [] : [`${progress.state} --> ${next}: ${event.kind}`];
      }),
    );
    const drawn = [...page('docs/design.md').matchAll(/^ {2}(\w+ --> \w+: [\w-]+)/gm)].map(
      ([, move]) => move,
    );
    expect(drawn.toSorted()).toEqual(moves.toSorted());
  });
});
