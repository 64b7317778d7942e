// The ways into a page other than by calling the module: what each is made of, and its types.

import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rollup'

/** Each is a file of the module. */
export const WAYS = {
  'ask-in-place': 'element/ask-in-place.ts',
  element: 'element/element.ts',
  react: 'react/react.ts',
  vue: 'vue/vue.ts',
  svelte: 'svelte/svelte.ts',
}

const FRAMEWORKS = /^(react|vue|svelte)(\/|$)/

/** They share the module's main file, and with it the one widget of the page. The script brings its own. */
export function waysAsFiles(isScript: boolean): Plugin {
  return {
    name: 'ways-as-files',
    resolveId(id, importer) {
      if (isScript && id === './page-widget.ts') return join(dirname(importer!), 'page-widget.script.ts')
      if (isScript || !importer) return null
      if (FRAMEWORKS.test(id)) return { id, external: true }
      if (id === '../index.ts') return { id: './index.js', external: 'absolute' }
      return id.endsWith('/ask-in-place.ts') ? { id: './ask-in-place.js', external: 'absolute' } : null
    },
  }
}

/** As the compiler declares them, by name. Whether the types are right is for the type check to say. */
export async function readTypes(): Promise<[string, string][]> {
  const folder = await mkdtemp(join(tmpdir(), 'innerloop-types-'))
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', folder]
  spawnSync(process.execPath, [join(typescript, 'bin/tsc'), '--project', import.meta.dirname, ...flags])
  const types = Object.entries(WAYS).map(async ([name, path]): Promise<[string, string]> => {
    const text = await readFile(join(folder, 'src', path.replace('.ts', '.d.ts')), 'utf8')
    return [name, text.replaceAll(/'\.\.?\/(?:element\/)?([a-z-]+)\.ts'/g, "'./$1.js'")]
  })
  try {
    return await Promise.all(types)
  } finally {
    await rm(folder, { recursive: true })
  }
}
