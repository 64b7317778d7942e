import { TextField } from '../../controls/TextField.tsx'
import { followUpWords as words } from './words.ts'

type Props = {
  label: string
  name: string
  isFirst: boolean
  onRename: (name: string) => void
  onUp: () => void
  onRemove: () => void
}

export function CauseRow({ label, name, isFirst, onRename, onUp, onRemove }: Props) {
  const called = name.trim() || label
  return (
    <li class="inline-form">
      <TextField label={label} value={name} maxLength={100} onChange={onRename} />
      {/* The first keeps its button, so that the keyboard stays where a cause has come to the top. */}
      <button
        type="button"
        class="plain icon-button"
        aria-label={words.up(called)}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onUp()}
      >
        ↑
      </button>
      <button type="button" class="plain icon-button" aria-label={words.remove(called)} onClick={onRemove}>
        ×
      </button>
    </li>
  )
}
