// How a problem looks: a sentence or two that say what to do.

import type { Problem } from '../../ports/user-error.ts';
import { type Body, text } from '../body.ts';
import { strings } from '../strings.ts';

export function renderProblem(problem: Problem): Body {
  return [text(strings.problems.say(problem))];
}
