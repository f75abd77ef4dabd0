// What an importing thread could not do, told to whoever asked for it.

import { ImportError } from '../../../import/import-error.ts';
import { UserError } from '../../../ports/user-error.ts';

/** @throws UserError where `work` throws an ImportError */
export async function asUserError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportError) throw new UserError({ kind: 'no-book', why: error.problem });
    throw error;
  }
}
