// Preloaded into a process: its clock starts at the instant CLOCK_STARTS_AT (ISO 8601) and goes on from there.

const RealDate = Date;
const offset = RealDate.parse(process.env.CLOCK_STARTS_AT ?? '') - RealDate.now();

class ShiftedDate extends RealDate {
  constructor(...parts: unknown[]) {
    if (parts.length === 0) super(RealDate.now() + offset);
    else super(...(parts as [number]));
  }
  static override now(): number {
    return RealDate.now() + offset;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
