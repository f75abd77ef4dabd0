// The world every sandbox begins with: a night club for readers, its people and its rooms.
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { SandboxClock } from '../clock.ts';
import { MEMBER_PERMISSIONS, newServer } from './build.ts';
import { Changes } from './changes.ts';
import { World } from './world.ts';

/** Builds "The Night Club": `mina` owns it, `hal` is a book club host, `bob` and `ada` are members. */
export function defaultWorld(clock: SandboxClock): { world: World; changes: Changes } {
  const world = new World(clock);
  const mina = {
    id: world.nextId(),
    name: 'mina',
    displayName: 'Mina',
    bot: false,
    token: 'mina.sandbox',
    locale: 'en-US',
  };
  world.addPerson(mina);
  const server = newServer({
    id: world.nextId(),
    name: 'The Night Club',
    owner: mina,
    everyone: MEMBER_PERMISSIONS,
    bot: { user: world.bot, roleId: world.nextId() },
    now: clock.now(),
  });
  world.register(server);

  const changes = new Changes(world, server);
  changes.addRole({ name: 'Readers', mentionable: true, position: 1 });
  const hosts = changes.addRole({ name: 'Book club hosts', position: 2 });
  for (const name of ['reading', 'book-club', 'general']) changes.addChannel(name);
  const room = changes.addChannel('hosts');
  changes.addChannel('after-dark', { nsfw: true });
  changes.addUser('bob');
  changes.addUser('ada');
  changes.giveRole(changes.addUser('hal'), hosts);

  const view = PermissionFlagsBits.ViewChannel;
  changes.setOverwrite(room, changes.role('@everyone'), { deny: view });
  changes.setOverwrite(room, hosts, { allow: view });
  changes.setOverwrite(room, changes.role(world.bot.displayName), { allow: view });
  return { world, changes };
}
