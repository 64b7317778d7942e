import type { PathsResult } from '@innerloop/collector'
import { formatTenths, formatWhole } from '../../words/format.ts'
import { pathsWords as words } from './words.ts'

/** Of each touchpoint with a floor: what other limits would cost, and what customers said within and beyond them. */
export function limitTables({ limits }: PathsResult, nameOf: (touchpoint: string) => string) {
  return limits.map(({ touchpoint, property, unit, rows }) => {
    const hasCosts = rows.some(({ perMonth }) => perMonth !== null)
    const { perMonth: costs, ...columns } = words.limitColumns
    return {
      title: words.limits,
      about: words.limitsAbout(nameOf(touchpoint), property),
      columns: [...Object.values(columns), ...(hasCosts ? [costs] : [])],
      rows: rows.map(({ limit, isNow, perMonth, beyond, within, breached }) => [
        [formatTenths(limit), unit, isNow && `(${words.now})`].filter(Boolean).join(' '),
        words.share(beyond),
        words.level(within),
        words.level(breached),
        ...(hasCosts ? [perMonth === null ? '–' : formatWhole(perMonth)] : []),
      ]),
    }
  })
}
