import type { ProgrammePreview } from '@innerloop/collector'
import { useId, useState } from 'preact/hooks'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { FiguresTable } from '../page/FiguresTable.tsx'
import { saveFile } from './save-file.ts'
import { programmeWords as words } from './words.ts'

type Given = { file: object; preview: ProgrammePreview }

/** All that defines a programme, out as a file and in again, with what it would change said before. */
export function FileTab() {
  const { api, project, may } = useDesk()
  const { run, problem, isBusy } = useAction()
  const id = useId()
  const [given, setGiven] = useState<Given | null>(null)
  const [said, setSaid] = useState('')
  const path = { projectId: project.id }
  const asTemplate = { asTemplate: 'true' }
  const save = (query: object, name: string) =>
    run(async () => {
      saveFile((await api.call('GET /v1/projects/:projectId/programme', { path, query })).data, name)
    })
  const look = async (chosen: File | undefined) => {
    setGiven(null)
    setSaid('')
    const file = chosen && readJson(await chosen.text())
    if (!chosen) return
    if (!file) {
      setSaid(words.unreadable)
      return
    }
    await run(async () => {
      const body = { path, query: asTemplate, body: file as never }
      const { data } = await api.call('POST /v1/projects/:projectId/programme/preview', body)
      setGiven({ file, preview: data })
    })
  }
  const apply = async ({ file }: Given) => {
    const body = { path, query: asTemplate, body: file as never }
    if (!(await run(() => api.call('PUT /v1/projects/:projectId/programme', body)))) return
    setGiven(null)
    setSaid(words.applied)
  }
  return (
    <div class="stack">
      <p>{words.fileAbout}</p>
      <div class="buttons">
        <button
          type="button"
          class="plain"
          disabled={isBusy}
          onClick={() => save(asTemplate, `${project.id}-template.json`)}
        >
          {words.exportTemplate}
        </button>
        <button type="button" class="plain" disabled={isBusy} onClick={() => save({}, `${project.id}.json`)}>
          {words.exportFile}
        </button>
      </div>
      <ActionProblem problem={problem} />
      {may('programme:write') && (
        <section class="stack">
          <h2>{words.import}</h2>
          <div class="field">
            <label for={id}>{words.choose}</label>
            <input
              id={id}
              type="file"
              accept="application/json,.json"
              onChange={(event) => void look(event.currentTarget.files?.[0])}
            />
          </div>
          <p role="status">{said || (given && words.would(given.preview.changes.length))}</p>
          {given && given.preview.changes.length > 0 && (
            <>
              <FiguresTable
                title={words.import}
                columns={words.columns}
                rows={given.preview.changes.map(({ part, id: what, change }) => [
                  what,
                  part,
                  words.changes[change],
                ])}
              />
              <div>
                <button type="button" disabled={isBusy} onClick={() => apply(given)}>
                  {words.apply}
                </button>
              </div>
            </>
          )}
        </section>
      )}
    </div>
  )
}

function readJson(text: string): object | null {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' ? read : null
  } catch {
    return null
  }
}
