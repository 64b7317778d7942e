import { useEffect } from 'preact/hooks'
import { useDesk } from '../../frame/desk.ts'
import { useResource } from '../../frame/use-resource.ts'
import { hrefOfResponses } from '../../responses/response-view.ts'
import { words } from '../../words/words.ts'
import { changeSentence } from './change-sentence.ts'
import { type Change, type Compared, readChanges } from './read-changes.ts'
import { twoWeeks } from './two-weeks.ts'
import { changeWords } from './words.ts'
import './change.css'

/** A week does not change by the second, and each look is several requests. */
const AGAIN_MS = 60_000

/** What is otherwise than a week ago, where, and the words that may explain it. */
export function WeekChange({ report }: { report: Compared }) {
  const { api } = useDesk()
  const places = report.touchpoints.map(({ touchpoint }) => touchpoint).join()
  const changes = useResource(`changes ${report.touchpoint} ${places}`, (signal) =>
    readChanges(api, report, signal),
  )
  useEffect(() => {
    const timer = setInterval(changes.reloadSoon, AGAIN_MS)
    return () => clearInterval(timer)
  }, [changes.reloadSoon])
  const { before, last } = twoWeeks(Date.now(), report.project.timeZone)
  return (
    <section aria-labelledby="change" aria-busy={changes.data === null && changes.problem === null}>
      <h2 id="change">{changeWords.title}</h2>
      <p class="quiet">{changeWords.about(last, before)}</p>
      {changes.problem && (
        <p class="quiet">
          {changes.problem.title}. {changes.problem.detail}
        </p>
      )}
      <ul class="changes">
        {changes.data?.map((change) => (
          <ChangeItem key={change.touchpoint} change={change} />
        ))}
      </ul>
      {(changes.data?.length ?? 0) > 2 && <p class="quiet">{changeWords.manyPlaces}</p>}
    </section>
  )
}

function ChangeItem({ change }: { change: Change }) {
  const { may } = useDesk()
  const { a, b, verdict, touchpoint, name, isBroken } = change
  const { claim, evidence } = changeSentence(change)
  const place = name ?? touchpoint ?? changeWords.everywhere
  const href = hrefOfResponses({
    ...(touchpoint !== null && { touchpoint }),
    band: 'detractor',
    hasComment: 'true',
    ...(b.from && { from: b.from }),
    ...(b.to && { to: b.to }),
  })
  return (
    <li>
      <p class="row-line">
        <strong>{place}</strong>
        <span class={BADGES[verdict]}>{changeWords.verdicts[verdict]}</span>
        {may('responses:read') && b.n > 0 && (
          <a class="row-end" href={href}>
            {changeWords.read}
            <span class="unseen"> {place}</span>
          </a>
        )}
      </p>
      <p>
        <strong>{claim}</strong>
        {evidence}
      </p>
      <dl class="change-sides">
        {[[changeWords.last, b] as const, [changeWords.before, a] as const].map(
          ([label, { score, interval, n }]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words.trend.reading(score, interval, n)}</dd>
            </div>
          ),
        )}
      </dl>
      {isBroken && <p class="notice-text">{changeWords.broken}</p>}
    </li>
  )
}

const BADGES: Record<Change['verdict'], string> = {
  lower: 'badge badge-bad',
  higher: 'badge badge-good',
  'cannot-tell': 'badge',
}
