import type { ValueResult } from '@innerloop/collector'
import { Whisker } from '../../touchpoints/Whisker.tsx'
import { formatTenths, formatWhole } from '../../words/format.ts'
import { Figure } from '../Figure.tsx'
import { Part } from '../Part.tsx'
import { valueWords } from '../words.ts'

const words = valueWords.weighted

export function WeightedPart({ weighted: found }: Pick<ValueResult, 'weighted'>) {
  if (!found) return <Part title={words.title} sentence={words.none} />
  const { plain, weighted, difference, verdict } = found
  const points = formatTenths(Math.abs(difference.value ?? 0))
  const says =
    verdict === 'higher' ? words.higher(points) : verdict === 'lower' ? words.lower(points) : words.same
  return (
    <Part title={words.title} sentence={says} method={words.method}>
      {found.isDominated && (
        <p class="notice-text">
          {words.dominated(formatWhole(found.effectiveN), valueWords.percent(found.largestShare))}
        </p>
      )}
      <dl class="value-pair">
        {[[words.plain, plain] as const, [words.byValue, weighted] as const].map(([name, one]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Figure value={one.score} interval={one.interval} n={one.n} write={formatTenths} />
              <Whisker score={one.score} interval={one.interval} />
            </dd>
          </div>
        ))}
      </dl>
      {difference.interval && <p class="quiet">{words.difference(difference.interval)}</p>}
    </Part>
  )
}
