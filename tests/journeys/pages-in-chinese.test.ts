import { afterAll, expect, test } from 'vitest'
import { closeBrowser } from './browser.ts'
import { lookThroughPages } from './look-through-pages.ts'

afterAll(closeBrowser)

test('axe finds nothing on any page of a shop at work, and none is wider than its screen', async () => {
  expect(
    await lookThroughPages({
      locale: 'zh-CN',
      language: 'zh-Hans',
      looks: [
        ['phone', 'light'],
        ['desktop', 'dark'],
      ],
    }),
  ).toEqual([])
})
