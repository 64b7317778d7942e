import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Form } from '../controls/Form.tsx'
import { frameWords } from '../frame/words.ts'
import type { ProjectEdit } from './project/ProjectForm.tsx'

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
  return (
    <div onInput={() => setSaved(false)}>
      <Form
        submit={frameWords.save}
        isBusy={edit.isBusy}
        problem={edit.problem}
        done={isSaved ? frameWords.saved : undefined}
        besides={besides}
        onSubmit={async () => setSaved(await onSave())}
      >
        {children}
      </Form>
    </div>
  )
}
