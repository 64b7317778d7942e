import { listen } from './listen.ts'

/** Browsers round: the end of a page may be a fraction of a pixel away. */
const ROUNDING_PX = 2

/**
 * A page that fits on the screen is seen whole, but not before the person tries to scroll: it may still be filling.
 * In an app whose page stands still, the pane that is scrolled in its place counts.
 */
export function onScrolled({ depth }: { depth: number }, reach: () => void): () => void {
  return listen('scroll wheel touchmove keydown', (event) => {
    const { scrollTop, clientHeight, scrollHeight } = scrolledBy(event)
    const fits = scrollHeight <= clientHeight
    const seenPx = scrollTop + clientHeight + ROUNDING_PX
    if (fits ? event.type !== 'scroll' : seenPx >= depth * scrollHeight) reach()
  })
}

function scrolledBy(event: Event): Element {
  const page = document.scrollingElement ?? document.documentElement
  if (page.scrollHeight > page.clientHeight) return page
  return (event.composedPath().find((node) => node instanceof Element && isPane(node)) as Element) ?? page
}

function isPane({ clientHeight, scrollHeight }: Element): boolean {
  return scrollHeight > clientHeight && clientHeight >= innerHeight / 2 && clientHeight <= innerHeight
}
