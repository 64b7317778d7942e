import type { ValueResult } from '@innerloop/collector'
import { formatTenths } from '../../words/format.ts'
import { Figure } from '../Figure.tsx'
import { Part } from '../Part.tsx'
import { ValueTable } from '../ValueTable.tsx'
import { valueWords as words } from '../words.ts'

const AMOUNTS = [
  ['revenue', words.amount],
  ['margin', words.amount],
  ['tenure', formatTenths],
  ['wallet', (value: number) => words.percent(value / 100)],
  ['crossSell', words.amount],
] as const

/** From the best class to the worst; a column of which nothing is known is left out. */
export function ClassPart({ classes }: Pick<ValueResult, 'classes'>) {
  const { columns } = words.byClass
  const known = AMOUNTS.filter(([fact]) => classes.some((one) => one[fact].n > 0))
  const isBought = classes.some(({ conversion }) => conversion.n > 0)
  return (
    <Part title={words.byClass.title} method={words.byClass.method}>
      <ValueTable
        label={words.byClass.title}
        columns={[
          columns.class,
          ...known.map(([fact]) => columns[fact]),
          ...(isBought ? [columns.conversion] : []),
        ]}
        rows={classes.toReversed().map((one) => ({
          key: one.class,
          cells: [
            <>
              {words.classes[one.class]}
              <br />
              <span class="quiet value-interval">{words.n(one.n)}</span>
            </>,
            ...known.map(([fact, write]) => <Figure key={fact} {...one[fact]} write={write} />),
            ...(isBought
              ? [
                  <Figure
                    key="bought"
                    value={one.conversion.share}
                    interval={one.conversion.interval}
                    n={one.conversion.n}
                    write={words.percent}
                  />,
                ]
              : []),
          ],
        }))}
      />
    </Part>
  )
}
