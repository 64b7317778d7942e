import css from './prompt.css?inline'

export type Mount = (root: ShadowRoot) => ShadowRoot | Element

/**
 * The element on the page that holds the prompt, outside the page's layout and styles.
 *
 * @param mount puts it on the page, and gives where in it to draw
 * @returns its shadow root, where to draw, and what removes it and gives the focus back
 */
export function openHost(
  dir: string | undefined,
  accent = '#1a6b4f',
  onEscape: () => void,
  mount: Mount = mountOnTop,
): [ShadowRoot, ShadowRoot | Element, remove: () => void] {
  const host = document.createElement('innerloop-prompt')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  const viewport = window.visualViewport
  let focusedBefore: EventTarget | null = null

  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  host.dir = dir ?? 'ltr'
  host.style.setProperty('--accent', accent)
  host.addEventListener('focusin', ({ relatedTarget }) => (focusedBefore = relatedTarget ?? focusedBefore))
  for (const type of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(type, keepKey)
  viewport?.addEventListener('resize', clearKeyboard)
  return [root, mount(root), remove]

  /** The page's own shortcuts must not fire while somebody types here. */
  function keepKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing) onEscape()
  }

  /** On-screen keyboards cover the page without making it smaller. Zooming changes both, so nothing. */
  function clearKeyboard(): void {
    host.style.setProperty('--seen', `${viewport!.offsetTop + viewport!.height * viewport!.scale}px`)
  }

  function remove(): void {
    const hadFocus = root.activeElement
    viewport?.removeEventListener('resize', clearKeyboard)
    host.remove()
    if (hadFocus) (focusedBefore as HTMLElement | null)?.focus({ preventScroll: true })
  }
}

/** Above everything. While the page has a modal dialog open, only what is in that can be used. */
export function mountOnTop(root: ShadowRoot): ShadowRoot {
  const host = root.host as HTMLElement
  const modal = [...document.querySelectorAll('dialog:modal')].pop()
  modal?.addEventListener('close', () => host.isConnected && mountOnTop(root), { once: true })
  ;(modal ?? document.body ?? document.documentElement).append(host)
  host.popover = 'manual'
  host.showPopover?.()
  return root
}

/** Somebody has the mouse over it, or moves about in it by keyboard. */
export function isAttended({ host, activeElement }: ShadowRoot): boolean {
  const isHovered = matchMedia('(hover: hover)').matches && host.matches(':hover')
  return isHovered || !!activeElement?.matches(':focus-visible')
}
