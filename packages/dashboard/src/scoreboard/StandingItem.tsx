import type { MustWin, PinnedMetric, Standing } from '@innerloop/collector'
import type { useNames } from '../cases/use-names.ts'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { ProgressLine } from '../goals/ProgressLine.tsx'
import type { Pinning } from './pinning.ts'
import { scoreboardWords as words } from './words.ts'

type Props = {
  standing: Standing & { metric: PinnedMetric | MustWin }
  names: ReturnType<typeof useNames>
  pinning: Pinning
  onChanged: () => void
}

const BADGES = { met: 'badge badge-good', 'not-met': 'badge badge-bad', 'cannot-tell': 'badge' }

/** One figure, how sure it is, what is wanted, and where it is heading. */
export function StandingItem({ standing, names, pinning, onChanged }: Props) {
  const { may } = useDesk()
  const { metric: about, actual, verdict, forecast } = standing
  const { title, definition, metric, target, owner, scope } = about
  const places = scope.touchpoints.map((key) => names.touchpoints.get(key) ?? key)
  return (
    <article class="panel standing">
      <div class="row-line">
        <h3>{title}</h3>
        <span class={BADGES[verdict]}>{words.verdicts[verdict]}</span>
      </div>
      <p class="standing-score">
        {actual.score === null ? '–' : words.score(metric, actual.score)}{' '}
        <span class="quiet">
          {words.metrics[metric]} · {words.target(metric, target)}
        </span>
      </p>
      <ProgressLine metric={metric} now={actual} target={target} />
      <p>{words.now(metric, standing)}</p>
      <p class="quiet">{words.meter(metric, standing)}</p>
      <p class="quiet">{forecast ? words.forecast(metric, forecast) : words.noForecast}</p>
      {'why' in about && about.why && <p>{about.why}</p>}
      <p class="quiet">{definition}</p>
      <p class="quiet">
        {[
          places.length === 0 ? words.everywhere : places.join(', '),
          scope.dimension !== undefined && `${scope.dimension}: ${scope.value}`,
          names.members.find(({ email }) => email === owner)?.name ?? owner,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {may('programme:write') && <Remove about={about} pinning={pinning} onRemoved={onChanged} />}
    </article>
  )
}

type RemoveProps = { about: PinnedMetric; pinning: Pinning; onRemoved: () => void }

function Remove({ about: { id, title }, pinning, onRemoved }: RemoveProps) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const remove = async () => {
    if (!confirm(words.removeSure)) return
    const path = { id }
    const removed = await run(() =>
      pinning === 'must-win'
        ? api.call('DELETE /v1/must-wins/:id', { path })
        : api.call('DELETE /v1/pinned-metrics/:id', { path }),
    )
    if (removed) onRemoved()
  }
  return (
    <div>
      <ActionProblem problem={problem} />
      <button type="button" class="link" disabled={isBusy} onClick={remove}>
        {words.remove}
        <span class="unseen"> {title}</span>
      </button>
    </div>
  )
}
