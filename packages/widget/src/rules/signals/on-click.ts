import { listen } from './listen.ts'

/**
 * Also within open shadow roots. What is clicked in our own prompt is no signal of the page.
 *
 * @throws SyntaxError at once, rather than at every click, where the selector is none
 */
export function onClick({ selector }: { selector: string }, reach: () => void): () => void {
  document.querySelector(selector)
  return listen('click', (event) => {
    const path = event.composedPath().filter((node) => node instanceof Element)
    const isOurs = path.some(({ localName }) => localName === 'innerloop-prompt')
    if (!isOurs && path.some((element) => Element.prototype.matches.call(element, selector))) reach()
  })
}
