// Builds the script for a tag (dist/script) and the module for bundlers (dist/esm), and writes down their sizes.

import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { LOCALES } from '@innerloop/shared/match-locale'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import { rollup, type OutputChunk, type OutputOptions, type Plugin } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from 'terser'
import manifest from './package.json' with { type: 'json' }

/** What asks and delivers, imported when it is first needed. */
const LAZY = 'asking/start-asking.ts'

const languages = await readLanguages()
const languagesHash = hashOf(Object.values(languages).join())
const define = { __STRINGS__: `"${languagesHash}"` }
const [prompt] = await bundle(`src/${LAZY}`, { format: 'es' }, { define, isScript: true })
const [modulePrompt] = await bundle(`src/${LAZY}`, { format: 'es' })
const promptFile = hashedName('prompt', prompt.code)
const [loader] = await bundle(
  'src/script.ts',
  { format: 'iife', strict: false },
  { define: { __PROMPT_FILE__: `"${promptFile}"` } },
)
const [entry] = await bundle('src/index.ts', { format: 'es' })

await rm(pathOf('dist'), { recursive: true, force: true })
await writeScript(loader, prompt)
await writeModule(entry, modulePrompt)
await writeSizes(loader, prompt)

/** The loader knows the prompt by its name with the hash; pages know the loader by its stable name. */
async function writeScript(loader: OutputChunk, prompt: OutputChunk): Promise<void> {
  const loaderFile = hashedName('innerloop', loader.code)
  await write(`dist/script/${promptFile}`, prompt.code)
  await write(`dist/script/${loaderFile}`, loader.code)
  await write('dist/script/innerloop.js', loader.code)
  const integrity = {
    'innerloop.js': { file: loaderFile, integrity: integrityOf(loader.code), ...sizeOf(loader.code) },
    'prompt.js': { file: promptFile, integrity: integrityOf(prompt.code), ...sizeOf(prompt.code) },
  }
  for (const [tag, code] of Object.entries(languages))
    await write(`dist/script/strings-${tag}-${languagesHash}.js`, code)
  await write('dist/script/integrity.json', toJson(integrity))
}

/** The public types depend on nothing, so that no package of ours is needed to compile against them. */
async function writeModule(entry: OutputChunk, prompt: OutputChunk): Promise<void> {
  await write('dist/esm/index.js', entry.code)
  await write('dist/esm/prompt.js', prompt.code)
  for (const [tag, code] of Object.entries(languages)) await write(`dist/esm/strings/${tag}.js`, code)
  const types = await readFile(pathOf('src/api.ts'), 'utf8')
  const values = entry.exports.map((name) => `export declare const ${name}: Innerloop['${name}']\n`)
  await write('dist/esm/index.d.ts', `${types}\n${values.join('')}`)
}

async function writeSizes(loader: OutputChunk, prompt: OutputChunk): Promise<void> {
  const sizes = { loader: sizeOf(loader.code), prompt: sizeOf(prompt.code) }
  const firstPrompt = {
    bytes: sizes.loader.bytes + sizes.prompt.bytes,
    brotli: sizes.loader.brotli + sizes.prompt.brotli,
  }
  await write('dist/sizes.json', toJson({ ...sizes, firstPrompt }))
  for (const [name, { bytes, brotli }] of Object.entries({ ...sizes, firstPrompt }))
    console.log(`${name.padEnd(12)} ${bytes} bytes, ${brotli} with brotli`)
}

type Variant = { define?: Record<string, string>; isScript?: boolean }

async function bundle(input: string, options: OutputOptions, { define, isScript }: Variant = {}) {
  const build = await rollup({
    input: pathOf(input),
    plugins: [
      lazyAsPrompt(),
      ...(isScript ? [stringsBesideScript()] : [languagesAsFiles()]),
      cssAsText(),
      nodeResolve({ extensions: ['.ts', '.tsx', '.mjs', '.js'] }),
      esbuild({
        target: 'es2022',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        define: { __VERSION__: `"${manifest.version}"`, ...define },
        tsconfig: false,
      }),
      minifyChunks(),
    ],
    onwarn: (warning) => {
      throw new Error(warning.message)
    },
  })
  const { output } = await build.generate(options)
  await build.close()
  return output.filter((file) => file.type === 'chunk') as [OutputChunk, ...OutputChunk[]]
}

/** Built once by itself, so that no module is shared with, and exported by, the public entry. */
function lazyAsPrompt(): Plugin {
  return {
    name: 'lazy-as-prompt',
    resolveDynamicImport: (id) =>
      typeof id === 'string' && id.endsWith(LAZY) ? { id: './prompt.js', external: true } : null,
  }
}

/** The script fetches a language from beside itself. */
function stringsBesideScript(): Plugin {
  return {
    name: 'strings-beside-script',
    resolveId: (id) => (id.endsWith('/load-strings.ts') ? pathOf('src/asking/load-strings.script.ts') : null),
  }
}

/** The module imports each language as a file of its own. */
function languagesAsFiles(): Plugin {
  return {
    name: 'languages-as-files',
    resolveDynamicImport: (id) =>
      typeof id === 'string' && id.startsWith('../locales/')
        ? { id: `./strings/${basename(id, '.ts')}.js`, external: true }
        : null,
  }
}

function cssAsText(): Plugin {
  return {
    name: 'css-as-text',
    resolveId: (id, importer) => (id.endsWith('.css?inline') ? join(dirname(importer!), id) : null),
    async load(id) {
      if (!id.endsWith('.css?inline')) return null
      const css = await readFile(id.replace('?inline', ''), 'utf8')
      const { code } = await transform(css, { loader: 'css', minify: true })
      return `export default ${JSON.stringify(code.trim())}`
    },
  }
}

function minifyChunks(): Plugin {
  return {
    name: 'minify-chunks',
    async renderChunk(source, _chunk, { format }) {
      const { code } = await minify(source, {
        ecma: 2020,
        module: format === 'es',
        compress: { passes: 4, unsafe_arrows: true, keep_fargs: false, inline: 1 },
        mangle: { properties: { regex: /^__/ } },
      })
      return code!
    },
  }
}

/** By lower-case tag, minified. English is built in. */
async function readLanguages(): Promise<Record<string, string>> {
  const tags = LOCALES.filter((tag) => tag !== 'en').map((tag) => tag.toLowerCase())
  const codes = tags.map(async (tag) => {
    const source = await readFile(pathOf(`src/locales/${tag}.ts`), 'utf8')
    const { code } = await transform(source, { loader: 'ts', minify: true, charset: 'utf8' })
    return [tag, code] as const
  })
  return Object.fromEntries(await Promise.all(codes))
}

function hashedName(name: string, code: string): string {
  return `${name}-${hashOf(code)}.js`
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 8)
}

function integrityOf(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`
}

/** Brotli at its best, 11, is node's default. */
function sizeOf(code: string): { bytes: number; brotli: number } {
  return { bytes: Buffer.byteLength(code), brotli: brotliCompressSync(code).length }
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(pathOf(path)), { recursive: true })
  await writeFile(pathOf(path), content)
}

function pathOf(path: string): string {
  return join(import.meta.dirname, path)
}
