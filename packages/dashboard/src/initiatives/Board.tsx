import type { InitiativesReport, ListedInitiative } from '@innerloop/collector'
import { useNames } from '../cases/use-names.ts'
import { Empty } from '../frame/Empty.tsx'
import { effectWords } from './effect-words.ts'
import { day } from './words-en.ts'
import { initiativeWords as words } from './words.ts'

const COLUMNS = ['idea', 'decided', 'running', 'launched', 'measured'] as const

/** By how far they have come, and what came of those that are launched. */
export function Board({ report: { initiatives, balance } }: { report: InitiativesReport }) {
  if (initiatives.length === 0)
    return (
      <Empty title={words.none}>
        {words.noneHow} <a href="/huddle">{words.evidence.kinds.carried}</a> ·{' '}
        <a href="/touchpoints">{words.evidence.kinds.touchpoint}</a>
      </Empty>
    )
  const closed = initiatives.filter(({ status }) => status === 'closed')
  const { short, long, quickWins, structural } = balance
  return (
    <div class="stack">
      <p class="initiative-sentence">{words.balance(short + long, short, long, quickWins, structural)}</p>
      <div class="initiative-board">
        {COLUMNS.map((status) => (
          <Column
            key={status}
            status={status}
            initiatives={initiatives.filter((one) => one.status === status)}
          />
        ))}
      </div>
      {closed.length > 0 && (
        <details>
          <summary>{words.closedOnes(closed.length)}</summary>
          <ol class="rows">
            {closed.map((one) => (
              <li key={one.id}>
                <Card initiative={one} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

type Column = { status: (typeof COLUMNS)[number]; initiatives: readonly ListedInitiative[] }

function Column({ status, initiatives }: Column) {
  return (
    <section aria-labelledby={`column-${status}`}>
      <h2 id={`column-${status}`}>
        {words.statuses[status]} <span class="quiet">{initiatives.length}</span>
      </h2>
      {initiatives.length === 0 && <p class="quiet">{words.emptyColumn}</p>}
      <ol>
        {initiatives.map((one) => (
          <li key={one.id}>
            <Card initiative={one} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Card({ initiative }: { initiative: ListedInitiative }) {
  const { members } = useNames()
  const { id, title, kind, course, owner, due, openActions, openBlockers, effect, launched } = initiative
  return (
    <div class="initiative-card">
      <a class="case-link" href={`/initiatives/${encodeURIComponent(id)}`}>
        {title}
      </a>
      <p class="case-badges">
        <span class="badge">{words.kinds[kind]}</span>
        {course !== 'boost' && <span class="badge">{words.courses[course]}</span>}
      </p>
      {effect && <p class={`initiative-effect ${effect.verdict}`}>{effectWords.brief(effect)}</p>}
      <p class="quiet case-about">
        {[
          members.find(({ email }) => email === owner)?.name ?? owner,
          launched ? effectWords.launchedOn(launched) : due && day(due),
          words.open(openActions, openBlockers),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}
