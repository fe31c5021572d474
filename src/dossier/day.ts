const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day (ISO 8601) that it is in the Netherlands at `now` (ISO 8601, UTC): what stands beside a signature. */
export function dayOf(now: string): string {
  const parts = Object.fromEntries(calendar.formatToParts(new Date(now)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}
