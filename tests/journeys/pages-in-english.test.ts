import { afterAll, expect, test } from 'vitest'
import { closeBrowser } from './browser.ts'
import { lookThroughPages } from './look-through-pages.ts'

afterAll(closeBrowser)

test('axe finds nothing on any page of a shop at work, and none is wider than its screen', async () => {
  expect(
    await lookThroughPages({
      locale: 'en',
      language: 'en',
      looks: [
        ['desktop', 'light'],
        ['phone', 'dark'],
      ],
    }),
  ).toEqual([])
})
