// How a problem looks: a sentence or two that say what to do.

import type { UserProblem } from '../../ports/user-error.ts';
import { type Body, text } from '../body.ts';
import type { Strings } from '../strings.ts';

export function renderProblem(strings: Strings, problem: UserProblem): Body {
  return [text(strings.problems.describe(problem))];
}
