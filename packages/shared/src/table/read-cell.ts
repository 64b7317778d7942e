// Numbers and dates as spreadsheets of many countries write them.

export type CellRules = {
  /** 1.234,5 or 1,234.5. */
  decimal: '.' | ','
  /** Of dates with the year last: 31.12.2026 or 12/31/2026. */
  dateOrder: 'dmy' | 'mdy'
  /** Where a time has no zone: an IANA name. */
  timeZone: string
}

const GROUPS = { '.': /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/, ',': /^[-+]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/ }

/** Without the currency or per cent sign that it may carry; undefined of what is no number. */
export function numberIn(text: string, decimal: CellRules['decimal']): number | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^\((.+)\)$/, '-$1')
    .replace(/^([-+]?)\p{Sc}|(\p{Sc}|%|EUR|USD|GBP|CHF|JPY|CNY|BRL)$/gu, '$1')
  if (!GROUPS[decimal].test(bare)) return undefined
  const plain = decimal === '.' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.')
  return Number(plain)
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?$/
const LAST =
  /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?)?$/i
const ZONED = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})$/i

/**
 * ISO 8601, Unix seconds or milliseconds, and dates with the year last. What names no zone is local to `timeZone`.
 *
 * @returns milliseconds since 1970-01-01 UTC; undefined of what is no date
 */
export function instantIn(
  text: string,
  { dateOrder, timeZone }: Omit<CellRules, 'decimal'>,
): number | undefined {
  const bare = text.trim()
  if (/^\d{9,10}(\.\d+)?$/.test(bare)) return Math.round(Number(bare) * 1000)
  if (/^\d{12,13}$/.test(bare)) return Number(bare)
  if (ZONED.test(bare)) return known(Date.parse(zoned(bare)))
  const iso = ISO.exec(bare)
  if (iso) {
    const [year, month, day, hour, minute, second] = numbers(iso.slice(1, 7))
    const milli = Math.floor(Number(`0.${iso[7] ?? 0}`) * 1000)
    return localInstant({ year, month, day, hour, minute, second, milli }, timeZone)
  }
  const last = LAST.exec(bare)
  if (!last) return undefined
  const [first, middle, year, hour, minute, second] = numbers(last.slice(1, 7))
  const [day, month] = dateOrder === 'dmy' ? [first, middle] : [middle, first]
  const half = last[7]?.toLowerCase()
  if (half && (hour < 1 || hour > 12)) return undefined
  const hour24 = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
  return localInstant({ year, month, day, hour: hour24, minute, second, milli: 0 }, timeZone)
}

function zoned(text: string): string {
  return text
    .replace(' ', 'T')
    .replace(',', '.')
    .replace(/ ?utc$/i, 'Z')
    .replace(/ ?([+-]\d{2}):?(\d{2})$/, '$1:$2')
}

function known(instant: number): number | undefined {
  return Number.isNaN(instant) ? undefined : instant
}

type Six = [number, number, number, number, number, number]

function numbers(parts: readonly (string | undefined)[]): Six {
  return parts.map((part) => Number(part ?? 0)) as Six
}

type Local = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'milli', number>

/** Where a clock is put forward or back, one of the readings that fit. */
function localInstant(local: Local, timeZone: string): number | undefined {
  const { year, month, day, hour, minute, second, milli } = local
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second, milli)
  const back = new Date(asUtc)
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined
  const guess = asUtc - offsetAt(asUtc, timeZone)
  return asUtc - offsetAt(guess, timeZone)
}

/** The day in the zone, as `2026-05-01`. */
export function dayAt(instant: number, timeZone: string): string {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 10)
}

/** Making one takes a hundred times as long as using it, and tens of kilobytes. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  let format = formats.get(timeZone)
  if (!format) {
    const numeric = 'numeric'
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    })
    formats.set(timeZone, format)
  }
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  )
  const { year, month, day, hour, minute, second } = parts as Record<string, number>
  const shown = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!)
  return shown - Math.floor(instant / 1000) * 1000
}
