// A person's requests to the sandbox's API, as an app sends them.

/** A request that Discord refused; the message is Discord's own, in English, and empty where it gave none. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  /** Discord's code; 0 where it gave none. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** A file that did not arrive. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly fileName: string;

  constructor(fileName: string) {
    super(`${fileName} could not be uploaded`);
    this.fileName = fileName;
  }
}

export class Rest {
  readonly #api: string;
  readonly #token: string;

  /** `api`: without the version, such as `http://127.0.0.1:4000/api`. */
  constructor(api: string, token: string) {
    this.#api = api;
    this.#token = token;
  }

  /** The answer's body. Throws RefusedError for anything but success. */
  async request<Result>(method: string, path: string, body?: object): Promise<Result> {
    const response = await fetch(`${this.#api}/v10${path}`, {
      method,
      headers: { authorization: this.#token, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === '' ? null : JSON.parse(text);
    if (response.ok) return answer;
    const code = Number(answer?.code ?? 0);
    throw new RefusedError(code, firstMessage(answer?.errors) ?? answer?.message ?? '');
  }

  /** Uploads files for a command in a channel, and gives what the command then says of them. Throws UploadError. */
  async upload(channelId: string, files: readonly File[]): Promise<object[]> {
    if (files.length === 0) return [];
    const announced = files.map(({ name, size }, id) => ({ id, filename: name, file_size: size }));
    const { attachments } = await this.request<{
      attachments: { upload_url: string; upload_filename: string }[];
    }>('POST', `/channels/${channelId}/attachments`, { files: announced });
    return Promise.all(
      files.map(async (file, id) => {
        const slot = attachments[id];
        const response = await fetch(slot?.upload_url ?? '', { method: 'PUT', body: file });
        if (!response.ok) throw new UploadError(file.name);
        return { id: String(id), filename: file.name, uploaded_filename: slot?.upload_filename };
      }),
    );
  }
}

/** Discord nests its form errors by field: the first one's words. */
function firstMessage(errors: unknown): string | null {
  if (typeof errors !== 'object' || errors === null) return null;
  const own = (errors as { _errors?: { message?: string }[] })._errors?.[0]?.message;
  if (own) return own;
  for (const value of Object.values(errors)) {
    const found = firstMessage(value);
    if (found !== null) return found;
  }
  return null;
}
