import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Form } from '../controls/Form.tsx'
import { frameWords } from '../frame/words.ts'
import type { ProjectEdit } from './project/ProjectForm.tsx'
import { settingsWords } from './words.ts'

type Props = {
  edit: ProjectEdit
  /** Whether it was saved. */
  onSave: () => Promise<boolean>
  besides?: ComponentChildren
  children: ComponentChildren
}

/** A part of the project that is saved by itself. */
export function EditForm({ edit, onSave, besides, children }: Props) {
  const [isSaved, setSaved] = useState(false)
  const forget = () => setSaved(false)
  return (
    <div role="presentation" onInput={forget} onClick={forget}>
      <Form
        submit={frameWords.save}
        isBusy={edit.isBusy}
        problem={edit.problem}
        done={isSaved ? frameWords.saved : undefined}
        besides={
          <>
            {edit.problem?.status === 412 && (
              <button type="button" class="plain" onClick={edit.showNow}>
                {settingsWords.showNow}
              </button>
            )}
            {besides}
          </>
        }
        onSubmit={async () => setSaved(await onSave())}
      >
        {children}
      </Form>
    </div>
  )
}
