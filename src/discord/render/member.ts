// How answers to members look: cards, progress, credits, help, what is stored.

import type { AboutView } from '../../app/about.ts';
import type { HelpView } from '../../app/help.ts';
import type { LookupView } from '../../app/lookup.ts';
import type { MarkView } from '../../app/mark-read.ts';
import type { NextView } from '../../app/next.ts';
import type { Scope, StoredAbout } from '../../app/privacy.ts';
import type { ProgressView } from '../../app/progress.ts';
import { type Body, button, buttons, folded, line, plain, text } from '../body.ts';
import { strings } from '../strings.ts';
import { renderChoosePace, renderRead } from './read.ts';

const s = strings.reading;

/** `shared`: for everyone, without what belongs to the asker alone. */
export function renderLookup(view: LookupView, shared = false): Body {
  if (view.kind === 'choose-pace') return renderChoosePace(view.reading, view.then);
  const { reading, query, gate } = view;
  const share = { kind: 'share-lookup', reading: reading.id, query } as const;
  const sharing = buttons(shared ? null : button(strings.show_in_channel, share));
  if (view.kind === 'nothing') {
    const suggestions = view.suggestions.map((name) =>
      button(name.slice(0, 80), { kind: 'ask-lookup', reading: reading.id, query: name }),
    );
    const nearest =
      suggestions.length === 0
        ? []
        : [text(s.lookup.nearest(suggestions.length)), ...buttons(...suggestions)];
    return [text(s.lookup.nothing(plain(query), gate)), ...(shared ? [] : nearest), ...sharing];
  }
  const { entry, post } = view;
  const [, ...aliases] = entry.names.map((name) => plain(name.text));
  const url = post && strings.message_url(post.server, post.channel, post.message);
  return [
    text(`${s.lookup.heading(plain(entry.heading))}\n${s.lookup.also(s.lookup.kind[entry.kind], aliases)}`),
    ...(entry.facts.length === 0 ? [] : [text(entry.facts.map((fact) => plain(fact.text)).join('\n\n'))]),
    text(`${s.lookup.first(entry.firstScene, url)}\n${s.lookup.drawn(gate)}`),
    ...sharing,
  ];
}

export function renderNext(view: NextView): Body {
  switch (view.kind) {
    case 'ask-post': {
      const { reading, scene, minutes } = view;
      const post = { kind: 'post-next', reading: reading.id, run: reading.run, scene } as const;
      return [
        text(s.ask_post(scene, minutes, reading.channel)),
        ...buttons(
          button(s.post_it(scene), post, { style: 'main' }),
          button(strings.leave_it, { kind: 'leave-it' }),
        ),
      ];
    }
    case 'level': {
      const { reading, scene, next, mayPostAt, mayReadOn } = view;
      if (next.kind === 'finished') return [text(s.finished_story)];
      const wait = mayPostAt === null ? '' : ` ${s.may_post_at(mayPostAt)}`;
      const on = { kind: 'jump-to', reading: reading.id, scene: scene + 1, page: 1 } as const;
      return [
        text(`${s.caught_up(s.next_post(next))}${wait}`),
        ...buttons(mayReadOn ? button(s.read_on(scene + 1), on) : null),
      ];
    }
    default:
      return renderRead(view);
  }
}

export function renderMark(view: MarkView): Body {
  switch (view.kind) {
    case 'choose-pace':
      return renderChoosePace(view.reading, view.then);
    case 'confirm-mark': {
      const { reading, from, to, pace } = view;
      return [
        text(s.confirm_jump(from, to, pace, false)),
        ...buttons(
          button(s.move_it, { kind: 'confirm-mark', reading: reading.id, scene: to }, { style: 'main' }),
          button(strings.leave_it, { kind: 'leave-it' }),
        ),
      ];
    }
    case 'marked': {
      const { reading, read, moved, pace } = view;
      const change = button(s.change_pace, { kind: 'ask-pace', reading: reading.id });
      return [text(moved ? s.marked(read, pace) : s.already_marked(read)), ...buttons(change)];
    }
  }
}

export function renderProgress(view: ProgressView): Body {
  const { reading, released, of, share, minutesLeft, next, own } = view;
  const p = s.progress;
  const bar = (part: number | null, left: number) => (part === null ? p.written(left) : p.bar(part, left));
  const channel = `${p.channel(reading.channel, plain(reading.title), released, of)}\n${bar(share, minutesLeft)}\n${s.next_post(next)}`;
  if (own === null) return [text(channel)];
  return [
    text(channel),
    line(),
    text(`${p.own(own.read, own.pace)}\n${bar(own.share, own.minutesLeft)}`),
    ...buttons(
      button(s.change_pace, { kind: 'ask-pace', reading: reading.id }),
      button(strings.show_in_channel, { kind: 'share-progress', reading: reading.id }),
    ),
  ];
}

export function renderAbout({ reading, credits, scenes, minutesEach }: AboutView, shared = false): Body {
  const a = s.about;
  const { title, author, retold, source, rating, notes, summary, status } = credits;
  const credit = [retold, source?.note, source?.world].filter((part) => part !== null && part !== undefined);
  const link = source?.url ? [source.url] : [];
  return [
    text(a.heading(plain(title), author && plain(author))),
    ...(summary === null ? [] : [text(plain(summary))]),
    ...(credit.length + link.length === 0 ? [] : [text([...credit.map(plain), ...link].join(' '))]),
    text(`${a.length(scenes, minutesEach, status === 'ongoing')} ${a.rating(rating)}`),
    notes.length === 0 ? text(a.no_notes) : folded(a.notes(notes.map(plain))),
    text(a.how(reading.channel, a.who(reading.policies.who))),
    ...buttons(shared ? null : button(strings.show_in_channel, { kind: 'share-about', reading: reading.id })),
  ];
}

export function renderHelp({ place, host, readings, stories }: HelpView): Body {
  const h = strings.help;
  if (place === 'direct-messages') return [text(h.direct_messages)];
  if (readings.length === 0) return [text(host ? h.nothing_host(stories) : h.nothing_member)];
  const told = readings.map(({ reading, read, next }) => {
    const { title, channel, released, state } = reading;
    const head = h.reading(plain(title), channel, released, state === 'active' ? 'active' : 'other');
    if (read === null) return `${head}\n${h.begin}`;
    return `${head}\n${read < released ? h.behind(released - read) : h.level(s.next_post(next))}`;
  });
  return [text(told.join('\n\n')), text(h.lookup), ...(host ? [text(h.hosts)] : [])];
}

export function renderStored({ bookmarks, started, scope }: StoredAbout): Body {
  const p = strings.privacy;
  if (bookmarks.length === 0 && started.length === 0) return [text(p.nothing)];
  const lines = [
    ...bookmarks.map(({ title, bookmark }) => p.bookmark(plain(title), bookmark.read, bookmark.pace)),
    ...started.map((title) => p.started(plain(title))),
  ];
  return [text([p.heading(scope), ...lines, p.that_is_all].join('\n')), ...deleteButtons(scope)];
}

export function renderForget(scope: Scope): Body {
  return [text(strings.privacy.confirm(scope)), ...deleteButtons(scope)];
}

function deleteButtons(scope: Scope): Body {
  const p = strings.privacy;
  const label = scope === 'server' ? p.delete_here : p.delete_all;
  return buttons(
    button(label, { kind: 'delete-member', scope }, { style: 'danger' }),
    button(strings.leave_it, { kind: 'leave-it' }),
  );
}
