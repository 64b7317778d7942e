import type { LoopReport, LoopSteps } from '@innerloop/collector'
import { useLocation } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { duration } from '../words/duration.ts'
import { formatShare, formatWhole } from '../words/format.ts'
import { daysAgo } from './days-ago.ts'
import { loopWords } from './words.ts'
import './loop.css'

const SPANS = [7, 28, 90] as const
const TIMED = ['routed', 'contacted', 'resolved', 'verified', 'told'] as const

/** From question to outcome: how many took each step, and how long after the one before. */
export function LoopPage() {
  const { api } = useDesk()
  const { query } = useLocation()
  const days = SPANS.find((one) => `${one}` === query['days']) ?? 28
  const report = useResource(`loop ${days}`, async (signal) => {
    const asked = { from: daysAgo(days - 1, Date.now()) }
    return (await api.call('GET /v1/reports/loop', { signal, query: asked })).data
  })
  return (
    <Screen
      title={frameWords.titles.loop}
      lede={loopWords.lede}
      actions={
        <nav class="segments" aria-label={loopWords.spanLabel}>
          {SPANS.map((span) => (
            <a key={span} href={`/loop?days=${span}`} aria-current={span === days ? 'true' : undefined}>
              {loopWords.span(span)}
            </a>
          ))}
        </nav>
      }
    >
      <Loaded of={report}>{(found) => <Loop report={found} />}</Loaded>
    </Screen>
  )
}

function Loop({ report: { all, teams, touchpoints } }: { report: LoopReport }) {
  if (all.asked === 0)
    return (
      <Empty title={loopWords.none}>
        {loopWords.noneHow} <a href="/install">{loopWords.install}</a>
      </Empty>
    )
  return (
    <div class="stack">
      <p class="loop-sentence">
        {all.cases === 0
          ? loopWords.noCases
          : loopWords.sentence(
              all.cases,
              shareOf(all.contacted.n, all.cases),
              shareOf(all.resolved.n, all.cases),
            )}
      </p>
      <Steps steps={all} />
      <Table
        title={loopWords.byTouchpoint}
        rows={touchpoints.map((row) => ({ ...row, name: row.name || loopWords.noTouchpoint }))}
      />
      {teams.length > 0 && (
        <Table
          title={loopWords.byTeam}
          rows={teams.map((row) => ({ ...row, name: row.name || loopWords.noTeam }))}
        />
      )}
    </div>
  )
}

function shareOf(part: number, whole: number): string {
  return `${formatWhole(part)} (${formatShare(part, whole)})`
}

function Steps({ steps }: { steps: LoopSteps }) {
  const { asked, answered, cases } = steps
  return (
    <ol class="loop-steps">
      <Step name="asked" n={asked} of={asked} />
      <Step name="answered" n={answered} of={asked} />
      <Step name="cases" n={cases} of={answered} />
      {TIMED.map((name) => (
        <Step key={name} name={name} n={steps[name].n} of={cases} time={steps[name]} />
      ))}
    </ol>
  )
}

type StepProps = {
  name: keyof typeof loopWords.steps
  n: number
  of: number
  time?: { medianMs: number | null; p90Ms: number | null }
}

function Step({ name, n, of, time }: StepProps) {
  return (
    <li>
      <h2>{loopWords.steps[name]}</h2>
      <p>
        <strong class="loop-n">{formatWhole(n)}</strong>{' '}
        {name !== 'asked' && of > 0 && <span class="quiet">{formatShare(n, of)}</span>}
      </p>
      <meter class="unseen" min={0} max={Math.max(of, 1)} value={n} aria-label={loopWords.steps[name]} />
      <div class="loop-bar" aria-hidden="true">
        <span style={{ width: `${of === 0 ? 0 : Math.min(100, (100 * n) / of)}%` }} />
      </div>
      <p class="quiet">{loopWords.about[name]}</p>
      {time && time.medianMs !== null && time.p90Ms !== null && (
        <p class="quiet">{loopWords.time(duration(time.medianMs), duration(time.p90Ms))}</p>
      )}
    </li>
  )
}

function Table({ title, rows }: { title: string; rows: (LoopSteps & { name: string })[] }) {
  const { steps, columns } = loopWords
  return (
    <section>
      <h2>{title}</h2>
      {/* Scrolls on a phone, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="table-scroll" tabIndex={0} role="group" aria-label={title}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col" class="number">
                {steps.asked}
              </th>
              <th scope="col" class="number">
                {steps.answered}
              </th>
              <th scope="col" class="number">
                {columns.cases}
              </th>
              {TIMED.map((name) => (
                <th key={name} scope="col" class="number">
                  {steps[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td class="number">{formatWhole(row.asked)}</td>
                <td class="number">{formatWhole(row.answered)}</td>
                <td class="number">{formatWhole(row.cases)}</td>
                {TIMED.map((name) => (
                  <td key={name} class="number">
                    {formatWhole(row[name].n)}
                    <br />
                    <span class="quiet loop-median">
                      {row[name].medianMs === null ? loopWords.never : duration(row[name].medianMs)}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
