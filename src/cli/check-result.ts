// One line of what `doctor` says.

export interface CheckResult {
  readonly what: string;
  readonly ok: boolean;
  readonly says: string;
}

/** What `check` says, or, where it throws, why. */
export async function runCheck(what: string, check: () => Promise<string>): Promise<CheckResult> {
  try {
    return { what, ok: true, says: await check() };
  } catch (error) {
    return { what, ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}
