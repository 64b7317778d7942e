import type { PathsResult } from '@innerloop/collector'
import { WorkedOut } from '../../analyses/WorkedOut.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Empty } from '../../frame/Empty.tsx'
import { Loaded } from '../../frame/Loaded.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { useResource } from '../../frame/use-resource.ts'
import { JourneyTabs } from '../JourneyTabs.tsx'
import { journeyWords } from '../words.ts'
import { FiguresTable } from '../../page/FiguresTable.tsx'
import { limitTables } from './limit-tables.ts'
import { pathsWords as words } from './words.ts'

/** `/journeys/:journeyId/paths`: which ways customers took, and what single journeys were like. */
export function JourneyPathsPage({ params: { journeyId } }: { params: { journeyId: string } }) {
  const { api } = useDesk()
  const query = { journey: journeyId }
  const paths = useResource(`paths of ${journeyId}`, async (signal) => {
    return (await api.call('GET /v1/analyses/paths', { query, signal })).data
  })
  const again = async () => paths.set((await api.call('POST /v1/analyses/paths/run', { query })).data)
  return (
    <Screen title={journeyWords.paths} lede={<a href="/journeys">{journeyWords.all}</a>}>
      <JourneyTabs journeyId={journeyId} here="paths" />
      <Loaded of={paths}>
        {(worked) => (
          <WorkedOut of={worked} reload={paths.reload} onAgain={again}>
            {(result) =>
              result.instances === 0 ? (
                <Empty title={words.none}>{words.noneHow}</Empty>
              ) : (
                <Paths result={result} />
              )
            }
          </WorkedOut>
        )}
      </Loaded>
    </Screen>
  )
}

function Paths({ result }: { result: PathsResult }) {
  const { withoutId, paths, otherPaths, funnel, worst } = result
  const nameOf = (key: string) => result.touchpoints.find(({ touchpoint }) => touchpoint === key)?.name ?? key
  return (
    <div class="stack">
      <p>{words.lede}</p>
      <p class="quiet">
        {words.met(result)} {withoutId > 0 && words.withoutId(withoutId)}
      </p>
      <FiguresTable
        title={words.paths}
        about={words.pathsAbout}
        columns={Object.values(words.columns)}
        rows={paths.map(({ path, instances, level, end, ...share }) => [
          path.map(nameOf).join(' → '),
          instances,
          words.share(share),
          words.level(level),
          words.level(end),
        ])}
      />
      {otherPaths > 0 && <p class="quiet">{words.others(otherPaths)}</p>}
      <FiguresTable
        title={words.funnel}
        columns={Object.values(words.funnelColumns)}
        rows={funnel.map(({ touchpoint, reached, level, ...share }) => {
          const found = worst.find((one) => one.touchpoint === touchpoint)
          return [
            nameOf(touchpoint),
            reached,
            words.share(share),
            words.level(level),
            found && found.n > 0 ? words.share(found) : '–',
          ]
        })}
      />
      <Remembered result={result} />
      <Irritants irritants={result.irritants} />
      {limitTables(result, nameOf).map((table) => (
        <FiguresTable key={table.about} {...table} />
      ))}
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

function Remembered({ result: { change, memory, ruined, relationship } }: { result: PathsResult }) {
  const whole = words.whole(relationship)
  return (
    <>
      <section class="stack">
        <h2>{words.change}</h2>
        <p>{words.changed(change)}</p>
      </section>
      <section class="stack">
        <h2>{words.memory}</h2>
        <p>{words.remembered(memory)}</p>
        {ruined && <p>{words.ruined(ruined)}</p>}
        {whole && <p>{whole}</p>}
      </section>
    </>
  )
}

function Irritants({
  irritants: { days, threshold, people, over },
}: {
  irritants: PathsResult['irritants']
}) {
  return (
    <>
      <FiguresTable
        title={words.irritants}
        about={words.irritantsAbout(days, threshold)}
        columns={[words.annoyances, words.customers]}
        rows={people.map((count, times) => [words.times(times, times === people.length - 1), count])}
      />
      {over && <p>{words.over(over)}</p>}
    </>
  )
}
