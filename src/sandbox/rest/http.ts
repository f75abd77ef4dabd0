// What a route sees of a request, and what it gives back.

import type { Json, JsonObject } from '../json.ts';
import { objectOf } from '../json.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import type { User } from '../world/types.ts';
import { apiError } from './errors.ts';

/** A file of a multipart request. */
export interface UploadedFile {
  /** The part's name, such as `files[0]`. */
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface RestRequest {
  readonly method: string;
  /** The path below `/api/v10`, without the query. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
  readonly files: readonly UploadedFile[];
  /** Who asks, or null where the route asks for no token. */
  readonly actor: User | null;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface RestResponse {
  readonly status: number;
  readonly body?: object | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As Discord's document writes it: `/channels/{channel_id}`. */
  readonly path: string;
  /** Who may ask: `none` where the path itself carries a token. */
  readonly auth: 'bot' | 'user' | 'anyone' | 'none';
  /** Not counted for the global rate limit. */
  readonly isExemptFromGlobalLimit?: boolean;
  handle(request: RestRequest, discord: SandboxContext): RestResponse | Promise<RestResponse>;
}

/** The answer 200 with a body. */
export function ok(body: object): RestResponse {
  return { status: 200, body };
}

/** The answer 204, which has none. */
export const NO_CONTENT: RestResponse = { status: 204 };

/** A parameter of the path. Throws if the route has none of that name, which is a mistake in the route. */
export function param(request: RestRequest, name: string): string {
  const value = request.params[name];
  if (value === undefined) throw new Error(`${request.path} has no parameter ${name}`);
  return value;
}

/** The body as an object, empty where it is none. */
export function bodyOf(request: RestRequest): JsonObject {
  return objectOf(request.body);
}

/** Who asks, on a route that asks for a token. */
export function actorOf(request: RestRequest): User {
  if (!request.actor) throw apiError(0);
  return request.actor;
}
