import { useState } from 'preact/hooks'
import { Sheet } from '../../controls/Sheet.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { settingsWords } from '../words.ts'
import { privacyWords as words } from './words.ts'

type Props = { id: string; onErase: () => unknown; onClose: () => void }

/** Nobody erases by a slip: the id is to be typed. */
export function EraseSheet({ id, onErase, onClose }: Props) {
  const [typed, setTyped] = useState('')
  return (
    <Sheet title={words.eraseTitle(id)} onClose={onClose}>
      <p>{words.eraseText}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed === id) onErase()
        }}
      >
        <TextField
          label={settingsWords.typeToConfirm(id)}
          value={typed}
          onChange={setTyped}
          autocomplete="off"
        />
        <p>
          <button type="submit" disabled={typed !== id}>
            {words.erase}
          </button>
        </p>
      </form>
    </Sheet>
  )
}
