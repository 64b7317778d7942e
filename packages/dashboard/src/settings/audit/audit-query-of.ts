/** What the address asks for. Both days are in, on the clocks of the reader. */
export type AuditFilter = { act: string; from: string; to: string }

export function filterOf({ act = '', from = '', to = '' }: Record<string, string>): AuditFilter {
  return { act, from: isDay(from) ? from : '', to: isDay(to) ? to : '' }
}

/** @returns as `GET /v1/audit` takes it: instants, the last one out */
export function auditQueryOf({ act, from, to }: AuditFilter): { act?: string; from?: string; to?: string } {
  return {
    ...(act && { act }),
    ...(from && { from: midnightOf(from, 0) }),
    ...(to && { to: midnightOf(to, 1) }),
  }
}

export function addressOf(filter: AuditFilter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  return query.size === 0 ? '/settings/audit' : `/settings/audit?${query}`
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** Of the day, or so many days later. */
function midnightOf(day: string, later: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, date + later).toISOString()
}
