import { mountOnTop } from '../host.ts'
import type { Place } from './place-of.ts'

/** Puts the host on the page, and gives where to draw. */
export function mountAt(root: ShadowRoot, { as, at, into }: Place): ShadowRoot | Element {
  const { host } = root
  if (as !== 'popover') host.setAttribute(as, '')
  if (at) host.setAttribute('at', at)
  if (into) return mountInline(root, into)
  return as === 'modal' || as === 'page' ? mountModal(root) : mountOnTop(root)
}

/** A part of the page: Escape does not take it away, and it does not speak unasked. */
function mountInline(root: ShadowRoot, into: Element): ShadowRoot {
  into.append(root.host)
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') event.stopPropagation()
  })
  whenDrawn(root, ({ frame, live }) => {
    frame.setAttribute('role', 'region')
    live.hidden = true
  })
  return root
}

/** All else cannot be used meanwhile. A click beside the card does nothing, as it may be meant for the page. */
function mountModal(root: ShadowRoot): Element {
  const dialog = document.createElement('dialog')
  root.append(dialog)
  document.body.append(root.host)
  // By Escape while nothing has the focus, or by the "back" of a phone.
  dialog.addEventListener('close', () => root.querySelector<HTMLElement>('.close')?.click())
  whenDrawn(root, ({ frame, live, heading }) => {
    frame.removeAttribute('role')
    frame.removeAttribute('aria-labelledby')
    live.hidden = true
    dialog.setAttribute('aria-labelledby', 'heading')
    dialog.showModal()
    heading.focus()
  })
  return dialog
}

type Drawn = Record<'frame' | 'live' | 'heading', HTMLElement>

/** The first drawing follows at once. */
function whenDrawn(root: ShadowRoot, change: (drawn: Drawn) => void): void {
  queueMicrotask(() => {
    const [frame, live, heading] = ['.frame', '.live', 'h2'].map((one) =>
      root.querySelector<HTMLElement>(one),
    )
    if (root.host.isConnected && frame && live && heading) change({ frame, live, heading })
  })
}
