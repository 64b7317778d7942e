import { rootCausesOf } from '@innerloop/shared/root-causes'
import type { Project } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { causeNames } from '../../cases/words.ts'
import { EditForm } from '../EditForm.tsx'
import type { ProjectEdit } from '../project/ProjectForm.tsx'
import { CauseRow } from './CauseRow.tsx'
import { type Cause, causesInWords, causesToSave } from './causes-of.ts'
import { followUpWords as words } from './words.ts'

type Props = { project: Project; edit: ProjectEdit }
/** A new cause has no key yet, so its row has an id. */
type Row = Cause & { id: number }

const MOST = 50

/** The project's own list, or the usual one until it has one. */
export function CausesForm({ project, edit }: Props) {
  const [rows, setRows] = useState(() => rowsOf(project.rootCauses))
  const store = async (rootCauses: Cause[] | null) => {
    const isSaved = await edit.change({ rootCauses })
    if (isSaved) setRows(rowsOf(rootCauses ?? undefined))
    return isSaved
  }
  const save = () => {
    const causes = causesToSave(rows, causeNames)
    return store(causes.length === 0 ? null : causes)
  }
  return (
    <EditForm
      edit={edit}
      onSave={save}
      besides={
        project.rootCauses && (
          <button type="button" class="plain" onClick={() => store(null)}>
            {words.backToUsual}
          </button>
        )
      }
    >
      {!project.rootCauses && <p class="quiet">{words.usual}</p>}
      <ol class="stack">
        {rows.map((row, at) => (
          <CauseRow
            key={row.id}
            label={words.cause(at + 1)}
            name={row.name}
            isFirst={at === 0}
            onRename={(name) => setRows(rows.map((one) => (one === row ? { ...row, name } : one)))}
            onUp={() => setRows(raised(rows, at))}
            onRemove={() => setRows(rows.filter((one) => one !== row))}
          />
        ))}
      </ol>
      {rows.length < MOST && (
        <div>
          <button
            type="button"
            class="plain"
            onClick={() => setRows([...rows, { id: freeId(rows), key: '', name: '' }])}
          >
            {words.add}
          </button>
        </div>
      )}
    </EditForm>
  )
}

function rowsOf(rootCauses: Project['rootCauses']): Row[] {
  return causesInWords(rootCausesOf({ rootCauses }), causeNames).map((cause, id) => ({ ...cause, id }))
}

function freeId(rows: readonly Row[]): number {
  return Math.max(-1, ...rows.map(({ id }) => id)) + 1
}

function raised(rows: readonly Row[], at: number): Row[] {
  return [...rows.slice(0, at - 1), rows[at]!, rows[at - 1]!, ...rows.slice(at + 1)]
}
