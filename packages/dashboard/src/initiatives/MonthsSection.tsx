import type { EffectReport, Initiative } from '@innerloop/collector'
import { formatDay, formatWhole } from '../words/format.ts'
import { effectWords as words } from './effect-words.ts'
import { writeChange, writeMoney, writeScore } from './write-amount.ts'

type Props = { report: EffectReport; benefit: Initiative['benefit'] }

/** Results within a year: what was forecast of each month, beside what it measures and what the books say. */
export function MonthsSection({ report, benefit }: Props) {
  const { months, currency } = report
  const hasMoney = months.some(({ forecast, booked }) => forecast !== null || booked !== null)
  if (months.length === 0 || (!hasMoney && months.every(({ difference }) => difference === null))) return null
  const perPoint = benefit?.perPoint
  return (
    <section class="part" aria-labelledby="months">
      <h2 id="months">{words.months}</h2>
      <p class="quiet">
        {words.monthsAbout(perPoint === undefined ? null : writeMoney(perPoint, currency), benefit?.source)}
      </p>
      {/* Scrolls on a phone, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="table-scroll" tabIndex={0} role="group" aria-label={words.months}>
        <MonthTable report={report} />
      </div>
    </section>
  )
}

function MonthTable({ report: { metric, months, currency } }: { report: EffectReport }) {
  const { monthColumns: columns } = words
  const most = Math.max(1, ...months.flatMap(({ forecast, value }) => [forecast ?? 0, value ?? 0]))
  const sum = (key: 'forecast' | 'value' | 'booked') =>
    months.reduce((total, month) => total + (month.n > 0 || month.booked !== null ? (month[key] ?? 0) : 0), 0)
  const withCurrency = (name: string) => (currency ? `${name}, ${currency}` : name)
  const isBooked = months.some(({ booked }) => booked !== null)
  return (
    <table class="table months">
      <thead>
        <tr>
          <th scope="col">{columns.month}</th>
          <th scope="col">{columns.difference}</th>
          <th scope="col" class="number">
            {columns.n}
          </th>
          <th scope="col" class="number">
            {withCurrency(columns.forecast)}
          </th>
          <th scope="col" class="number">
            {withCurrency(columns.measured)}
          </th>
          <th scope="col" class="number">
            {withCurrency(columns.booked)}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ from, n, difference, interval, forecast, value, valueInterval, booked }) => (
          <tr key={from}>
            <th scope="row">{formatDay(from, { dateStyle: 'medium' })}</th>
            <td>
              {difference === null || !interval
                ? '–'
                : `${writeChange(metric, difference)} (${writeScore(metric, interval.low)} … ${writeScore(metric, interval.high)})`}
            </td>
            <td class="number">{formatWhole(n)}</td>
            <td class="number">
              {money(forecast)}
              <Bar share={(forecast ?? 0) / most} kind="forecast" />
            </td>
            <td class="number">
              {money(value)}
              {valueInterval && (
                <small class="quiet">
                  {' '}
                  ({writeMoney(valueInterval.low, '')} … {writeMoney(valueInterval.high, '')})
                </small>
              )}
              <Bar share={(value ?? 0) / most} kind="measured" />
            </td>
            <td class="number">{money(booked)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {words.sum}
          </th>
          <td class="number">{money(sum('forecast'))}</td>
          <td class="number">{money(sum('value'))}</td>
          <td class="number">{isBooked ? money(sum('booked')) : '–'}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Bar({ share, kind }: { share: number; kind: 'forecast' | 'measured' }) {
  const width = `${Math.round(100 * Math.min(1, Math.max(0, share)))}%`
  return (
    <span class={`month-bar month-${kind}`} aria-hidden="true">
      <span style={{ width }} />
    </span>
  )
}

function money(value: number | null): string {
  return value === null ? '–' : writeMoney(value, null)
}
