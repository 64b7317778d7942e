import type { GoalCheck, GoalProgress } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { useNames } from '../cases/use-names.ts'
import { ActionProblem, Form } from '../controls/Form.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { numberIn } from '../initiatives/change/number-in.ts'
import { today } from '../initiatives/today.ts'
import { METRIC_NAMES, writeScore } from '../initiatives/write-amount.ts'
import { formatTenths } from '../words/format.ts'
import { ProgressLine } from './ProgressLine.tsx'
import { goalWords as words } from './words.ts'

type Props = {
  progress: GoalProgress
  names: ReturnType<typeof useNames>
  onChanged: () => void
}

const BADGES = {
  reached: 'badge badge-good',
  missed: 'badge badge-bad',
  'not-yet': 'badge',
  'cannot-tell': 'badge',
}

/** One goal: how far it is, whether that can be told, and what to look closer at. */
export function GoalItem({ progress, names, onChanged }: Props) {
  const { may } = useDesk()
  const { goal, score, verdict, checks } = progress
  const { title, why, kind, owner, team, measure, target, by } = goal
  const amount =
    measure.kind === 'score'
      ? `${METRIC_NAMES[measure.metric]} ${writeScore(measure.metric, target)}`
      : [formatTenths(target), measure.unit].filter(Boolean).join(' ')
  const places = measure.kind === 'score' ? measure.scope.touchpoints : []
  const placeOf = (key: string) => names.touchpoints.get(key) ?? (key || '–')
  return (
    <article class="panel goal">
      <div class="row-line">
        <h2>{title}</h2>
        <span class={BADGES[verdict]}>{words.verdicts[verdict]}</span>
        <span class="badge">{words.kinds[kind]}</span>
      </div>
      <p class="quiet">
        {[
          words.target(amount, by),
          names.members.find(({ email }) => email === owner)?.name ?? owner,
          team && (names.teams.get(team) ?? team),
          ...places.map(placeOf),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {why && <p>{why}</p>}
      {kind === 'behaviour' && <p class="notice-text">{words.behaviour}</p>}
      {score && measure.kind === 'score' ? (
        <>
          <ProgressLine
            metric={measure.metric}
            now={score.now}
            baseline={score.baseline.score}
            target={target}
          />
          <p>{words.now(measure.metric, score)}</p>
          {score.difference !== null && score.interval && (
            <p>{words.change(measure.metric, score.difference, score.interval)}</p>
          )}
          <p class="quiet">{words.needed(measure.metric, score)}</p>
        </>
      ) : (
        <ByHand progress={progress} />
      )}
      {checks.length > 0 && <Checks checks={checks} placeOf={placeOf} />}
      {may('programme:write') && <Acts progress={progress} onChanged={onChanged} />}
    </article>
  )
}

function ByHand({ progress: { goal, reading } }: { progress: GoalProgress }) {
  const { measure } = goal
  if (measure.kind !== 'by-hand') return null
  const write = (value: number) => [formatTenths(value), measure.unit].filter(Boolean).join(' ')
  return (
    <p>
      {measure.name}: {reading ? words.reading(write(reading.value), reading.on) : words.noReading}{' '}
      <span class="quiet">
        {words.baseline(write(measure.baseline))} {words.byHand}
      </span>
    </p>
  )
}

type Checked = { checks: readonly GoalCheck[]; placeOf: (key: string) => string }

function Checks({ checks, placeOf }: Checked) {
  return (
    <div class="stack">
      <h3>{words.checks}</h3>
      <ul class="warnings">
        {checks.map((check, index) => (
          <li key={index}>
            {(words.checkWords[check.kind] as (check: GoalCheck, place: Checked['placeOf']) => string)(
              check,
              placeOf,
            )}
          </li>
        ))}
      </ul>
      <p class="quiet">{words.checksAbout}</p>
    </div>
  )
}

function Acts({ progress: { goal }, onChanged }: Omit<Props, 'names'>) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [value, setValue] = useState('')
  const { measure, id } = goal
  const write = async () => {
    const read = numberIn(value)
    if (measure.kind !== 'by-hand' || read === undefined) return
    const readings = [...measure.readings.filter(({ on }) => on !== today()), { on: today(), value: read }]
    const body = { ...goal, measure: { ...measure, readings } }
    if (!(await run(() => api.call('PUT /v1/goals/:id', { path: { id }, body })))) return
    setValue('')
    onChanged()
  }
  const remove = async () => {
    if (!confirm(words.form.deleteSure)) return
    if (await run(() => api.call('DELETE /v1/goals/:id', { path: { id } }))) onChanged()
  }
  return (
    <div class="stack">
      {measure.kind === 'by-hand' && (
        <Form submit={words.form.reading} isBusy={isBusy} onSubmit={write}>
          <TextField
            label={words.form.value}
            type="number"
            step="any"
            value={value}
            onChange={setValue}
            required
          />
        </Form>
      )}
      <ActionProblem problem={problem} />
      <div>
        <button type="button" class="link" disabled={isBusy} onClick={remove}>
          {words.form.delete}
          <span class="unseen"> {goal.title}</span>
        </button>
      </div>
    </div>
  )
}
