// Judges requests and answers by Discord's own description of its HTTP API.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from './json.ts';
import { FormErrors } from './rest/errors.ts';

const DOCUMENT_ID = 'discord';
/** Methods whose requests have no body to judge. */
const METHODS_WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'DELETE']);

export interface RequestToCheck {
  readonly method: string;
  /** As the document writes it. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
}

export interface ResponseToCheck {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly body?: object | null;
}

/** Compiling takes longer than a test: what was compiled for a document serves every sandbox that judges by it. */
const schemasByDocument = new WeakMap<object, ApiSchemas>();

/** The schemas of Discord's OpenAPI document, parsed; each compiled when it is first needed. */
export function schemasOf(document: object): ApiSchemas {
  const schemas = schemasByDocument.get(document) ?? new ApiSchemas(document);
  schemasByDocument.set(document, schemas);
  return schemas;
}

export class ApiSchemas {
  readonly #document: JsonObject;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: object) {
    this.#document = objectOf(document);
    this.#ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      verbose: true,
      validateSchema: false,
      logger: false,
      // The document refers to itself everywhere: written out at each place it would take seconds to compile.
      inlineRefs: false,
      code: { optimize: false },
    });
    addFormats.default(this.#ajv);
    for (const format of ['int32', 'int64', 'double', 'nonce', 'snowflake'])
      this.#ajv.addFormat(format, true);
    this.#ajv.addSchema(document, DOCUMENT_ID);
  }

  /** Throws 50035 if the path, the query or the body is not as the document says. */
  checkRequest({ method, route, params, query, body }: RequestToCheck): void {
    const errors = new FormErrors();
    const operation = this.#operation(method, route);
    if (!operation) {
      errors.add(['_errors'], 'ROUTE_UNDOCUMENTED', `${method} ${route} is not in the document`);
      errors.throwIfAny();
      return;
    }
    const { pointer, parameters } = operation;
    const known = new Set<string>();
    for (const { at, parameter } of parameters) {
      const name = textOf(parameter.name);
      const value = parameter.in === 'path' ? params[name] : (query.get(name) ?? undefined);
      if (parameter.in === 'query') known.add(name);
      if (value === undefined) continue;
      const schema = objectOf(parameter.schema);
      this.#check([...at, 'schema'], coerce(value, schema), [name], errors);
    }
    for (const name of query.keys()) {
      if (!known.has(name)) errors.add([name], 'QUERY_UNDOCUMENTED', 'The document has no such parameter.');
    }
    if (!METHODS_WITHOUT_BODY.has(method) && this.#resolvePointer([...pointer, 'requestBody'])) {
      const schema = [...pointer, 'requestBody', 'content', 'application/json', 'schema'];
      this.#check(schema, body ?? {}, [], errors);
    }
    errors.throwIfAny();
  }

  /** What is wrong with an answer, or null if it is as the document says. Errors are answers too. */
  responseMismatch({ method, route, status, body }: ResponseToCheck): string | null {
    const operation = this.#operation(method, route);
    if (!operation) return null;
    const responses = [...operation.pointer, 'responses'];
    const response = this.#resolvePointer([...responses, String(status)]);
    if (!isObject(response)) return `the document has no answer ${status}`;
    const schema = [...responses, String(status), 'content', 'application/json', 'schema'];
    if (!this.#resolvePointer(schema)) return body ? 'the document gives it no body' : null;
    const validate = this.#compile(schema);
    return validate(body) ? null : `${describe(validate.errors ?? [])}`;
  }

  #check(schema: string[], value: unknown, path: string[], errors: FormErrors): void {
    const validate = this.#compile(schema);
    if (validate(value)) return;
    for (const error of validate.errors ?? []) {
      if (isPermissionText(error)) continue;
      const { instancePath, keyword, message } = error;
      const steps = instancePath.split('/').slice(1);
      errors.add([...path, ...steps], `SCHEMA_${keyword.toUpperCase()}`, message ?? 'invalid');
    }
  }

  #compile(pointer: string[]): ValidateFunction {
    const reference = `${DOCUMENT_ID}#/${pointer.map(escapePointer).join('/')}`;
    let validate = this.#compiled.get(reference);
    if (!validate) {
      validate = this.#ajv.compile({ $ref: reference });
      this.#compiled.set(reference, validate);
    }
    return validate;
  }

  #operation(method: string, route: string) {
    const path = ['paths', route];
    const pointer = [...path, method.toLowerCase()];
    if (!this.#resolvePointer(pointer)) return null;
    const parameters = [path, pointer].flatMap((owner) =>
      listOf(objectOf(this.#resolvePointer(owner)).parameters).map((parameter, index) => ({
        at: [...owner, 'parameters', String(index)],
        parameter: objectOf(parameter),
      })),
    );
    return { pointer, parameters };
  }

  #resolvePointer(pointer: string[]): Json | undefined {
    let node: Json | undefined = this.#document;
    for (const step of pointer)
      node = isObject(node) ? node[step] : Array.isArray(node) ? node[Number(step)] : undefined;
    return node;
  }
}

/** A parameter arrives as text; its schema may speak of numbers and truth. */
function coerce(value: string, { type }: JsonObject): Json {
  if (type === 'integer' || type === 'number') return value.trim() === '' ? value : Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function escapePointer(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function describe(errors: readonly ErrorObject[]): string {
  const lines = errors.slice(0, 8).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  return lines.join('; ');
}

/** Discord takes permission bits as text, and its documentation and libraries send them so; the document says integer. */
function isPermissionText({ instancePath, data }: ErrorObject): boolean {
  return (
    instancePath.endsWith('/default_member_permissions') && typeof data === 'string' && /^\d+$/.test(data)
  );
}
