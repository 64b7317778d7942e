import type { ValueResult } from '@innerloop/collector'
import { formatTenths } from '../../words/format.ts'
import { Figure } from '../Figure.tsx'
import { pText } from '../p-text.ts'
import { Part } from '../Part.tsx'
import { ValueTable } from '../ValueTable.tsx'
import { valueWords } from '../words.ts'

const words = valueWords.breaches
type Breach = ValueResult['breaches'][number]

export function BreachPart({ breaches }: Pick<ValueResult, 'breaches'>) {
  if (breaches.length === 0)
    return (
      <Part title={words.title} sentence={words.none}>
        <p>
          <a href="/touchpoints">{words.noneLink}</a>
        </p>
      </Part>
    )
  const told = breaches.filter(({ compared }) => compared?.verdict === 'higher')
  const says = told.map(({ name, compared }) => words.higher(name, valueWords.percent(compared!.difference)))
  const { columns } = words
  return (
    <Part
      title={words.title}
      sentence={says.length > 0 ? says.join(' ') : words.noDifference}
      method={words.method}
    >
      <p class="quiet">{words.lede}</p>
      <ValueTable
        label={words.title}
        columns={[columns.where, columns.share, columns.left, columns.others, 'p', columns.cost]}
        rows={breaches.map((breach) => ({
          key: `${breach.touchpoint} ${breach.about}`,
          cells: [
            <>
              {breach.name}
              <br />
              <span class="quiet value-interval">{floorText(breach)}</span>
            </>,
            <Share key="share" of={breach.breached} />,
            <Share key="left" of={breach.churnBreached} />,
            <Share key="others" of={breach.churnKept} />,
            breach.compared ? pText(breach.compared.p) : valueWords.cannotTell,
            breach.compared?.verdict === 'higher' ? (
              <Figure key="cost" {...breach.lostWorth} write={valueWords.amount} />
            ) : (
              valueWords.unknown
            ),
          ],
        }))}
      />
    </Part>
  )
}

function Share({ of: { share, interval, n } }: { of: Breach['breached'] }) {
  return <Figure value={share} interval={interval} n={n} write={valueWords.percent} />
}

function floorText({ about, property, limit, unit }: Breach): string {
  const size = `${formatTenths(limit)}${unit ? ` ${unit}` : ''}`
  return about === 'score' ? words.floor.score(size) : words.floor.measure(property ?? '', size)
}
