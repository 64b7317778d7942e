import type { InitiativesReport } from '@innerloop/collector'
import { useNames } from '../cases/use-names.ts'
import { formatWhole } from '../words/format.ts'
import { initiativeWords } from './words.ts'

const { effort: words } = initiativeWords
const WEIGHTS = [1, 2, 3, 4, 5]

/** Which departments are touched and how much they have to do; who stands behind it, and what is in the way. */
export function EffortTab({ report: { matrix, unassigned, gaps, blockers } }: { report: InitiativesReport }) {
  const names = useNames()
  return (
    <div class="stack">
      <section class="part" aria-labelledby="matrix">
        <h2 id="matrix">{words.matrix}</h2>
        {matrix.every(({ touches }) => touches.length === 0) ? (
          <p class="quiet">{words.none}</p>
        ) : (
          <>
            <p class="quiet">{words.matrixAbout}</p>
            <Matrix matrix={matrix} />
          </>
        )}
      </section>
      <Workload matrix={matrix} unassigned={unassigned} />
      <div class="columns">
        <section aria-labelledby="gaps">
          <h2 id="gaps">{words.gaps}</h2>
          {gaps.length === 0 && <p class="quiet">{words.noGaps}</p>}
          <ul class="rows">
            {[...Map.groupBy(gaps, ({ initiative }) => initiative.id).values()].map((some) => (
              <li key={some[0]!.initiative.id}>
                <a href={`/initiatives/${encodeURIComponent(some[0]!.initiative.id)}`}>
                  {some[0]!.initiative.title}
                </a>
                :{' '}
                {some
                  .map(({ level, unit }) =>
                    level === null ? words.gapUnit(names.teams.get(unit!) ?? unit!) : words.gapLevel(level),
                  )
                  .join(words.and)}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="blockers">
          <h2 id="blockers">{words.blockers}</h2>
          {blockers.length === 0 && <p class="quiet">{words.noBlockers}</p>}
          <ul class="rows">
            {blockers.map(({ initiative, kind, text }, index) => (
              <li key={index}>
                <span class="badge">{words.blockerKinds[kind]}</span> {text}{' '}
                <a class="quiet" href={`/initiatives/${encodeURIComponent(initiative.id)}`}>
                  {initiative.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function Matrix({ matrix }: Pick<InitiativesReport, 'matrix'>) {
  const touches = matrix.flatMap(({ unit, touches }) => touches.map((one) => ({ unit, ...one })))
  return (
    // Scrolls on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-scroll" tabIndex={0} role="group" aria-label={words.matrix}>
      <table class="impact">
        <thead>
          <tr>
            <th scope="col">
              {words.importance} ↑ {words.impact} →
            </th>
            {WEIGHTS.map((impact) => (
              <th key={impact} scope="col">
                {impact}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEIGHTS.toReversed().map((importance) => (
            <tr key={importance}>
              <th scope="row">{importance}</th>
              {WEIGHTS.map((impact) => (
                <td key={impact} class={importance + impact >= 8 ? 'impact-much' : undefined}>
                  {touches
                    .filter((one) => one.importance === importance && one.impact === impact)
                    .map(({ unit, id, title }) => (
                      <p key={`${unit} ${id}`}>
                        <strong>{unit}</strong>{' '}
                        <a class="quiet" href={`/initiatives/${encodeURIComponent(id)}`}>
                          {title}
                        </a>
                      </p>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Workload({ matrix, unassigned }: Pick<InitiativesReport, 'matrix' | 'unassigned'>) {
  const rows = [
    ...matrix.map(({ unit, touches, openActions, lateActions }) => ({
      unit,
      initiatives: touches.length,
      openActions,
      lateActions,
    })),
    ...(unassigned.openActions > 0 ? [{ unit: words.noUnit, initiatives: 0, ...unassigned }] : []),
  ]
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="workload">
      <h2 id="workload">{words.workload}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="table-scroll" tabIndex={0} role="group" aria-label={words.workload}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col" class="number">
                {words.initiatives}
              </th>
              <th scope="col" class="number">
                {words.actions}
              </th>
              <th scope="col" class="number">
                {words.late}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, initiatives, openActions, lateActions }) => (
              <tr key={unit}>
                <th scope="row">{unit}</th>
                <td class="number">{formatWhole(initiatives)}</td>
                <td class="number">{formatWhole(openActions)}</td>
                <td class={lateActions > 0 ? 'number overdue' : 'number'}>{formatWhole(lateActions)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
