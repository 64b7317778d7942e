import { useState } from 'preact/hooks'
import { Sheet } from '../../controls/Sheet.tsx'
import { teamWords as words } from './words.ts'

export function RemoveTeam({ name, onRemove }: { name: string; onRemove: () => unknown }) {
  const [isAsked, setAsked] = useState(false)
  return (
    <p>
      <button type="button" class="link" onClick={() => setAsked(true)}>
        {words.remove}
      </button>
      {isAsked && (
        <Sheet title={words.removeTitle(name)} onClose={() => setAsked(false)}>
          <p>{words.removeText}</p>
          <p>
            <button
              type="button"
              onClick={() => {
                setAsked(false)
                onRemove()
              }}
            >
              {words.remove}
            </button>
          </p>
        </Sheet>
      )}
    </p>
  )
}
