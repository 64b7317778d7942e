import type { Moment } from '@innerloop/collector'
import { LevelWhisker } from './LevelWhisker.tsx'
import { journeyWords as words } from './words.ts'

/** Where customers clearly get less than they expect, the widest gap first. */
export function GapList({ moments }: { moments: readonly Moment[] }) {
  const told = moments.filter(({ expectation }) => expectation !== null)
  if (told.length === 0) return null
  const gaps = told
    .filter(({ expectation }) => expectation!.verdict === 'below')
    .sort((a, b) => a.expectation!.gap! - b.expectation!.gap!)
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{words.gaps}</h2>
      {gaps.length === 0 && <p class="quiet">{words.gapsNone}</p>}
      <ul class="rows">
        {gaps.map(({ touchpoint, name, level, expectation }) => (
          <li key={touchpoint} class="gap">
            <a href={`#moment-${touchpoint}`}>{name}</a>
            <LevelWhisker level={level.level!} interval={level.interval} expected={expectation!.expected} />
            <span>
              {words.gap.below(expectation!.expected, expectation!.gap!, expectation!.interval)}{' '}
              <span class="quiet">n = {level.n}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
