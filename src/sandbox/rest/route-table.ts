// Finds the route of a request, in time that does not grow with the number of routes of other shapes.
import type { Route } from './http.ts';

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export class RouteTable {
  readonly #byShape = new Map<string, { route: Route; parts: string[] }[]>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      const parts = route.path.split('/');
      const shape = `${route.method} ${parts.length}`;
      const same = this.#byShape.get(shape) ?? [];
      same.push({ route, parts });
      this.#byShape.set(shape, same);
    }
  }

  /** The first route that fits; those with a fixed part (`@original`) are listed before those without. */
  match(method: string, path: string): RouteMatch | null {
    const given = path.split('/').map(decoded);
    next: for (const { route, parts } of this.#byShape.get(`${method} ${given.length}`) ?? []) {
      const params: Record<string, string> = {};
      for (const [index, part] of parts.entries()) {
        const value = given[index] ?? '';
        if (part.startsWith('{')) params[part.slice(1, -1)] = value;
        else if (part !== value) continue next;
      }
      return { route, params };
    }
    return null;
  }
}

/** Libraries send `@original` as `%40original`. What is not well encoded stays as it is, and fits nothing. */
function decoded(part: string): string {
  try {
    return part.includes('%') ? decodeURIComponent(part) : part;
  } catch {
    return part;
  }
}
