import type { Scorecard } from '@innerloop/collector'
import { formatTenths } from '../../words/format.ts'
import { Figure } from '../Figure.tsx'
import { Part } from '../Part.tsx'
import { ValueTable } from '../ValueTable.tsx'
import { valueWords } from '../words.ts'
import { SeriesLine } from './SeriesLine.tsx'

const words = valueWords.scorecard
const list = new Intl.ListFormat(valueWords.language)

/** Finance, brand and loyalty: ahead on which, and whether they move together. */
export function ScorecardTab({ scorecard }: { scorecard: Scorecard }) {
  const { axes, ahead, withBenchmark, isValueFlat } = scorecard
  const says =
    withBenchmark.length === 0
      ? words.noBenchmark
      : ahead.length === 0
        ? words.aheadOfNone(withBenchmark.length)
        : words.ahead(list.format(ahead.map((axis) => words.axes[axis])), withBenchmark.length)
  return (
    <>
      <p class="value-sentence">{says}</p>
      {isValueFlat && <p class="notice-text">{words.flat}</p>}
      {axes.map(({ axis, series }) => (
        <Part key={axis} title={words.axes[axis]} sentence={series.length === 0 && words.none[axis]}>
          {series.length > 0 && (
            <ValueTable
              label={words.axes[axis]}
              columns={[
                words.columns.series,
                words.columns.course,
                words.columns.latest,
                words.columns.change,
                words.columns.benchmark,
              ]}
              words={[1]}
              rows={series.map((one) => ({
                key: one.id,
                cells: [
                  <>
                    {one.id === 'own-nps' ? words.ownNps : one.name}
                    <br />
                    <span class="quiet value-interval">
                      {[one.unit, one.source, one.isLowerBetter && words.lowerBetter]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </>,
                  <SeriesLine key="line" points={one.points} />,
                  <Figure key="latest" {...one.latest} write={formatTenths} />,
                  <>
                    {one.change ? <Figure {...one.change} write={formatTenths} /> : valueWords.unknown}
                    <br />
                    <span class="quiet">{words.trends[one.trend]}</span>
                  </>,
                  one.benchmark === null ? (
                    valueWords.unknown
                  ) : (
                    <>
                      {formatTenths(one.benchmark)}
                      <br />
                      <span class="quiet">{words.standings[one.standing ?? 'cannot-tell']}</span>
                    </>
                  ),
                ],
              }))}
            />
          )}
        </Part>
      ))}
      <p class="quiet">{words.claim}</p>
      <details class="value-method">
        <summary>{valueWords.how}</summary>
        <p>{words.method}</p>
      </details>
      <details class="no-print">
        <summary>{words.add}</summary>
        <p class="quiet">{words.addHow}</p>
        <pre class="code">
          <code>{EXAMPLE}</code>
        </pre>
      </details>
    </>
  )
}

const EXAMPLE = `POST /v1/series
{ "id": "margin", "name": "Margin per customer", "axis": "financial",
  "benchmark": 40, "source": "Finance",
  "points": [{ "at": "2026-01", "value": 41.2 }, { "at": "2026-02", "value": 42.0 }] }`
