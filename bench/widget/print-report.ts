import type { Visit } from './measure-visit.ts'
import { medianOf } from './median-of.ts'
import { type VariantName, variants } from './variants.ts'

export type Round = Record<VariantName, Visit>
type Measure = keyof Visit

const MEASURES: { measure: Measure; title: string; digits?: number }[] = [
  { measure: 'bytes', title: 'scripts, bytes' },
  { measure: 'scriptMs', title: 'script time, ms' },
  { measure: 'blockingMs', title: 'blocking, ms' },
  { measure: 'paintMs', title: 'first paint, ms' },
  { measure: 'visibleMs', title: 'prompt visible after, ms' },
  { measure: 'shift', title: 'layout shift', digits: 4 },
]
const AIMS: { measure: Measure; title: string; atMost: number }[] = [
  { measure: 'bytes', title: 'script bytes', atMost: 1 / 12 },
  { measure: 'scriptMs', title: 'script time', atMost: 1 / 12 },
  { measure: 'visibleMs', title: 'time to visible', atMost: 1 / 2 },
]

/** Medians (minimum–maximum) as a table for a README. */
export function printTable(rounds: Round[]): void {
  const rows = (Object.keys(variants) as VariantName[]).map((name) => [
    variants[name].title,
    ...MEASURES.map(({ measure, digits }) => spreadOf(valuesOf(rounds, name, measure), digits)),
  ])
  const ratios = MEASURES.map(({ measure }) => asFraction(ratioOf(rounds, measure)))
  const table = [['', ...MEASURES.map(({ title }) => title)], ...rows, ['**Innerloop / PostHog**', ...ratios]]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  const lines = table.map((row) => line(row.map((cell, column) => pad(cell, column, widths[column]!))))
  const rule = line(widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))))
  console.info([lines[0], rule, ...lines.slice(1)].join('\n'))
}

/** @returns whether all that we aim at was held */
export function printAims(rounds: Round[]): boolean {
  const ratios = AIMS.map(({ measure, title, atMost }) => {
    const ratio = ratioOf(rounds, measure)
    return verdict(`${title} ${asFraction(ratio)} of PostHog's, aim ${asFraction(atMost)}`, ratio <= atMost)
  })
  const isStill = valuesOf(rounds, 'innerloop', 'shift').every((shift) => shift === 0)
  return [...ratios, verdict('layout shift with the prompt, aim 0', isStill)].every(Boolean)
}

function verdict(text: string, isHeld: boolean): boolean {
  console.info(`${isHeld ? 'held  ' : 'MISSED'} ${text}`)
  return isHeld
}

/** The median of each round's ratio, so that a drift of the machine favours neither. */
function ratioOf(rounds: Round[], measure: Measure): number {
  return medianOf(rounds.map(({ innerloop, posthog }) => innerloop[measure]! / posthog[measure]!))
}

function valuesOf(rounds: Round[], name: VariantName, measure: Measure): number[] {
  return rounds.flatMap((round) => round[name][measure] ?? [])
}

function spreadOf(values: number[], digits = 0): string {
  if (!values.length) return '–'
  const format = (value: number) => value.toLocaleString('en', { maximumFractionDigits: digits })
  const [low, high] = [format(Math.min(...values)), format(Math.max(...values))]
  return low === high ? low : `${format(medianOf(values))} (${low}–${high})`
}

function asFraction(ratio: number): string {
  if (!Number.isFinite(ratio)) return '–'
  if (ratio === 0 || ratio > 1) return ratio.toFixed(ratio && 1)
  return `1/${Number((1 / ratio).toFixed(1))}`
}

function pad(cell: string, column: number, width: number): string {
  return column ? cell.padStart(width) : cell.padEnd(width)
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}
