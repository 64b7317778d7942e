import type { ComponentChildren } from 'preact'
import type { Wording } from '../wording.ts'

type Props = {
  mark: ComponentChildren
  address: string
  label: Wording
  redirects: boolean | undefined
}

export function Thanks({ mark, address, label: { text, lang }, redirects }: Props): ComponentChildren {
  return (
    <>
      {mark}
      <div class="actions">
        <a
          class="send"
          href={address}
          target={redirects ? undefined : '_blank'}
          rel="noopener"
          dir="auto"
          lang={lang}
        >
          {text}
        </a>
      </div>
    </>
  )
}
