import type { ResponsePage } from '@innerloop/collector'
import { useLocation } from 'preact-iso/router'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useNow } from '../answers/use-now.ts'
import { useNames } from '../cases/use-names.ts'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { LiveSign } from '../live/LiveSign.tsx'
import { useLive } from '../live/use-live.ts'
import { lookUntilFound } from './look-until-found.ts'
import { hrefOfResponses, type ResponseView, responseViewOf } from './response-view.ts'
import { ResponseDetail } from './ResponseDetail.tsx'
import { ResponseFilters } from './ResponseFilters.tsx'
import { ResponseRow } from './ResponseRow.tsx'
import { useKeys } from './use-keys.ts'
import { responseWords } from './words.ts'
import './responses.css'

const TICK_MS = 30_000
const A_FEW = 10

/** What customers said, to be looked through like mail: a list, and beside it the one that is chosen. */
export function ResponsesPage() {
  const { api } = useDesk()
  const { query } = useLocation()
  const view = responseViewOf(query)
  const { cursor } = query
  const shown = useResource(`${hrefOfResponses(view)} ${cursor ?? ''}`, async (signal) => {
    // The filter's parameters have their own types on the wire; what the address has wrong is refused with a reason.
    const asked = { ...view, limit: 50, state: 'started,completed,dismissed' }
    const read = async (from: string | undefined): Promise<ResponsePage> => {
      const query: object = { ...asked, ...(from && { cursor: from }) }
      return (await api.call('GET /v1/responses', { signal, query })).data
    }
    return lookUntilFound(read, { from: cursor, enough: A_FEW })
  })
  const connection = useLive(api, { onResponse: shown.reloadSoon, onChanged: shown.reloadSoon })
  return (
    <Screen
      title={frameWords.titles.responses}
      lede={responseWords.lede}
      actions={<LiveSign connection={connection} />}
    >
      <ResponseFilters view={view} />
      <Loaded of={shown}>{(page) => <Triage page={page} view={view} />}</Loaded>
    </Screen>
  )
}

function Triage({ page: { responses, next, scanned }, view }: { page: ResponsePage; view: ResponseView }) {
  const { route } = useLocation()
  const names = useNames()
  const now = useNow(TICK_MS)
  const [chosen, choose] = useState<string | null>(null)
  const [focusOn, setFocusOn] = useState<'tag' | 'note' | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const at = responses.findIndex(({ id }) => id === chosen)
  const step = (by: number) => {
    const to = responses[Math.min(responses.length - 1, Math.max(0, at === -1 ? 0 : at + by))]
    if (to) choose(to.id)
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    Enter: () => chosen && route(`/responses/${chosen}`),
    t: () => setFocusOn('tag'),
    n: () => setFocusOn('note'),
    '/': () => document.querySelector<HTMLInputElement>('#page input[type=search]')?.focus(),
  })
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (responses.length === 0)
    return next ? <NothingYet {...{ view, next, scanned }} /> : <Nothing view={view} />
  return (
    <div class="triage">
      <div>
        <ol class="rows" ref={list} aria-label={responseWords.list}>
          {responses.map((response) => (
            <ResponseRow
              key={response.id}
              response={response}
              names={names}
              now={now}
              isChosen={response.id === chosen}
              onChoose={() => choose(response.id)}
            />
          ))}
        </ol>
        <p class="row-line triage-more">
          {next && <a href={hrefOfNext(view, next)}>{frameWords.more}</a>}
          <span class="quiet">{responseWords.scanned(scanned)}</span>
        </p>
      </div>
      <aside class="triage-pane" aria-label={responseWords.title}>
        {chosen ? (
          <ResponseDetail
            key={chosen}
            responseId={chosen}
            focusOn={focusOn}
            onFocused={() => setFocusOn(null)}
          />
        ) : (
          <div class="stack">
            <p class="quiet">{responseWords.choose}</p>
            <Keys />
          </div>
        )}
      </aside>
    </div>
  )
}

function hrefOfNext(view: ResponseView, next: string): string {
  const href = hrefOfResponses(view)
  return `${href}${href.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`
}

type Looked = { view: ResponseView; next: string; scanned: number }

/** The server looks for a fraction of a second: what is further back may still be like that. */
function NothingYet({ view, next, scanned }: Looked) {
  return (
    <Empty title={responseWords.noneSoFar(scanned)}>
      <a href={hrefOfNext(view, next)}>{responseWords.lookOn}</a>
    </Empty>
  )
}

function Keys() {
  return (
    <details>
      <summary>{responseWords.keysHow}</summary>
      <dl class="facts">
        {responseWords.keyList.map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}

function Nothing({ view }: { view: ResponseView }) {
  const isFiltered = hrefOfResponses(view) !== '/responses'
  return isFiltered ? (
    <Empty title={responseWords.none}>
      {responseWords.noneHow} <a href="/responses">{responseWords.clear}</a>
    </Empty>
  ) : (
    <Empty title={responseWords.noneYet}>
      {responseWords.noneYetHow} <a href="/install">{responseWords.install}</a>
    </Empty>
  )
}
