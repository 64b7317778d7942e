import type { ListedCase } from '@innerloop/collector'
import { CaseLine, type Names } from './CaseLine.tsx'
import { type CaseState, caseWords } from './words.ts'

const COLUMNS: readonly CaseState[] = ['open', 'contacted', 'resolved', 'verified']

/** The same cases, by how far they have come. */
export function CaseBoard({
  cases,
  names,
  now,
}: {
  cases: readonly ListedCase[]
  names: Names
  now: number
}) {
  const byState = Map.groupBy(cases, ({ state }) => state)
  return (
    // Wider than a phone: the keyboard must reach it to scroll.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="board" tabIndex={0} role="group" aria-label={caseWords.views.board}>
      {COLUMNS.map((state) => {
        const inState = byState.get(state) ?? []
        return (
          <section key={state} aria-labelledby={`column-${state}`}>
            <h2 id={`column-${state}`}>
              {caseWords.columns[state]} <span class="quiet">{inState.length}</span>
            </h2>
            {inState.length === 0 && <p class="quiet">{caseWords.emptyColumn}</p>}
            <ol>
              {inState.map((listed) => (
                <li key={listed.id}>
                  <CaseLine listed={listed} names={names} now={now} />
                </li>
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}
