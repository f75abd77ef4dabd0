// Opens an address in the browser of whoever sits in front of this machine.

import { spawn } from 'node:child_process';

/** Whether there is a display that a browser could open on. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  if (platform === 'darwin' || platform === 'win32') return (env.SSH_CONNECTION ?? '') === '';
  return (env.DISPLAY ?? '') !== '' || (env.WAYLAND_DISPLAY ?? '') !== '';
}

/** Nothing happens where it can't be opened: the address is printed as well. */
export function openBrowser(address: string, platform = process.platform): void {
  const [command, ...words] =
    platform === 'darwin'
      ? ['open', address]
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '""', address]
        : ['xdg-open', address];
  const child = spawn(command ?? '', words, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
