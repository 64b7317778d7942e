import { expect, test } from 'vitest'
import { aWorld } from '../testing/world.ts'

test('a published survey has a page of its own under a strict policy', async () => {
  const world = await aWorld()
  const page = await fetch(`${world.url}/s/checkout?locale=pt-BR&channel=email&person=ana`)
  expect(page.status).toBe(200)
  const policy = page.headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain("frame-ancestors 'self' https://shop.example")
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  expect(page.headers.get('x-frame-options')).toBeNull()
  const html = await page.text()
  expect(html).toMatch(/<html lang="pt-BR">/)
  expect(html).toMatch(/data-project="pk_shop"\s+data-channel="email"\s+data-locale="pt-BR"/)
  expect(html).toContain('data-survey="checkout"')
  expect(html).not.toContain('ana')
})

test('what the link says is never markup', async () => {
  const world = await aWorld()
  const attack = '"><script>alert(1)</script>'
  const query = new URLSearchParams({ locale: attack, channel: attack, person: attack, touchpoint: attack })
  const html = await (await fetch(`${world.url}/s/checkout?${query}`)).text()
  expect(html).not.toContain('alert(1)')
})

test.each(['/s/unknown', '/s/checkout?project=pk_other', '/s/%3Cscript%3E'])(
  'there is no survey at %s',
  async (path) => {
    const world = await aWorld()
    const page = await fetch(world.url + path)
    expect(page.status).toBe(404)
    expect(page.headers.get('content-type')).toMatch('text/html')
    expect(await page.text()).toContain('There is no survey at this address')
  },
)
