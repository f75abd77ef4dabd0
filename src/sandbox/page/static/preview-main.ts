// A story's posts as they will look, from what stands in the page itself.

import type { StaticChannel, StaticContent } from './static-channel.ts';
import './static-channel.ts';

const stored = document.querySelector('script[type="application/json"]')?.textContent;
const channel = document.querySelector<StaticChannel>('static-channel');
if (stored && channel) {
  const content: StaticContent = JSON.parse(stored);
  document.title = content.title;
  channel.content = content;
}
