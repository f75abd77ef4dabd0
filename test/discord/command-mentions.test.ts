import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { spoilerText, text } from '../../src/discord/body.ts';
import { CommandMentions } from '../../src/discord/command-mentions.ts';
import { escapeMarkup } from '../../src/story/markup.ts';

const IDS = new Map(
  [...commands.keys()].map((name, index) => [name, String(1_000_000_000_000_000_000n + BigInt(index))]),
);

function mentions(): CommandMentions {
  const made = new CommandMentions(commands);
  made.setIds(IDS);
  return made;
}

const mentioned = (content: string) => mentions().apply([text(content)]);

describe('commands named in a message', () => {
  it('are mentions with the id that Discord gave them', () => {
    expect(mentioned('`/read` opens it; `/story start` starts another.')).toEqual([
      text(`</read:${IDS.get('read')}> opens it; </story start:${IDS.get('story')}> starts another.`),
    ]);
  });

  it('are mentions in containers too', () => {
    expect(mentions().apply([spoilerText('`/recap`')])).toEqual([
      spoilerText(`</recap:${IDS.get('recap')}>`),
    ]);
  });

  it.each([
    ['a command that has only subcommands', '`/story`'],
    ['a subcommand that is none', '`/story burn`'],
    ['a subcommand of a command that has none', '`/read on`'],
    ['a command that is none', '`/burn`'],
    ['a command with what is typed into it', '`/library review notes:drop`'],
    ['what somebody wrote', escapeMarkup('`/read`')],
  ])('stay as they are: %s', (_, content) => {
    expect(mentioned(content)).toEqual([text(content)]);
  });

  it('stay code until Discord has given ids', () => {
    expect(new CommandMentions(commands).apply([text('`/read`')])).toEqual([text('`/read`')]);
  });

  it('stay code where the message would become too long', () => {
    const long = [text('x'.repeat(3_980)), text('`/read`')];
    expect(mentions().apply(long)).toEqual(long);
    const wide = [text('読'.repeat(3_160)), text('`/read`')];
    expect(mentions().apply(wide)).toEqual(wide);
  });
});
