import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { operations } from './reference/operations.ts'
import { aFolder, aResponse, aWorld } from './testing/world.ts'

/** Pages send to it in the millions: nothing is added there. */
const HOT = ['POST /v1/responses']

async function aHouse(publicUrl?: string) {
  const folders = { widget: aFolder(), dashboard: aFolder(), shop: aFolder() }
  writeFileSync(join(folders.widget, 'innerloop.js'), '')
  writeFileSync(join(folders.dashboard, 'index.html'), '<title>Dashboard</title>')
  writeFileSync(join(folders.shop, 'index.html'), '<title>Shop</title>')
  return aWorld({ publicUrl, folders })
}

function expectProtected(what: string, { headers }: Response): void {
  const policy = headers.get('content-security-policy') ?? ''
  const isPage = headers.get('content-type')?.startsWith('text/html')
  expect([what, headers.get('x-content-type-options')]).toEqual([what, 'nosniff'])
  expect([what, headers.get('referrer-policy')]).toEqual([what, expect.stringMatching(/./)])
  expect([what, policy]).toEqual([what, expect.stringMatching(/^default-src '(none|self)'/)])
  expect([what, policy]).toEqual([
    what,
    expect.stringMatching(/frame-ancestors 'none'|frame-ancestors 'self'/),
  ])
  expect([what, policy]).toEqual([what, expect.not.stringMatching(/unsafe-|\*/)])
  expect([what, headers.get('cross-origin-resource-policy')]).toEqual([
    what,
    headers.has('access-control-allow-origin') ? 'cross-origin' : 'same-origin',
  ])
  if (isPage) expect([what, headers.get('cross-origin-opener-policy')]).toEqual([what, 'same-origin'])
  else expect([what, policy]).toEqual([what, expect.stringMatching(/^default-src 'none'/)])
}

const described = operations.filter(({ method, path }) => !HOT.includes(`${method.toUpperCase()} ${path}`))

test('every route that is described answers with the security headers, to who may and who may not', async () => {
  const world = await aHouse()
  for (const { method, path, permission } of described) {
    const url =
      world.url +
      path.replace(':projectKey', 'pk_shop').replace(':surveyId', 'checkout').replace(/:\w+/g, 'x')
    const what = `${method} ${path}`
    for (const authorization of ['', `Bearer ${world.key}`]) {
      const answer = await fetch(url, {
        method: method.toUpperCase(),
        headers: { authorization },
        redirect: 'manual',
      })
      expectProtected(what, answer)
      if (permission)
        expect([what, answer.headers.get('cache-control')]).toEqual([
          what,
          expect.stringMatching(/^no-(store|cache)/),
        ])
      await answer.body?.cancel()
    }
  }
})

test('so do the pages and files, what is not there, and what cannot be served', async () => {
  const world = await aHouse()
  for (const path of [
    '/',
    '/shop/',
    '/widget/innerloop.js',
    '/widget/none.js',
    '/s/none',
    '/v1/none',
    '/none',
    '/reference',
  ])
    expectProtected(path, await fetch(world.url + path))
  expectProtected('a preflight', await fetch(`${world.url}/v1/responses`, { method: 'OPTIONS' }))
  expectProtected('a refused response', await world.post('no JSON'))
})

test('a page that has not changed keeps its own policy', async () => {
  const world = await aHouse()
  const page = await fetch(world.url)
  const etag = page.headers.get('etag')!
  const again = await fetch(world.url, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect(again.headers.get('content-security-policy') ?? '').not.toMatch(/^default-src 'none'; base-uri/)
})

const header = async (publicUrl?: string) =>
  (await fetch(`${(await aHouse(publicUrl)).url}/reference`)).headers.get('strict-transport-security')

test('browsers keep to TLS where the public address says so, and only there', async () => {
  expect(await header('https://feedback.example')).toBe('max-age=31536000')
  expect(await header('http://feedback.example')).toBeNull()
  expect(await header()).toBeNull()
})

test('the hot path carries nothing that it need not', async () => {
  const world = await aHouse('https://feedback.example')
  const kept = await world.send([aResponse()])
  expect([...kept.headers.keys()].sort()).toEqual([
    'access-control-allow-origin',
    'connection',
    'content-length',
    'content-type',
    'date',
    'keep-alive',
  ])
})
