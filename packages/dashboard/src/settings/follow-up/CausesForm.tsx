import { DEFAULT_ROOT_CAUSES as USUAL } from '@innerloop/shared/root-causes'
import type { Project } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { causeNames } from '../../cases/words.ts'
import { TextField } from '../../controls/TextField.tsx'
import { EditForm } from '../EditForm.tsx'
import type { ProjectEdit } from '../project/ProjectForm.tsx'
import { type Cause, causesToSave } from './causes-of.ts'
import { followUpWords as words } from './words.ts'

type Props = { project: Project; edit: ProjectEdit }

/** The project's own list, or the usual one until it has one. */
export function CausesForm({ project, edit }: Props) {
  const own = project.rootCauses
  const [causes, setCauses] = useState<Cause[]>(() => [...(own ?? USUAL.map(inWords))])
  const save = async () => {
    const rootCauses = causesToSave(causes)
    const isSaved = await edit.change({ rootCauses: rootCauses.length === 0 ? null : rootCauses })
    if (isSaved) setCauses(rootCauses.length === 0 ? USUAL.map(inWords) : rootCauses)
    return isSaved
  }
  const goBack = async () => {
    if (await edit.change({ rootCauses: null })) setCauses(USUAL.map(inWords))
  }
  return (
    <EditForm
      edit={edit}
      onSave={save}
      besides={
        own && (
          <button type="button" class="plain" onClick={goBack}>
            {words.backToUsual}
          </button>
        )
      }
    >
      {!own && <p class="quiet">{words.usual}</p>}
      <ol class="stack">
        {causes.map((cause, at) => (
          <li class="inline-form" key={cause.key || at}>
            <TextField
              label={words.cause(at + 1)}
              value={cause.name}
              maxLength={100}
              onChange={(name) =>
                setCauses(causes.map((one, index) => (index === at ? { ...one, name } : one)))
              }
            />
            {at > 0 && (
              <button
                type="button"
                class="plain icon-button"
                aria-label={words.up(cause.name)}
                onClick={() => setCauses(swapped(causes, at))}
              >
                ↑
              </button>
            )}
            <button
              type="button"
              class="plain icon-button"
              aria-label={words.remove(cause.name)}
              onClick={() => setCauses(causes.filter((_, index) => index !== at))}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <div>
        <button type="button" class="plain" onClick={() => setCauses([...causes, { key: '', name: '' }])}>
          {words.add}
        </button>
      </div>
    </EditForm>
  )
}

function inWords({ key, name }: Cause): Cause {
  return { key, name: causeNames[key] ?? name }
}

function swapped(causes: readonly Cause[], at: number): Cause[] {
  const next = [...causes]
  ;[next[at - 1], next[at]] = [next[at]!, next[at - 1]!]
  return next
}
