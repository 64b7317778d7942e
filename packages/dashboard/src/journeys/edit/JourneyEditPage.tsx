import type { Journey, Touchpoint } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { useAction } from '../../frame/use-action.ts'
import { useResource } from '../../frame/use-resource.ts'
import { ActionProblem } from '../../controls/Form.tsx'
import { readTouchpoints } from '../../touchpoint-pages/read-programme.ts'
import { readJourneys } from '../read-journeys.ts'
import { JourneyForm } from './JourneyForm.tsx'
import { editWords as words } from './words.ts'
import '../journeys.css'

/** `/journeys/:journeyId/edit` */
export function JourneyEditPage({ params: { journeyId } }: { params: { journeyId: string } }) {
  const desk = useDesk()
  const { api } = desk
  const path = { journeyId }
  const read = useResource(`edit journey ${journeyId}`, async (signal) => {
    const [found, touchpoints, { journeys }] = await Promise.all([
      api.call('GET /v1/journeys/:journeyId', { path, signal }),
      readTouchpoints(desk, signal),
      readJourneys(api, signal),
    ])
    return { ...found, touchpoints, journeys }
  })
  const place = `/journeys/${encodeURIComponent(journeyId)}`
  return (
    <Screen title={words.title(read.data?.data.name ?? journeyId)} lede={<a href={place}>{words.back}</a>}>
      <Loaded of={read}>
        {({ data, etag, touchpoints, journeys }) => (
          <Editing before={data} etag={etag} touchpoints={touchpoints} journeys={journeys} />
        )}
      </Loaded>
    </Screen>
  )
}

type Props = {
  before: Journey
  etag: string | undefined
  touchpoints: readonly Touchpoint[]
  journeys: readonly Journey[]
}

function Editing({ before, etag: ifMatch, touchpoints, journeys }: Props) {
  const { api } = useDesk()
  const { route } = useLocation()
  const { run, problem, isBusy } = useAction()
  const path = { journeyId: before.id }
  const goTo = (id: string) => route(`/journeys/${encodeURIComponent(id)}`)
  const others = journeys.filter(({ id }) => id !== before.id)
  return (
    <div class="stack">
      <JourneyForm
        before={before}
        touchpoints={touchpoints}
        others={others}
        isBusy={isBusy}
        problem={problem}
        onSave={async (body) => {
          if (await run(() => api.call('PUT /v1/journeys/:journeyId', { path, body, ifMatch })))
            goTo(before.id)
        }}
      />
      <CopyAndDelete before={before} others={others} onGone={() => route('/journeys')} onMade={goTo} />
    </div>
  )
}

type EndProps = {
  before: Journey
  others: readonly Journey[]
  onMade: (id: string) => void
  onGone: () => void
}

function CopyAndDelete({ before, others, onMade, onGone }: EndProps) {
  const { api } = useDesk()
  const { run, problem } = useAction()
  const [isSure, setSure] = useState(false)
  async function drawToBe() {
    const { status: _, comesFrom: __, ...copied } = before
    const id = freeId(`${before.id}-to-be`, others)
    const body: Journey = {
      ...copied,
      id,
      name: words.toBeName(before.name),
      state: 'to-be',
      comesFrom: before.id,
      status: 'draw',
    }
    if (await run(() => api.call('POST /v1/journeys', { body }))) onMade(`${id}/edit`)
  }
  async function remove() {
    if (!isSure) return setSure(true)
    const path = { journeyId: before.id }
    if (await run(() => api.call('DELETE /v1/journeys/:journeyId', { path }))) onGone()
  }
  return (
    <div class="stack">
      <ActionProblem problem={problem} />
      {before.state !== 'to-be' && (
        <p class="row-line">
          <button type="button" class="plain" onClick={drawToBe}>
            {words.toBe}
          </button>
          <span class="quiet">{words.toBeHint}</span>
        </p>
      )}
      <p class="row-line">
        <button type="button" class="plain" onClick={remove}>
          {isSure ? words.deleteSure : words.delete}
        </button>
        <span class="quiet">{words.deleteHint}</span>
      </p>
    </div>
  )
}

/** Another id where there is one already. */
export function freeId(wished: string, others: readonly { id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id))
  const cut = wished.slice(0, 60)
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? cut : `${cut}-${number}`
    if (!taken.has(id)) return id
  }
}
