import css from './prompt.css?inline'

/**
 * The element on the page that holds the prompt: above everything, outside the page's layout and styles.
 *
 * @returns its shadow root, and what removes it and gives the focus back
 */
export function openHost(dir: string | undefined, onEscape: () => void): [ShadowRoot, remove: () => void] {
  const host = document.createElement('innerloop-prompt')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  let focusedBefore: EventTarget | null = null

  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  host.dir = dir ?? 'ltr'
  host.addEventListener('focusin', ({ relatedTarget }) => (focusedBefore = relatedTarget ?? focusedBefore))
  for (const type of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(type, keepKey)
  ;(document.body ?? document.documentElement).append(host)
  host.popover = 'manual'
  host.showPopover?.()
  return [root, remove]

  /** The page's own shortcuts must not fire while somebody types here. */
  function keepKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing) onEscape()
  }

  function remove(): void {
    const hadFocus = root.activeElement
    host.remove()
    if (hadFocus) (focusedBefore as HTMLElement | null)?.focus({ preventScroll: true })
  }
}

/** Somebody has the mouse over it, or moves about in it by keyboard. */
export function isAttended({ host, activeElement }: ShadowRoot): boolean {
  const isHovered = matchMedia('(hover: hover)').matches && host.matches(':hover')
  return isHovered || !!activeElement?.matches(':focus-visible')
}
