// Builds the script for a tag (dist/script) and the module for bundlers (dist/esm), and writes down their sizes.

import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { LOCALES } from '@innerloop/shared/match-locale'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import { rollup, type OutputOptions, type Plugin } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from 'terser'
import { readTypes, WAYS, waysAsFiles } from './build-ways.ts'
import manifest from './package.json' with { type: 'json' }

/** What is imported only when it is needed. */
const CHUNKS = {
  prompt: 'asking/start-asking.ts',
  delivery: 'delivery/start-delivery.ts',
  more: 'prompt/more/more.ts',
  rules: 'rules/start-rules.ts',
  debug: 'debug/debug.ts',
}
type Codes = Record<keyof typeof CHUNKS | 'loader', string>

/** Stands in all files for the one hash of them, until that is known. */
const HASH = '@CHUNKS@'

const languages = await readLanguages()
const script = await bundleAll(true)
const chunksHash = hashOf([...Object.values(languages), ...Object.values(script)].join())
for (const name of Object.keys(script) as (keyof Codes)[])
  script[name] = script[name].replaceAll(HASH, chunksHash)
const module = await bundleAll(false)
const ways = await bundleWays()
const types = await readTypes()
const element = await bundle(`src/${WAYS.element}`, { format: 'iife' }, true)
const delighted = await bundle('src/delighted/delighted.ts', { format: 'iife' }, true)

await rm(pathOf('dist'), { recursive: true, force: true })
await writeScript(script)
await write(
  'dist/script/hosted.js',
  await bundle('src/hosted/hosted-page.ts', { format: 'iife', strict: false }, true),
)
await writeModule(module)
for (const [name, code] of ways) await write(`dist/esm/${name}.js`, code)
for (const [name, text] of types) await write(`dist/esm/${name}.d.ts`, text)
await writeSizes({ ...Object.fromEntries(ways), ...script, element, delighted })

async function bundleAll(isScript: boolean): Promise<Codes> {
  const chunks = Object.entries(CHUNKS).map(async ([name, path]) => {
    return [name, await bundle(`src/${path}`, { format: 'es' }, isScript)] as const
  })
  const loader = isScript
    ? await bundle('src/script.ts', { format: 'iife', strict: false }, isScript)
    : await bundle('src/index.ts', { format: 'es' }, isScript)
  return { ...(Object.fromEntries(await Promise.all(chunks)) as Omit<Codes, 'loader'>), loader }
}

/** React's are for the browser's half of an app that is split in two. */
async function bundleWays(): Promise<[string, string][]> {
  const codes = Object.entries(WAYS).map(async ([name, path]): Promise<[string, string]> => {
    const code = await bundle(`src/${path}`, { format: 'es' }, false)
    return [name, name === 'react' ? `'use client';${code}` : code]
  })
  return Promise.all(codes)
}

/** Pages know the loader, the element and the stand-in by stable names; the loader knows the others by names with the hash. */
async function writeScript({ loader, ...chunks }: Codes): Promise<void> {
  const integrity: Record<string, object> = {}
  const put = async (name: string, file: string, code: string) => {
    await write(`dist/script/${file}`, code)
    integrity[name] = { file, integrity: integrityOf(code), ...sizeOf(code) }
  }
  for (const [name, code] of Object.entries({ innerloop: loader, element, delighted })) {
    await write(`dist/script/${name}.js`, code)
    await put(`${name}.js`, `${name}-${hashOf(code)}.js`, code)
  }
  for (const [name, code] of Object.entries(chunks)) await put(`${name}.js`, `${name}-${chunksHash}.js`, code)
  for (const [tag, code] of Object.entries(languages))
    await write(`dist/script/strings-${tag}-${chunksHash}.js`, code)
  await write('dist/script/integrity.json', toJson(integrity))
}

/** The public types depend on nothing, so that no package of ours is needed to compile against them. */
async function writeModule({ loader, ...chunks }: Codes): Promise<void> {
  await write('dist/esm/index.js', loader)
  for (const [name, code] of Object.entries(chunks)) await write(`dist/esm/${name}.js`, code)
  for (const [tag, code] of Object.entries(languages)) await write(`dist/esm/strings/${tag}.js`, code)
  const types = await readFile(pathOf('src/api.ts'), 'utf8')
  const names = /export\{(.*?)\}/
    .exec(loader)![1]!
    .split(',')
    .map((name) => name.split(' as ').at(-1)!)
  const values = names.map((name) => `export declare const ${name}: Innerloop['${name}']\n`)
  await write('dist/esm/index.d.ts', `${types}\n${values.join('')}`)
}

async function writeSizes(codes: Codes & Record<string, string>): Promise<void> {
  const { loader, prompt, ...others } = codes
  const sizes = { loader: sizeOf(loader), prompt: sizeOf(prompt) }
  const firstPrompt = {
    bytes: sizes.loader.bytes + sizes.prompt.bytes,
    brotli: sizes.loader.brotli + sizes.prompt.brotli,
  }
  const rest = Object.entries(others).map(([name, code]) => [name, sizeOf(code)] as const)
  const locale = Object.values(languages)
    .map(sizeOf)
    .reduce((largest, one) => (one.brotli > largest.brotli ? one : largest))
  const all = { ...sizes, firstPrompt, ...Object.fromEntries(rest), locale }
  await write('dist/sizes.json', toJson(all))
  for (const [name, { bytes, brotli }] of Object.entries(all))
    console.log(`${name.padEnd(12)} ${bytes} bytes, ${brotli} with brotli`)
}

async function bundle(input: string, options: OutputOptions, isScript: boolean): Promise<string> {
  const build = await rollup({
    input: pathOf(input),
    plugins: [
      chunksAsFiles(isScript),
      waysAsFiles(isScript),
      ...(isScript ? [stringsBesideScript()] : [languagesAsFiles()]),
      jsxFrom(input.endsWith(CHUNKS.more) ? 'src/prompt/more/lent-jsx.ts' : 'src/prompt/own-jsx.ts'),
      cssAsText(),
      nodeResolve({ extensions: ['.ts', '.tsx', '.mjs', '.js'] }),
      esbuild({
        target: 'es2022',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        define: { __VERSION__: `"${manifest.version}"`, __CHUNKS__: `"${HASH}"` },
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
  return output[0].code
}

/** Each is built by itself, so that none shares a module with, or exports something for, another. */
function chunksAsFiles(isScript: boolean): Plugin {
  return {
    name: 'chunks-as-files',
    resolveDynamicImport(id) {
      const chunk = Object.entries(CHUNKS).find(
        ([, path]) => typeof id === 'string' && id.endsWith(basename(path)),
      )
      return chunk ? { id: `./${chunk[0]}${isScript ? `-${HASH}` : ''}.js`, external: true } : null
    },
  }
}

/** One way to make nodes is enough; the rarer half of the prompt uses the Preact of the other. */
function jsxFrom(path: string): Plugin {
  return {
    name: 'jsx-from',
    resolveId: (id) => (id === 'preact/jsx-runtime' ? pathOf(path) : null),
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
        compress: { passes: 4, unsafe_arrows: true, keep_fargs: false, inline: 1, pure_getters: true },
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
