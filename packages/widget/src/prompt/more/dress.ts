import type { Survey } from '@innerloop/shared'
import css from './more.css?inline'

/** What the page's own styles say of `innerloop-prompt` comes before what the survey says. */
export function dress(root: ShadowRoot, { radius, font, scheme }: Survey['appearance']): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  const { style } = sheet.cssRules[sheet.insertRule(':host{}')] as CSSStyleRule
  if (radius !== undefined) style.setProperty('--innerloop-radius', `${radius}px`)
  if (font) style.setProperty('--innerloop-font', font)
  if (scheme) root.host.setAttribute('scheme', scheme)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
