// How `/privacy` answers: what is stored about a member, and whether to remove it.

import type { PrivacyScope, StoredData, StoredTitle } from '../../app/member/privacy.ts';
import { type Body, button, buttonRows, escapeText, takeFitting, text } from '../body.ts';
import type { Strings } from '../strings.ts';

/** Characters of the list, with room for what stands around it. */
const MAX_LIST_CHARS = 3_500;

export function renderStoredData(strings: Strings, { bookmarks, started, added, scope }: StoredData): Body {
  const p = strings.privacy;
  if (bookmarks.length + started.length + added.length === 0) return [text(p.nothing)];
  const all = [
    ...bookmarks.map(({ title, bookmark }) => p.bookmark(called(strings, title), bookmark)),
    ...started.map((title) => p.started(called(strings, title))),
    ...added.map((title) => p.added(escapeText(title))),
  ];
  const shown = takeFitting(all, MAX_LIST_CHARS);
  const more = all.length - shown.length;
  const lines = [...shown, ...(more === 0 ? [] : [p.more(more)])];
  return [text([p.heading(scope), ...lines, p.that_is_all].join('\n')), ...deleteButtons(strings, scope)];
}

export function renderDeleteConfirmation(strings: Strings, scope: PrivacyScope): Body {
  const p = strings.privacy;
  return [text(p.confirm(scope)), ...deleteButtons(strings, scope)];
}

function called(strings: Strings, title: StoredTitle): string {
  const p = strings.privacy;
  return 'named' in title ? p.title(escapeText(title.named)) : p.hidden[title.hidden];
}

function deleteButtons(strings: Strings, scope: PrivacyScope): Body {
  const p = strings.privacy;
  const label = scope === 'server' ? p.delete_here : p.delete_all;
  return buttonRows(
    button(label, { kind: 'delete-member', scope }, { style: 'danger' }),
    button(strings.leave_it, { kind: 'dismiss' }),
  );
}
