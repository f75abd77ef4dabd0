// How the answers of `/lookup` are worded.

import type { Gate } from '../../reading/gate.ts';
import type { CommonStrings } from './common.ts';
import { plain } from './message.ts';
import type { Wording } from './wording.ts';

export function lookupStrings({ catalog, say }: Wording, common: CommonStrings) {
  const l = catalog.reading.lookup;
  const gateSentence = (gate: Gate) => common.capitalise(common.gate(gate));
  return {
    ...plain(l),
    heading: (name: string) => say(l.heading, { name }),
    also: (kind: string, aliases: readonly string[]) =>
      aliases.length === 0 ? `-# ${kind}` : say(l.also, { kind, aliases: common.list(aliases) }),
    first: (number: number, url: string | null, gate: Gate) => {
      const scene = say(l.scene, { scene: number });
      return say(l.first, {
        scene: url === null ? scene : common.link(scene, url),
        gate: gateSentence(gate),
      });
    },
    /** `corrected`: the words that were searched in place of misspelled ones. */
    passages_heading: (query: string, gate: Gate, fits: boolean, corrected: readonly string[]) => {
      const words = common.list(corrected.map((each) => say(l.quoted, { words: each })));
      return say(l.passages_heading, {
        query,
        gate: fits ? gateSentence(gate) : say(l.closest, { gate: common.gate(gate) }),
        corrected: corrected.length === 0 ? '' : say(l.corrected, { words }),
      });
    },
    highlighted: common.bold,
    /** Passages of one scene, and where they stand. */
    passages: (texts: readonly string[], scene: number, title: string | null, url: string | null) => {
      const name =
        title === null ? say(l.passage_scene, { scene }) : say(l.passage_scene_titled, { scene, title });
      const quoted = texts.map((text) => `> ${text}`).join('\n\n');
      return `${quoted}\n-# ${url === null ? name : common.link(name, url)}\n`;
    },
    quote: (sentence: string, scene: number) => say(l.quote, { sentence, scene }),
    roles: (roles: readonly string[]) => say(l.roles, { roles: roles.join(', ') }),
    companions: (names: readonly string[]) => say(l.companions, { names: common.list(names) }),
    perhaps: (names: readonly string[]) => say(l.perhaps, { names: common.list(names) }),
    left_out: (facts: number) => say(l.left_out, { facts }),
    nothing: (query: string, gate: Gate) =>
      gate.scene === 0 && gate.page === null
        ? say(gate.kind === 'channel' ? l.not_begun : l.nothing_read, { query })
        : say(l.nothing, { query, gate: common.gate(gate) }),
    names: (names: number) => say(l.names, { names }),
    nearest: (names: number) => say(l.nearest, { names }),
  };
}
