// The settings file of version 0.1.0, read by today's build.

import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { expect, it } from 'vitest';
import { ConfigError, parseBotConfig } from '../../src/config.ts';
import { projectRoot } from '../../src/project-root.ts';
import { fixture } from './v0.1.0.ts';

const old = parse(readFileSync(fixture('.env')));

it('takes every setting of version 0.1.0 as it was meant', () => {
  expect(parseBotConfig(old)).toMatchObject({
    token: 'MTU2NjcwODQzOTQ0OTYwMDAwMA.fixture.not-a-secret',
    apiUrl: 'http://127.0.0.1:4000/api',
    cdnUrl: 'http://127.0.0.1:4001',
    database: { url: 'postgres://reader:p%40ss%2Fword@db.example.org:6432/books?schema=club_1' },
    dataDir: '/srv/cliffhanger/data',
    contentDirs: [`${projectRoot}/content`, '/srv/cliffhanger/stories'],
    guildId: '156670843944960000',
    postsPerSecond: 7.5,
    shards: { first: 16, last: 31, total: 64 },
    status: { host: '0.0.0.0', port: 9464 },
    logLevel: 'debug',
  });
});

it.each(Object.keys(old))('still heeds %s', (name) => {
  const { [name]: _, ...others } = old;
  const without = () => {
    try {
      return parseBotConfig(others);
    } catch (error) {
      if (error instanceof ConfigError) return error.problems;
      throw error;
    }
  };
  expect(without()).not.toEqual(parseBotConfig(old));
});

it('still offers every setting of version 0.1.0 in .env.example', () => {
  const offered = Object.keys(parse(readFileSync(`${projectRoot}/.env.example`)));
  expect(offered).toEqual(expect.arrayContaining(Object.keys(old)));
});
