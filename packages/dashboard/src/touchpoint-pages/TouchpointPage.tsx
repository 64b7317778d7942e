import { useState } from 'preact/hooks'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { AddSurvey } from './AddSurvey.tsx'
import { readTeams } from './read-programme.ts'
import { TouchpointForm } from './TouchpointForm.tsx'
import { TouchpointRows } from './TouchpointRows.tsx'
import { touchpointWords as words } from './words.ts'
import './touchpoints.css'

/** `/touchpoints/:key`: one touchpoint, to be read or changed. */
export function TouchpointPage({ params }: { params: { key: string } }) {
  const desk = useDesk()
  const { api, may } = desk
  const path = { key: params.key }
  const read = async (signal?: AbortSignal) => {
    const [found, { teams }] = await Promise.all([
      api.call('GET /v1/touchpoints/:key', { path, ...(signal && { signal }) }),
      readTeams(desk, signal),
    ])
    return { ...found, teams }
  }
  const touchpoint = useResource(`touchpoint ${path.key}`, read)
  const { run, problem, isBusy } = useAction()
  const [isSaved, setSaved] = useState(false)
  /** Another one shows what is stored in place of what was written. */
  const [edition, setEdition] = useState(0)

  async function change(ask: () => Promise<unknown>) {
    setSaved(false)
    setSaved(
      await run(async () => {
        await ask()
        touchpoint.reload()
      }),
    )
  }

  const showNow = () =>
    run(async () => {
      touchpoint.set(await read())
      setEdition(edition + 1)
    })

  return (
    <Screen
      title={touchpoint.data?.data.name ?? path.key}
      lede={<a href="/touchpoints">{words.all}</a>}
      actions={
        <>
          <a href={`/responses?touchpoint=${encodeURIComponent(path.key)}`}>{words.responses}</a>
          {may('programme:write') && touchpoint.data?.data.archived !== true && (
            <AddSurvey at={path.key} name={touchpoint.data?.data.name ?? path.key} />
          )}
        </>
      }
    >
      <Loaded of={touchpoint}>
        {({ data, etag: ifMatch, teams }) =>
          may('programme:write') ? (
            <div class="stack">
              <p class="row-line">
                <code>{data.key}</code>
                {data.archived && <span class="badge">{words.archived}</span>}
              </p>
              <TouchpointForm
                key={edition}
                before={data}
                submit={frameWords.save}
                problem={problem}
                isBusy={isBusy}
                done={isSaved ? frameWords.saved : undefined}
                besides={
                  problem?.status === 412 && (
                    <button type="button" class="plain" onClick={showNow}>
                      {words.showNow}
                    </button>
                  )
                }
                onSave={(body) => change(() => api.call('PUT /v1/touchpoints/:key', { path, body, ifMatch }))}
              />
              <p class="row-line">
                <button
                  type="button"
                  class="plain"
                  onClick={() =>
                    change(() =>
                      data.archived
                        ? api.call('POST /v1/touchpoints/:key/restore', { path, ifMatch })
                        : api.call('POST /v1/touchpoints/:key/archive', { path, ifMatch }),
                    )
                  }
                >
                  {data.archived ? words.restore : words.archive}
                </button>
                <span class="quiet">{words.archiveHint}</span>
              </p>
            </div>
          ) : (
            <TouchpointRows touchpoints={[data]} teams={teams} />
          )
        }
      </Loaded>
    </Screen>
  )
}
