import { createEdges } from './edges.ts'
import { installScript } from './install-script.ts'

/** Put in at build: the hash of all chunks. */
declare const __CHUNKS__: string

const script = document.currentScript

if (script) {
  const { href, origin } = new URL('.', (script as HTMLScriptElement).src)
  // Another fragment is another module, but the same file.
  const edges = createEdges((name, attempt) => import(`${href}${name}-${__CHUNKS__}.js#${attempt}`), origin)
  installScript(window as object, script.dataset, edges)
}
