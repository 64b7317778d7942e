import { createEdges } from './edges.ts'
import { installScript } from './install-script.ts'

/** Put in at build. */
declare const __PROMPT_FILE__: string

const script = document.currentScript

if (script) {
  const { href, origin } = new URL(__PROMPT_FILE__, (script as HTMLScriptElement).src)
  const edges = createEdges((attempt) => import(attempt ? `${href}?${attempt}` : href), origin)
  installScript(window as object, script.dataset, edges)
}
