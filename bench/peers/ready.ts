// How the processes of a bench say that they are connected.

/** The bot's log says so. */
export const isBotReady = (line: string) => line.startsWith('{') && line.includes('"msg":"ready"');

export const isPeerReady = (line: string) => line === 'ready';
