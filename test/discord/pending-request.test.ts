// What a member wanted when they were asked how they read, kept in a button.

import { describe, expect, it } from 'vitest';
import type { PendingRequest } from '../../src/app/member/ask-place.ts';
import { decodePendingRequest, encodePendingRequest } from '../../src/discord/pending-request.ts';

describe('a request that waits for an answer', () => {
  it.each<[string, PendingRequest]>([
    ['r', { kind: 'read', scene: null }],
    ['r14', { kind: 'read', scene: 14 }],
    ['m3', { kind: 'mark-read', scene: 3 }],
    ['w3', { kind: 'who', scene: 3 }],
    ['lwho is Ann?', { kind: 'lookup', query: 'who is Ann?' }],
    ['n', { kind: 'next' }],
    ['p', { kind: 'progress' }],
    ['sshort', { kind: 'recap', length: 'short' }],
    ['slong', { kind: 'recap', length: 'long' }],
    ['c', { kind: 'catchup', by: null, since: null }],
    ['cfriday', { kind: 'catchup', by: 'friday', since: null }],
    ['c\t12', { kind: 'catchup', by: null, since: '12' }],
    ['cfriday\t12', { kind: 'catchup', by: 'friday', since: '12' }],
  ])('is %j', (text, pending) => {
    expect(encodePendingRequest(pending)).toBe(text);
    expect(decodePendingRequest(text)).toEqual(pending);
  });

  it.each(['', 'x', 'm', 'm0', 'w', 'wx', '-'])('is nothing where nobody here wrote it: %j', (text) => {
    expect(decodePendingRequest(text)).toEqual({ kind: 'nothing' });
  });

  it('has a length that there is', () => {
    expect(decodePendingRequest('sendless')).toEqual({ kind: 'recap', length: 'medium' });
  });
});
