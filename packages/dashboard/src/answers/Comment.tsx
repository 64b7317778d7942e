import { useState } from 'preact/hooks'
import { words } from '../words/words.ts'

const LONG = 280

export function Comment({ text, locale }: { text: string; locale: string | null }) {
  const [open, setOpen] = useState(false)
  const cut = text.length > LONG && !open
  return (
    <>
      <p class={cut ? 'comment comment-cut' : 'comment'} dir="auto" lang={locale ?? undefined}>
        {text}
      </p>
      {cut && (
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {words.answers.whole}
        </button>
      )}
    </>
  )
}
