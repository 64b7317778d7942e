/** Lines of a table: the first column to the left, as all that are no figures; an empty row is a blank line. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    if (row.length > 1) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) =>
        at > 0 && /^[<–\d]/.test(cell) ? cell.padStart(widths[at]!) : cell.padEnd(widths[at] ?? 0),
      )
      .join('   ')
      .trimEnd()
  return rows.map(line).join('\n')
}

/** Three digits that count, as `1,230` and `0.0457`. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 1000)
    return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 0 })
  return String(Number(value.toPrecision(3)))
}

const STEPS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const

export function bytes(value: number): string {
  const step = Math.min(Math.max(Math.floor(Math.log10(value) / 3), 0), STEPS.length - 1)
  return `${figure(value / 1000 ** step)} ${STEPS[step]}`
}

export function milliseconds(value: number): string {
  return Number.isFinite(value) ? `${figure(value)} ms` : '–'
}

export function duration(seconds: number): string {
  if (seconds < 1) return '< 1 s'
  if (seconds < 90) return `${seconds.toFixed(0)} s`
  return seconds < 5400 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3600).toFixed(0)} h`
}

export function percent(share: number): string {
  return `${figure(share * 100)} %`
}
