import type { EffectReport, EffectWarning } from '@innerloop/collector'
import { EffectChart } from './EffectChart.tsx'
import { effectWords as words } from './effect-words.ts'
import { type Metric, writeScore } from './write-amount.ts'

/** The verdict in a sentence, what it is made of, what speaks against it, and how it is computed. */
export function EffectSection({ report }: { report: EffectReport }) {
  const { metric, verdict, expected, toTell, warnings, design, stage, p } = report
  return (
    <section class="part" aria-labelledby="effect">
      <h2 id="effect">{words.title}</h2>
      <p class={`effect-verdict ${verdict}`}>{words.verdict(report)}</p>
      {expected && stage === 'measured' && (
        <p>{words.expected(writeScore(metric, expected.points), expected.verdict)}</p>
      )}
      {toTell && <p class="quiet">{words.toTell(toTell, metric)}</p>}
      <EffectChart report={report} />
      {report.changed && stage !== 'not-launched' && <Sides report={report} />}
      {report.changed && stage !== 'not-launched' && (
        <div class="stack">
          <h3>{words.against}</h3>
          {warnings.length === 0 ? (
            <p class="quiet">{words.nothingAgainst}</p>
          ) : (
            <ul class="warnings">
              {warnings.map((warning, index) => (
                <li key={index}>{wordsOf(warning, metric)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {report.changed && (
        <details>
          <summary>{words.howTitle}</summary>
          <p>
            {words.how[design]} {words.howEarly}
            {p !== null && ` ${words.p(p)}.`}
          </p>
        </details>
      )}
    </section>
  )
}

function wordsOf(warning: EffectWarning, metric: Metric): string {
  const say = words.warnings[warning.kind] as (warning: EffectWarning, metric: Metric) => string
  return say(warning, metric)
}

function Sides({ report: { metric, changed, control, design } }: { report: EffectReport }) {
  const sides = [
    { name: words.sides.changed, ...changed! },
    ...(control ? [{ name: words.sides.control, ...control }] : []),
  ]
  const columns = design === 'held-out' ? (['after'] as const) : (['before', 'after'] as const)
  return (
    // Scrolls on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-scroll" tabIndex={0} role="group" aria-label={words.design[design]}>
      <table class="table">
        <caption class="quiet">{words.design[design]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.what}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map((side) => (
            <tr key={side.name}>
              <th scope="row">{side.name}</th>
              {columns.map((column) => {
                const one = side[column]
                return (
                  <td key={column}>
                    {one?.score == null ? words.none : words.side(metric, one.score, one.interval, one.n)}
                    {one && (
                      <>
                        <br />
                        <span class="quiet">{words.days(one.from, one.to)}</span>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
