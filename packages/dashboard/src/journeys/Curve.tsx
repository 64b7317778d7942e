import type { JourneyReport, Remembrance } from '@innerloop/collector'
import { formatTenths, formatWhole } from '../words/format.ts'
import { CurveAcross } from './CurveAcross.tsx'
import { CurveDown } from './CurveDown.tsx'
import { curveOf, type CurveShape } from './curve-of.ts'
import { formatPercent } from './format.ts'
import { journeyWords as words } from './words.ts'
import './curve.css'

/** The journey as a curve: across where there is room and on paper, down on a phone. */
export function Curve({ report }: { report: JourneyReport }) {
  const { moments, journey, remembered } = report
  const shape = curveOf({ moments, stages: journey.stages })
  const label = words.curveLabel(
    moments.map(({ name, level }) => words.curvePoint(name, level.level)).join(' '),
  )
  const markOf = (touchpoint: string) =>
    remembered === null ? [] : marksOf(remembered).filter((mark) => remembered[mark] === touchpoint)
  const breaches = new Map(
    moments.flatMap(({ touchpoint, floor }) =>
      floor ? [[touchpoint, words.breachesShort(floor.breaches.share, floor)] as const] : [],
    ),
  )
  const drawn = { shape, markOf, breachesAt: (touchpoint: string) => breaches.get(touchpoint) }
  return (
    <section class="stack" aria-labelledby="curve">
      <h2 id="curve">{words.curve}</h2>
      <p class="quiet">{words.curveAbout}</p>
      <div role="img" aria-label={label}>
        <CurveAcross {...drawn} />
        <CurveDown {...drawn} />
      </div>
      <ul class="curve-legend" aria-hidden="true">
        {legendOf(shape).map((key) => (
          <li key={key}>
            <span class={`legend-${key}`} /> {words.legend[key]}
          </li>
        ))}
      </ul>
      <details class="no-print">
        <summary>{words.asTable}</summary>
        <CurveTable report={report} />
      </details>
    </section>
  )
}

/** Where all touchpoints are alike, none is the peak. */
function marksOf({ peak, trough }: Remembrance): ('peak' | 'trough' | 'end')[] {
  return peak === trough ? ['end'] : ['peak', 'trough', 'end']
}

function legendOf({ points }: CurveShape): (keyof typeof words.legend)[] {
  return [
    'level',
    ...(points.some(({ isFew, level }) => isFew && level !== null) ? (['few'] as const) : []),
    ...(points.some(({ expected }) => expected !== null) ? (['expectation'] as const) : []),
    ...(points.some(({ floor }) => floor !== null) ? (['floor'] as const) : []),
    'volume',
  ]
}

function CurveTable({ report: { moments } }: { report: JourneyReport }) {
  const { columns } = words
  return (
    // Scrolls on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-scroll" tabIndex={0} role="group" aria-label={words.curve}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{columns.touchpoint}</th>
            {(['level', 'interval', 'n', 'asked', 'expected', 'breaches', 'pull'] as const).map((column) => (
              <th key={column} scope="col" class="number">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moments.map(({ touchpoint, name, level, funnel, expectation, floor, pull }) => (
            <tr key={touchpoint}>
              <th scope="row">{name}</th>
              <td class="number">{level.level === null ? words.noData : formatTenths(level.level)}</td>
              <td class="number">
                {level.interval
                  ? `${formatTenths(level.interval.low)} – ${formatTenths(level.interval.high)}`
                  : '–'}
              </td>
              <td class="number">{formatWhole(level.n)}</td>
              <td class="number">{formatWhole(funnel.shown)}</td>
              <td class="number">{expectation ? formatTenths(expectation.expected) : '–'}</td>
              <td class="number">
                {floor
                  ? `${formatPercent(floor.breaches.share)} (n = ${formatWhole(floor.breaches.n)})`
                  : '–'}
              </td>
              <td class="number">{pull ? formatTenths(pull.alike) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
