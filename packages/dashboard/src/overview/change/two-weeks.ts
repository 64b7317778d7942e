// Seven days with the present one, and the seven before them: as many weekends on either side.

export type Days = { from: string; to: string }

/**
 * @param now milliseconds since 1970-01-01 UTC
 * @param timeZone of the project, whose days the reports count by
 * @example twoWeeks(Date.parse('2026-11-22T12:00Z'), 'UTC').last // { from: '2026-11-16', to: '2026-11-22' }
 */
export function twoWeeks(now: number, timeZone: string): { before: Days; last: Days } {
  const today = dayOf(now, timeZone)
  const daysAgo = (days: number) => {
    const day = new Date(`${today}T00:00Z`)
    day.setUTCDate(day.getUTCDate() - days)
    return day.toISOString().slice(0, 10)
  }
  return {
    before: { from: daysAgo(13), to: daysAgo(7) },
    last: { from: daysAgo(6), to: today },
  }
}

function dayOf(now: number, timeZone: string): string {
  const form = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const parts = new Intl.DateTimeFormat('en-US', form).formatToParts(now)
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)!.value
  return `${part('year')}-${part('month')}-${part('day')}`
}
