// In which language the bot posts in a server.

import type { App } from '../ports/app.ts';
import { DEFAULT_LANGUAGE, type Language, languageOf, languageOfServer } from '../ports/languages.ts';
import { PublishError } from '../ports/publisher.ts';

/**
 * As hosts set it, else the server's locale as the last interaction had it, else, where nobody has typed anything since
 * that is kept, as Discord has it now. @throws StoreError
 */
export async function serverLanguage(
  { documents, publisher }: Pick<App, 'documents' | 'publisher'>,
  server: string,
): Promise<Language> {
  const stored = await documents.get('server', server);
  if (stored?.language != null || stored?.locale != null) return languageOfServer(stored);
  try {
    return languageOf(await publisher.preferredLocale(server)) ?? DEFAULT_LANGUAGE;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return DEFAULT_LANGUAGE;
  }
}
