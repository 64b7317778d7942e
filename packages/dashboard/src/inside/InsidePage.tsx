import type { InsideReport } from '@innerloop/collector'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { FiguresTable } from '../page/FiguresTable.tsx'
import { formatWhole } from '../words/format.ts'
import { insideWords as words } from './words.ts'

/** The gap between how good a company thinks it is and how good its customers do. */
export function InsidePage() {
  const { api } = useDesk()
  const report = useResource('inside', async (signal) => {
    return (await api.call('GET /v1/reports/inside', { signal })).data
  })
  return (
    <Screen title={frameWords.titles.inside} lede={words.lede}>
      <Loaded of={report}>{(found) => <Inside report={found} />}</Loaded>
    </Screen>
  )
}

function Inside({ report }: { report: InsideReport }) {
  const { from, until, fewest, gaps, pulse, units, relations } = report
  const guessed = gaps.filter(({ employees }) => employees !== null)
  if (guessed.length === 0 && !pulse.enps && !pulse.understands)
    return (
      <Empty title={words.none}>
        {words.noneHow} <a href="/surveys">{words.surveys}</a>
      </Empty>
    )
  const told = gaps.flatMap((gap) => words.told(gap) ?? [])
  return (
    <div class="stack">
      <p class="quiet">{words.span(from, until, fewest)}</p>
      {told.length === 0 ? <p>{words.noGap}</p> : told.map((line) => <p key={line}>{line}</p>)}
      <FiguresTable
        title={words.gaps}
        columns={words.gapColumns}
        rows={gaps.map(({ name, employees, customers, gap }) => [
          name,
          employees ? words.percent(employees) : words.withheld,
          customers ? words.percent(customers) : '–',
          gap ? words.gap(gap) : words.cannotTell,
        ])}
      />
      <FiguresTable
        title={words.pulse}
        columns={words.pulseColumns}
        rows={[
          rowOf(words.everybody, { ...pulse, people: null, customers: null }),
          ...units.map((unit) => rowOf(unit.name ?? words.otherUnit, unit)),
        ]}
      />
      {relations.map((relation) => (
        <p key={relation.of}>{words.relations(relation)}</p>
      ))}
      <Words words={report.words} />
      <details>
        <summary>{words.how}</summary>
        <div class="stack">
          {words.howText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </details>
    </div>
  )
}

type Unit = Pick<InsideReport['units'][number], 'enps' | 'understands' | 'people' | 'customers'>

function rowOf(name: string, { people, enps, understands, customers }: Unit): string[] {
  return [
    name,
    people === null ? '–' : formatWhole(people),
    enps ? words.estimate(enps) : words.withheld,
    understands ? words.estimate(understands) : words.withheld,
    customers ? words.estimate(customers) : '–',
  ]
}

function Words({ words: said }: Pick<InsideReport, 'words'>) {
  if (said.length === 0) return null
  return (
    <section class="stack">
      <h2>{words.words}</h2>
      <p class="quiet">{words.wordsAbout}</p>
      {said.map(({ survey, touchpoint, texts }) => (
        <div key={`${survey} ${touchpoint?.key}`}>
          {touchpoint && <h3>{touchpoint.name}</h3>}
          <ul>
            {texts.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
