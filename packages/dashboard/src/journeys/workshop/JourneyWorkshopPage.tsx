import type { JourneyReport, LiveResponse } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { useAction } from '../../frame/use-action.ts'
import { useResource } from '../../frame/use-resource.ts'
import { formatTenths } from '../../words/format.ts'
import { JourneyTabs } from '../JourneyTabs.tsx'
import { useJourneyView } from '../use-journey-view.ts'
import { journeyWords } from '../words.ts'
import { actionsOf, itemTextOf } from './actions-of.ts'
import { workshopWords as words } from './words.ts'
import '../journeys.css'
import './workshop.css'

/** `/journeys/:journeyId/workshop`: a sheet to be printed and written on, and what was written comes back in. */
export function JourneyWorkshopPage({ params: { journeyId } }: { params: { journeyId: string } }) {
  const { api, may } = useDesk()
  const { from } = useJourneyView(journeyId)
  const read = useResource(`workshop ${journeyId} ${from}`, async (signal) => {
    const query = { journey: journeyId, from }
    return (await api.call('GET /v1/reports/journey', { query, signal })).data
  })
  return (
    <Screen
      title={read.data?.journey.name ?? journeyId}
      lede={<a href="/journeys">{journeyWords.all}</a>}
      actions={
        <button type="button" class="plain" onClick={() => print()}>
          {journeyWords.print}
        </button>
      }
    >
      <JourneyTabs journeyId={journeyId} here="workshop" />
      <p class="no-print">{words.lede}</p>
      <Loaded of={read}>
        {(report) => (
          <div class="stack">
            <Sheet report={report} />
            {may('cases:write') && <ActionsForm report={report} />}
          </div>
        )}
      </Loaded>
    </Screen>
  )
}

const COLUMNS = ['happens', 'problem', 'cause', 'action', 'who'] as const

function Sheet({ report: { moments, journey } }: { report: JourneyReport }) {
  return (
    // Scrolls on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-scroll" tabIndex={0} role="group" aria-label={journeyWords.workshop}>
      <table class="table workshop">
        <thead>
          <tr>
            <th scope="col">{journeyWords.columns.touchpoint}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moments.map(({ touchpoint, name, stage, level, comments, floor }) => (
            <tr key={touchpoint}>
              <th scope="row">
                <strong>{name}</strong>
                <br />
                {journey.stages.find(({ id }) => id === stage)?.name}
                <br />
                {level.level === null ? journeyWords.noData : `${formatTenths(level.level)} (n = ${level.n})`}
                {floor && (
                  <>
                    <br />
                    {journeyWords.breachesShort(floor.breaches.share, floor)}
                  </>
                )}
              </th>
              <Blank />
              <td>
                {comments?.filter(isBad).map(({ id, comment }) => (
                  <p key={id} class="quiet workshop-quote">
                    “{comment}”
                  </p>
                ))}
              </td>
              <Blank />
              <Blank />
              <Blank />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Up to the middle of the scale, or for recommendation a detractor. */
const BAD_UP_TO = { nps: 6, csat: 3, ces: 4 }

function isBad({ score }: LiveResponse): boolean {
  return score !== null && score.value <= BAD_UP_TO[score.metric]
}

/** To be written in by hand. */
function Blank() {
  return (
    <td>
      <span class="unseen">{words.blank}</span>
    </td>
  )
}

function ActionsForm({ report: { moments } }: { report: JourneyReport }) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [written, setWritten] = useState('')
  const [touchpoint, setTouchpoint] = useState('')
  const [done, setDone] = useState<string>()
  const actions = actionsOf(written)
  async function take() {
    setDone(undefined)
    const isTaken = await run(async () => {
      for (const action of actions) {
        const body = { text: itemTextOf(action), ...(touchpoint && { touchpoint }) }
        await api.call('POST /v1/carried', { body })
      }
    })
    if (!isTaken) return
    setDone(words.taken(actions.length))
    setWritten('')
  }
  return (
    <section class="stack no-print" aria-labelledby="actions">
      <h2 id="actions">{words.actions}</h2>
      <Form
        submit={words.take(actions.length)}
        problem={problem}
        isBusy={isBusy || actions.length === 0}
        done={done}
        besides={<a href="/huddle">{words.whereTheyAre}</a>}
        onSubmit={take}
      >
        <TextField
          label={words.list}
          value={written}
          onChange={setWritten}
          hint={words.listHint}
          isLong
          required
          maxLength={20_000}
        />
        <SelectField
          label={words.about}
          value={touchpoint}
          options={[['', words.wholeJourney], ...moments.map((one) => [one.touchpoint, one.name] as const)]}
          onChange={setTouchpoint}
        />
      </Form>
    </section>
  )
}
