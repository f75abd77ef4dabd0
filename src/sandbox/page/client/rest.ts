// A person's requests to the sandbox's API, as an app sends them.

/** A request that Discord refused, in words for people where they are known. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** What people are told instead of Discord's own words. */
const WORDS: Readonly<Record<number, string>> = {
  10008: 'That message is gone.',
  10063: 'That command is not there any more.',
  50001: 'You can’t see that channel.',
  50013: 'You don’t have permission to do that here.',
};

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
    throw new RefusedError(
      code,
      WORDS[code] ?? firstMessage(answer?.errors) ?? answer?.message ?? 'That was refused.',
    );
  }

  /** Uploads files for a command in a channel, and gives what the command then says of them. */
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
        if (!response.ok) throw new RefusedError(0, `${file.name} could not be uploaded.`);
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
