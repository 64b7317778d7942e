import type { ValueResult } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { SelectField } from '../../controls/SelectField.tsx'
import { formatTenths } from '../../words/format.ts'
import { language } from '../../words/language.ts'
import { Figure } from '../Figure.tsx'
import { Part } from '../Part.tsx'
import { ValueTable } from '../ValueTable.tsx'
import { valueWords } from '../words.ts'
import { QuadrantPlot } from './QuadrantPlot.tsx'

const words = valueWords.quadrant
const list = new Intl.ListFormat(language)
type Row = ValueResult['groups'][number]['rows'][number]

export function QuadrantPart({ groups, overall }: Pick<ValueResult, 'groups' | 'overall'>) {
  const shown = groups.filter(({ rows }) => rows.some(({ worth }) => worth.n > 0))
  const [chosen, setChosen] = useState(shown.find(({ key }) => key !== 'quarter')?.key ?? shown[0]?.key)
  const group = shown.find(({ key }) => key === chosen)
  if (!group) return <Part title={words.title} sentence={words.none} />
  const nameOf = ({ value }: Row) => (group.key === 'quarter' ? (words.quarters[value] ?? value) : value)
  const saved = group.rows.filter((row) => row.npsPlace === 'below' && row.worthPlace === 'above').map(nameOf)
  return (
    <Part
      title={words.title}
      sentence={saved.length > 0 ? words.sentence(list.format(saved)) : words.noSave}
      method={words.method}
    >
      {shown.length > 1 && (
        <div class="filters no-print">
          <SelectField
            label={words.by}
            value={group.key}
            options={shown.map(({ key, name }) => [key, key === 'quarter' ? words.quarter : name] as const)}
            onChange={setChosen}
          />
        </div>
      )}
      <QuadrantPlot
        title={words.title}
        overall={overall}
        rows={group.rows.map((row) => ({ ...row, name: nameOf(row) }))}
      />
      <ValueTable
        label={words.title}
        columns={[words.columns.segment, words.columns.nps, words.columns.worth, words.columns.place]}
        words={[3]}
        rows={group.rows.map((row) => ({
          key: row.value,
          cells: [
            nameOf(row),
            <Figure
              key="nps"
              value={row.nps.score}
              interval={row.nps.interval}
              n={row.nps.n}
              write={formatTenths}
            />,
            <Figure key="worth" {...row.worth} write={valueWords.amount} />,
            words.places[row.npsPlace][row.worthPlace],
          ],
        }))}
      />
      {shown.length === 1 && group.key === 'quarter' && <p class="quiet">{words.declare}</p>}
    </Part>
  )
}
