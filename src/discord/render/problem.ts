// How a problem looks: a sentence or two that say what to do.

import type { UserProblem } from '../../ports/user-error.ts';
import { type Body, text } from '../body.ts';
import { strings } from '../strings.ts';

export function renderProblem(problem: UserProblem): Body {
  return [text(strings.problems.describe(problem))];
}
