import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { frameWords } from '../frame/words.ts'
import './controls.css'

type Props = { title: string; onClose: () => void; children: ComponentChildren }

/** Something that has to be said or asked before one goes on, over the page. */
export function Sheet({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal?.(), [])
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={id} onClose={onClose}>
      <div class="stack">
        <div class="row-line">
          <h2 id={id}>{title}</h2>
          <button type="button" class="link row-end" onClick={() => dialog.current?.close()}>
            {frameWords.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
