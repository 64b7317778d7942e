import { editorWords } from './editor-words.ts'

type Props = {
  isDirty: boolean
  isBusy: boolean
  /** What was done last. */
  told: string
  /** Undefined where there is nothing to be published. */
  onPublish: (() => void) | undefined
}

/** Stays in sight, however long the form is. */
export function SaveBar({ isDirty, isBusy, told, onPublish }: Props) {
  return (
    <div class="save-bar">
      <button type="submit" class={onPublish ? 'plain' : undefined} aria-disabled={isBusy || !isDirty}>
        {editorWords.save}
      </button>
      {onPublish && (
        <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && onPublish()}>
          {editorWords.publish}
        </button>
      )}
      <span role="status" class="quiet">
        {isDirty ? editorWords.unsaved : told}
      </span>
    </div>
  )
}
