// The world every sandbox begins with: a night club for readers, its people and its rooms.
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { SandboxClock } from '../clock.ts';
import { buildServer, MEMBER_PERMISSIONS } from './build.ts';
import { World } from './world.ts';
import { WorldEditor } from './world-editor.ts';

/** Builds "The Night Club": `mina` owns it, `hal` is a book club host, `bob` and `ada` are members. */
export function defaultWorld(
  clock: SandboxClock,
  tokenSecret?: string,
): { world: World; editor: WorldEditor } {
  const world = new World(clock, tokenSecret);
  const mina = {
    id: world.nextId(),
    name: 'mina',
    displayName: 'Mina',
    bot: false,
    token: world.tokenFor('mina'),
    locale: 'en-US',
  };
  world.addUser(mina);
  const server = buildServer({
    id: world.nextId(),
    name: 'The Night Club',
    owner: mina,
    everyone: MEMBER_PERMISSIONS,
    bot: { user: world.bot, roleId: world.nextId() },
    now: clock.now(),
  });
  world.register(server);

  const editor = new WorldEditor(world, server);
  editor.addRole({ name: 'Readers', mentionable: true, position: 1 });
  const hosts = editor.addRole({ name: 'Book club hosts', position: 2 });
  for (const name of ['reading', 'book-club', 'general']) editor.addChannel(name);
  const hostsChannel = editor.addChannel('hosts');
  editor.addChannel('after-dark', { nsfw: true });
  editor.addUser('bob');
  editor.addUser('ada');
  editor.giveRole(editor.addUser('hal'), hosts);

  const view = PermissionFlagsBits.ViewChannel;
  editor.setOverwrite(hostsChannel, editor.role('@everyone'), { deny: view });
  editor.setOverwrite(hostsChannel, hosts, { allow: view });
  editor.setOverwrite(hostsChannel, editor.role(world.bot.displayName), { allow: view });
  return { world, editor };
}
