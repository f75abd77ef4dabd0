// Settings: every problem at once, defaults where nothing is set, values never in messages.

import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, type Environment, parseConfig } from '../src/config.ts';
import { projectRoot } from '../src/project-root.ts';

function problemsOf(environment: Environment): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseConfig', () => {
  it('needs nothing but leaves the token out', () => {
    expect(parseConfig({})).toEqual({
      token: null,
      apiUrl: null,
      cdnUrl: null,
      database: { file: join(projectRoot, 'data/cliffhanger.sqlite') },
      dataDir: join(projectRoot, 'data'),
      contentDirs: [join(projectRoot, 'content')],
      guildId: null,
      postsPerSecond: 40,
      shards: null,
      status: null,
      logLevel: 'info',
      libraryQuota: 100_000_000,
    });
  });

  it('takes an empty variable for one that is not set, as .env.example leaves them', () => {
    expect(parseConfig({ DISCORD_TOKEN: '', DATA_DIR: ' ', DISCORD_POSTS_PER_SECOND: '' })).toEqual(
      parseConfig({}),
    );
  });

  it('reads what is set', () => {
    const config = parseConfig({
      DISCORD_TOKEN: 'abc.def-1.ghi_2',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api',
      DATA_DIR: '/srv/data',
      CONTENT_DIR: 'stories',
      GUILD_ID: '123456789012345678',
      DISCORD_POSTS_PER_SECOND: '12.5',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      token: 'abc.def-1.ghi_2',
      apiUrl: 'http://127.0.0.1:4000/api',
      dataDir: '/srv/data',
      guildId: '123456789012345678',
      postsPerSecond: 12.5,
      logLevel: 'debug',
    });
    expect(config.contentDirs).toEqual([join(projectRoot, 'content'), join(projectRoot, 'stories')]);
    expect(config.contentDirs.every(isAbsolute)).toBe(true);
  });

  it('names every problem at once, and no value', () => {
    const secret = 'not a token at all';
    const problems = problemsOf({
      DISCORD_TOKEN: secret,
      DISCORD_API_URL: 'ftp://example.org',
      GUILD_ID: '12',
      DISCORD_POSTS_PER_SECOND: '500',
      LOG_LEVEL: 'loud',
    });
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'GUILD_ID',
      'DISCORD_POSTS_PER_SECOND',
      'LOG_LEVEL',
    ]);
    expect(problems.join('\n')).not.toContain(secret);
  });

  it.each([
    'postgres://bot:s3cret@db.example.org:5432/books',
    'postgresql://bot@localhost/books?schema=club_1&sslmode=require',
    'postgres:///books?host=/var/run/postgresql',
  ])('takes %s for the database', (DATABASE_URL) => {
    expect(parseConfig({ DATABASE_URL, DATA_DIR: '/srv/data' })).toMatchObject({
      database: { url: DATABASE_URL },
      dataDir: '/srv/data',
    });
  });

  it.each([
    ['of another scheme', 'mysql://bot:s3cret@db/books', /postgres:\/\//],
    ['that is a path', '/srv/s3cret.sqlite', /postgres:\/\//],
    ['with a password as it is', 'postgres://bot:s3cret/#@db/books', /%2F/],
    ['with an odd schema', 'postgres://bot:s3cret@db/books?schema=My-Club', /schema/],
  ])('refuses an address %s, and keeps it to itself', (_, DATABASE_URL, why) => {
    const problems = problemsOf({ DATABASE_URL });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(why);
    expect(problems[0]).toMatch(/^DATABASE_URL /);
    expect(problems[0]).not.toContain('s3cret');
  });

  it('divides the posts among the processes', () => {
    expect(parseConfig({ PROCESSES: '4' }).postsPerSecond).toBe(10);
    expect(parseConfig({ PROCESSES: '4', DISCORD_POSTS_PER_SECOND: '20' }).postsPerSecond).toBe(5);
    for (const PROCESSES of ['0', '1.5', 'two', '-1']) expect(problemsOf({ PROCESSES })).toHaveLength(1);
  });

  it.each([
    ['0-15/64', { first: 0, last: 15, total: 64 }],
    ['63/64', { first: 63, last: 63, total: 64 }],
    ['0/1', { first: 0, last: 0, total: 1 }],
  ])('reads shards %s', (SHARDS, shards) => {
    expect(parseConfig({ SHARDS, PROCESSES: '4' }).shards).toEqual(shards);
  });

  it.each([
    ['0-15', 'such as 0-15/64'],
    ['a-b/c', 'such as 0-15/64'],
    ['0-/64', 'such as 0-15/64'],
    ['15-0/64', 'the lower shard first'],
    ['0-64/64', 'of 64 shards the last is 63'],
    ['1-2/2', 'of 2 shards the last is 1'],
    ['0/0', '1 shard or more'],
  ])('says what is wrong with shards %s', (SHARDS, says) => {
    const problems = problemsOf({ SHARDS, PROCESSES: '4' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^SHARDS /);
    expect(problems[0]).toContain(says);
  });

  it('asks for the number of processes where there must be others', () => {
    expect(problemsOf({ SHARDS: '0-15/64' })).toEqual([expect.stringMatching(/^PROCESSES must be set/)]);
    expect(problemsOf({ SHARDS: '0-15/64', PROCESSES: '1' })).toHaveLength(1);
    expect(problemsOf({ SHARDS: '0-63/64' })).toEqual([]);
  });

  it('says how it is on this machine only, unless told otherwise', () => {
    expect(parseConfig({ PORT: '9000' }).status).toEqual({ host: '127.0.0.1', port: 9000 });
    expect(parseConfig({ PORT: '9000', HOST: '::' }).status).toEqual({ host: '::', port: 9000 });
    expect(parseConfig({ HOST: '0.0.0.0' }).status).toBeNull();
    expect(problemsOf({ PORT: '70000' })).toHaveLength(1);
    expect(problemsOf({ PORT: 'http', HOST: 'http://x' })).toHaveLength(2);
  });

  it.each(['0', '-3', 'many', 'NaN'])('refuses %s posts a second', (DISCORD_POSTS_PER_SECOND) => {
    expect(problemsOf({ DISCORD_POSTS_PER_SECOND })).toHaveLength(1);
  });
});

describe('names that are nearly ours', () => {
  it.each([
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['DATADIR', 'DATA_DIR'],
    ['CONTENT_DIRS', 'CONTENT_DIR'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['SHARD', 'SHARDS'],
    ['discord_token', 'DISCORD_TOKEN'],
  ])('%s is pointed out', (name, meant) => {
    expect(problemsOf({ [name]: 'secret' })).toEqual([`${name} is not a setting: did you mean ${meant}?`]);
  });

  it.each(['BUILD_ID', 'HOSTNAME', 'POSTGRES_URL', 'SPORT', 'TERM_PROGRAM', 'XDG_DATA_DIRS', 'POST', 'LANG'])(
    '%s is another program’s',
    (name) => {
      expect(problemsOf({ [name]: 'x' })).toEqual([]);
    },
  );

  it('nothing is said where the right one is set too, or the wrong one is empty', () => {
    expect(problemsOf({ LOGLEVEL: 'info', LOG_LEVEL: 'info' })).toEqual([]);
    expect(problemsOf({ DATABSE_URL: ' ' })).toEqual([]);
  });
});

it('takes ~ for the home folder, where it stands first', () => {
  const config = parseConfig({ DATA_DIR: '~/cliffhanger/data', CONTENT_DIR: '~' });
  expect(config.dataDir).toBe(join(homedir(), 'cliffhanger/data'));
  expect(config.contentDirs[1]).toBe(homedir());
  expect(parseConfig({ DATA_DIR: 'a/~' }).dataDir).toBe(join(projectRoot, 'a/~'));
});
