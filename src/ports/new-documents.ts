// What is stored of a server and of a member before they have chosen or done anything.

import type { Member, Server } from './documents.ts';

export const NEW_SERVER: Server = {
  hostRole: null,
  noticesChannel: null,
  zone: null,
  language: null,
  locale: null,
  readings: [],
};

export const NEW_MEMBER: Member = { bookmarks: {}, started: [], added: [] };
