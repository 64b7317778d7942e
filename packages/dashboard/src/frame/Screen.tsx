import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { words } from '../words/words.ts'

type Props = {
  title: string
  /** One plain sentence that says what the page is for. */
  lede?: ComponentChildren
  /** Beside the title. */
  actions?: ComponentChildren
  children: ComponentChildren
}

/** A page: its name in the window's title too. */
export function Screen({ title, lede, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} · ${words.product}`
  }, [title])
  return (
    <div class="screen">
      <div class="screen-head">
        <h1>{title}</h1>
        {actions && <div class="screen-actions">{actions}</div>}
      </div>
      {lede && <p class="lede">{lede}</p>}
      {children}
    </div>
  )
}
