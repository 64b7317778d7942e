import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { jsonOf, aWorld } from '../testing/world.ts'
import { createSightings } from './create-sightings.ts'

const asking = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage

function aWatch() {
  let now = Date.UTC(2026, 10, 22)
  const sightings = createSightings(() => (now += 1000))
  return {
    note: (headers: Record<string, string>, project = 'shop') => sightings.note(project, asking(headers)),
    origins: (project = 'shop') => sightings.of(project).map(({ origin }) => origin),
    of: sightings.of,
  }
}

test('the page that asks is seen by its site alone, and when', () => {
  const { note, of } = aWatch()
  note({ origin: 'https://shop.example', referer: 'https://shop.example/orders/7?mail=ana@x.example' })
  expect(of('shop')).toEqual([{ origin: 'https://shop.example', at: '2026-11-22T00:00:01.000Z' }])
})

test('without an Origin header the Referer counts, without its path', () => {
  const { note, origins } = aWatch()
  note({ referer: 'http://localhost:8787/shop/checkout.html?step=2#pay' })
  note({ referer: 'https://other.example' })
  note({})
  expect(origins()).toEqual(['https://other.example', 'http://localhost:8787'])
})

test('who comes again is the newest, with the time of the last visit', () => {
  const { note, of } = aWatch()
  note({ origin: 'https://a.example' })
  note({ origin: 'https://b.example' })
  note({ origin: 'https://a.example' })
  expect(of('shop')).toEqual([
    { origin: 'https://a.example', at: '2026-11-22T00:00:03.000Z' },
    { origin: 'https://b.example', at: '2026-11-22T00:00:02.000Z' },
  ])
})

test('each project knows its own sites, and twenty of them at most', () => {
  const { note, origins } = aWatch()
  for (let site = 1; site <= 25; site++) note({ origin: `https://s${site}.example` })
  note({ origin: 'https://market.example' }, 'market')
  expect(origins()).toHaveLength(20)
  expect([origins()[0], origins().at(-1)]).toEqual(['https://s25.example', 'https://s6.example'])
  expect(origins('market')).toEqual(['https://market.example'])
})

test.each([
  ['a text that is no origin', 'shop.example', []],
  ['a path', 'https://shop.example/orders', []],
  ['more than any name has', `https://${'a'.repeat(300)}.example`, []],
  ['a file or a sandboxed frame', 'null', ['null']],
  ['an app', 'capacitor://localhost', ['capacitor://localhost']],
])('%s', (_, origin, expected) => {
  const { note, origins } = aWatch()
  note({ origin })
  expect(origins()).toEqual(expected)
})

test('a page that fetched the surveys is listed; one with an unknown key is not', async () => {
  const world = await aWorld()
  const asks = (key: string, origin: string, etag?: string) =>
    fetch(`${world.url}/v1/widget/${key}`, { headers: { origin, ...(etag && { 'if-none-match': etag }) } })
  const seen = async () => {
    const { origins } = await jsonOf(await world.read('/v1/projects/shop/sightings'))
    return (origins as { origin: string }[]).map(({ origin }) => origin)
  }
  expect(await seen()).toEqual([])
  const etag = (await asks('pk_shop', 'https://shop.example')).headers.get('etag')!
  await asks('pk_none', 'https://none.example')
  expect(await seen()).toEqual(['https://shop.example'])
  expect((await asks('pk_shop', 'https://new.example', etag)).status).toBe(304)
  expect(await seen()).toEqual(['https://new.example', 'https://shop.example'])
})
