// On which day a week begins, by a reader's locale.

/** As Intl has it, in some versions as a method: https://tc39.es/proposal-intl-locale-info. */
interface WithWeekInfo {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

const MONDAY = 1;

/** 1 for Monday, to 7 for Sunday. @param locale as Discord names it: `en-US`, `es-419`, or empty where it is not known */
export function firstWeekday(locale: string): number {
  if (locale === '') return MONDAY;
  const known = new Intl.Locale(locale) as WithWeekInfo;
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? MONDAY;
}
