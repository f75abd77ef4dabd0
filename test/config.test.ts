// Settings: every problem at once, defaults where nothing is set, values never in messages.

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
      database: { file: join(projectRoot, 'data/cliffhanger.sqlite') },
      dataDir: join(projectRoot, 'data'),
      contentDirs: [join(projectRoot, 'content')],
      guildId: null,
      postsPerSecond: 40,
      logLevel: 'info',
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

  it.each(['0', '-3', 'many', 'NaN'])('refuses %s posts a second', (DISCORD_POSTS_PER_SECOND) => {
    expect(problemsOf({ DISCORD_POSTS_PER_SECOND })).toHaveLength(1);
  });
});
