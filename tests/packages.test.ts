import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONSUMER } from './fixtures/consumer.ts'
import { aPage, closeBrowser } from './journeys/browser.ts'
import { aSite } from './journeys/site.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WIDGET = join(ROOT, 'packages/widget')
const FROM_COMMONJS = ['node10', 'node16-cjs']

/** Somebody else's project, in which the packed package is installed. */
const project = mkdtempSync(join(tmpdir(), 'innerloop-consumer-'))
const installed = join(project, 'node_modules/@innerloop/widget')
let tarball: Buffer<ArrayBuffer>

beforeAll(() => {
  // Without one, what lies above the folder would say what kind of modules these are.
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  run('pnpm', ['pack', '--pack-destination', project], WIDGET)
  const file = join(
    project,
    readdirSync(project).find((name) => name.endsWith('.tgz'))!,
  )
  tarball = readFileSync(file)
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', file, '--strip-components', '1', '-C', installed], project)
  mkdirSync(join(project, 'node_modules/@types'))
  for (const name of ['react', 'react-dom', 'vue', 'svelte', '@types/react'])
    symlinkSync(join(WIDGET, 'node_modules', name), join(project, 'node_modules', name))
  for (const [name, source] of Object.entries(CONSUMER)) writeFileSync(join(project, name), source)
})
afterAll(async () => {
  rmSync(project, { recursive: true })
  await closeBrowser()
})

function run(command: string, args: string[], cwd: string) {
  const path = `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH']}`
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

test('publint has nothing to say of the packed package', async () => {
  const { messages, pkg } = await publint({ pack: { tarball: Uint8Array.from(tarball).buffer } })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})

test('its types are found and right for all that import modules', async () => {
  const result = await checkPackage(createPackageFromTarballData(tarball))
  if (!result.types) throw new Error('There are no types.')
  const problems = result.problems.filter(
    (problem) => !('resolutionKind' in problem && FROM_COMMONJS.includes(problem.resolutionKind)),
  )
  expect(problems).toEqual([])
  expect(Object.keys(result.entrypoints)).toEqual(
    expect.arrayContaining(['.', './element', './react', './vue', './svelte']),
  )
})

test('it brings no package along, and the frameworks only if one has them', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  expect(manifest.dependencies).toBeUndefined()
  expect(manifest.optionalDependencies).toBeUndefined()
  for (const name of Object.keys(manifest.peerDependencies))
    expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true })
  const imported = readdirSync(join(installed, 'dist/esm'))
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(join(installed, 'dist/esm', file), 'utf8').matchAll(/(?:from|import\()"([^."][^"]*)"/g),
    ])
  expect(imported.map(([, name]) => name).sort()).toEqual(['react', 'vue'])
})

test.each(['nodenext', 'bundler'])('it compiles for somebody who resolves modules by %s', (resolution) => {
  const files = Object.keys(CONSUMER).filter((name) => !name.endsWith('.mjs'))
  const module = resolution === 'nodenext' ? resolution : 'esnext'
  const kinds = ['--module', module, '--moduleResolution', resolution, '--jsx', 'react-jsx']
  const rules = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--noEmit']
  const flags = [...kinds, ...rules, '--target', 'es2022', '--types', '', '--moduleDetection', 'force']
  expect(run('tsc', [...flags, ...files], project)).toBe('')
})

test('a server imports and renders all of it, and nothing starts', () => {
  expect(JSON.parse(run('node', ['server.mjs'], project))).toEqual({
    react: '<div></div>',
    vue: '<div></div>',
    svelte: ['function', 'function'],
  })
})

test('React’s are marked as for the browser', () => {
  expect(readFileSync(join(installed, 'dist/esm/react.js'), 'utf8')).toMatch(/^'use client';/)
})

test.each([
  ['ask-in-place', 500],
  ['element', 500],
  ['react', 400],
  ['vue', 500],
  ['svelte', 400],
])('%s travels in less than %i bytes', (name, budget) => {
  const code = readFileSync(join(installed, `dist/esm/${name}.js`))
  expect(brotliCompressSync(code).length).toBeLessThan(budget)
})

test('a page with only the script tags asks where its element stands', async () => {
  const element = '<innerloop-survey survey="ask" touchpoint="paid"></innerloop-survey>'
  const script = '<script type="module" src="/widget/element.js"></script>'
  const site = await aSite({ pages: { '/': `<main>${element}</main>${script}` } })
  const { page, complaints } = await aPage()
  await page.goto(site.url)
  const answered = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('innerloop-answered', (event) =>
          resolve((event as CustomEvent<{ answers: unknown }>).detail.answers),
        ),
      ),
  )
  await page.locator('main').getByRole('radio', { name: '9' }).click()
  expect(await answered).toEqual({ score: 9 })
  await page.evaluate(() => document.querySelector('innerloop-survey')!.remove())
  await page.locator('innerloop-prompt').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})
