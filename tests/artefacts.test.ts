import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { aCollector } from './journeys/collector.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

test('the collector serves the widget so that a page can pin it: names with a hash for good, with their integrity', async () => {
  const { url } = await aCollector()
  const parts = (await (await fetch(`${url}/widget/integrity.json`)).json()) as Record<
    string,
    { file: string; integrity: string }
  >
  expect(Object.keys(parts)).toContain('innerloop.js')
  for (const { file, integrity } of Object.values(parts)) {
    const answer = await fetch(`${url}/widget/${file}`)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/)
    const digest = createHash('sha384')
      .update(Buffer.from(await answer.arrayBuffer()))
      .digest('base64')
    expect(`sha384-${digest}`).toBe(integrity)
  }
  const plain = await fetch(`${url}/widget/innerloop.js`)
  expect(plain.headers.get('cache-control')).toBe('public, max-age=300')
  expect((await fetch(`${url}/widget/nothing-00000000.js`)).status).toBe(404)
  expect((await fetch(`${url}/widget/..%2f..%2fpackage.json`)).status).toBe(404)
})

test('a language is served for good, and for one that there is not the nearest', async () => {
  const { url } = await aCollector()
  const files = readdirSync(join(ROOT, 'packages/widget/dist/script')).filter((file) =>
    file.startsWith('strings-'),
  )
  expect(files).toHaveLength(25)
  const german = files.find((file) => file.startsWith('strings-de-'))!
  for (const file of [german, german.replace('-de-', '-de-at-')]) {
    const answer = await fetch(`${url}/widget/${file}`)
    expect(answer.headers.get('cache-control')).toMatch(/immutable/)
    expect(await answer.text()).toContain('Absenden')
  }
})

test('every page is served under a strict policy', async () => {
  const { url } = await aCollector()
  const dashboard = await fetch(`${url}/`)
  expect(dashboard.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /)
  expect(dashboard.headers.get('x-content-type-options')).toBe('nosniff')
  const shop = await fetch(`${url}/shop/checkout.html`)
  expect(shop.headers.get('content-security-policy')).toBe(
    "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  )
})

test('the module’s types need nothing of ours to compile against', () => {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-types-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(ROOT, 'packages/widget/dist'), join(folder, 'node_modules/@innerloop/widget/dist'), {
    recursive: true,
  })
  cpSync(
    join(ROOT, 'packages/widget/package.json'),
    join(folder, 'node_modules/@innerloop/widget/package.json'),
  )
  const compile = (source: string) => {
    writeFileSync(join(folder, 'host.mts'), source)
    const flags = ['--strict', '--noEmit', '--module', 'nodenext', '--types', '', '--target', 'es2022']
    return spawnSync(join(ROOT, 'node_modules/.bin/tsc'), [...flags, 'host.mts'], {
      cwd: folder,
      encoding: 'utf8',
    })
  }
  const right = `
    import { explain, init, on, track } from '@innerloop/widget'
    init({ project: 'pk_shop', host: 'https://feedback.example' })
    track('checkout.paid', { orderValue: 84.5 })
    const undo: () => void = on('answered', ({ answers }) => console.log(answers))
    for (const survey of (await explain()).surveys) if (!survey.eligible) console.log(survey.reason, survey.until)
    undo()`
  const { stdout, status } = compile(right)
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  expect(compile(right.replace("'answered'", "'clicked'")).status).not.toBe(0)
  expect(compile(right.replace('project:', 'projekt:')).status).not.toBe(0)
})
