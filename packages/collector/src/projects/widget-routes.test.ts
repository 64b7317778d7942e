import { WidgetConfig } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { aWorld, programme, jsonOf } from '../testing/world.ts'
import { applyProgramme } from './apply-programme.ts'

test('the config holds the published surveys and nothing about the team', async () => {
  const world = await aWorld()
  const answer = await fetch(`${world.url}/v1/widget/pk_shop`)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const config = WidgetConfig.parse(await answer.json())
  expect(config.surveys.map(({ id }) => id)).toEqual(['checkout', 'support'])
  expect(JSON.stringify(config)).not.toContain('owner')
})

test('it is sent again only when it changed', async () => {
  const world = await aWorld()
  const etag = (await fetch(`${world.url}/v1/widget/pk_shop`)).headers.get('etag')!
  const again = await fetch(`${world.url}/v1/widget/pk_shop`, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('an unknown key is a problem', async () => {
  const world = await aWorld()
  const answer = await fetch(`${world.url}/v1/widget/pk_other`)
  expect([answer.status, (await jsonOf(answer)).code]).toEqual([401, 'project-key.unknown'])
})

test('a published version cannot be changed, only followed by the next', async () => {
  const { database } = await aWorld()
  const [survey] = programme.surveys
  const change = (version: number) =>
    database.write((tx) =>
      applyProgramme(tx, { ...programme, surveys: [{ ...survey!, version, thanks: { en: 'Bye' } }] }, 0),
    )
  await expect(change(1)).rejects.toMatchObject({ code: 'survey.version-immutable' })
  await expect(change(2)).resolves.toBeUndefined()
})
