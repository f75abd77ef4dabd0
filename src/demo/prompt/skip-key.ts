// A key that skips what is being shown: for those who have seen the visit before.

export interface SkipKey {
  /** Whether it was pressed, and what is being shown is to be skipped still. */
  readonly isPressed: boolean;
  /** Listens no longer, and leaves the terminal as it was. */
  stop(): void;
}

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

/** Any key counts, but Ctrl-C and Ctrl-D, which `interrupt`. Where nobody sits at a terminal there is no key. */
export function listenForSkip(input: NodeJS.ReadStream, interrupt: () => void): SkipKey {
  if (input.isTTY !== true) return { isPressed: false, stop() {} };
  let isPressed = false;
  const onKey = (key: Buffer) => {
    if ([CTRL_C, CTRL_D].includes(key.toString())) interrupt();
    else isPressed = true;
  };
  input.setRawMode(true);
  input.on('data', onKey);
  return {
    get isPressed() {
      return isPressed;
    },
    stop() {
      isPressed = false;
      input.off('data', onKey);
      input.setRawMode(false);
      input.pause();
    },
  };
}
