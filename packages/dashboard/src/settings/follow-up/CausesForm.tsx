import { DEFAULT_ROOT_CAUSES as USUAL } from '@innerloop/shared/root-causes'
import type { Project } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { causeNames } from '../../cases/words.ts'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { frameWords } from '../../frame/words.ts'
import type { ProjectEdit } from '../project/ProjectForm.tsx'
import { type Cause, causesToSave } from './causes-of.ts'
import { followUpWords as words } from './words.ts'

type Props = { project: Project; edit: ProjectEdit }

/** The project's own list, or the usual one until it has one. */
export function CausesForm({ project, edit }: Props) {
  const own = project.rootCauses
  const [causes, setCauses] = useState<Cause[]>(() => [...(own ?? USUAL.map(inWords))])
  const [isSaved, setSaved] = useState(false)
  const set = (next: Cause[]) => {
    setSaved(false)
    setCauses(next)
  }
  const save = async () => {
    const rootCauses = causesToSave(causes)
    if (await edit.change({ rootCauses: rootCauses.length === 0 ? null : rootCauses })) {
      setCauses(rootCauses.length === 0 ? USUAL.map(inWords) : rootCauses)
      setSaved(true)
    }
  }
  const goBack = async () => {
    if (await edit.change({ rootCauses: null })) setCauses(USUAL.map(inWords))
  }
  return (
    <Form
      submit={frameWords.save}
      isBusy={edit.isBusy}
      problem={edit.problem}
      done={isSaved ? frameWords.saved : undefined}
      besides={
        own && (
          <button type="button" class="plain" onClick={goBack}>
            {words.backToUsual}
          </button>
        )
      }
      onSubmit={save}
    >
      {!own && <p class="quiet">{words.usual}</p>}
      <ol class="stack">
        {causes.map((cause, at) => (
          <li class="inline-form" key={cause.key || at}>
            <TextField
              label={words.cause(at + 1)}
              value={cause.name}
              maxLength={100}
              onChange={(name) => set(causes.map((one, index) => (index === at ? { ...one, name } : one)))}
            />
            {at > 0 && (
              <button
                type="button"
                class="plain icon-button"
                aria-label={words.up(cause.name)}
                onClick={() => set(swapped(causes, at))}
              >
                ↑
              </button>
            )}
            <button
              type="button"
              class="plain icon-button"
              aria-label={words.remove(cause.name)}
              onClick={() => set(causes.filter((_, index) => index !== at))}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <div>
        <button type="button" class="plain" onClick={() => set([...causes, { key: '', name: '' }])}>
          {words.add}
        </button>
      </div>
    </Form>
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
