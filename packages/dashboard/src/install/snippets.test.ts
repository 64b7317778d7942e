// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { pinnedTag, policyLine, scriptTag, surveyLink } from './snippets.ts'

const place = { host: 'https://feedback.example', projectKey: 'pk_shop' }
const tagIn = (html: string) => {
  const holder = document.createElement('template')
  holder.innerHTML = html
  return Object.fromEntries(
    [...holder.content.querySelector('script')!.attributes].map((one) => [one.name, one.value]),
  )
}

test('the tag names the collector and the project', () => {
  expect(tagIn(scriptTag(place))).toEqual({
    async: '',
    src: 'https://feedback.example/widget/innerloop.js',
    'data-project': 'pk_shop',
  })
})

test('the pinned tag names the file that has the hash, and asks for it so that the hash can be checked', () => {
  const pinned = { file: 'innerloop-1a2b3c4d.js', integrity: 'sha384-abc', brotli: 2499 }
  expect(tagIn(pinnedTag(place, pinned))).toEqual({
    async: '',
    src: 'https://feedback.example/widget/innerloop-1a2b3c4d.js',
    integrity: 'sha384-abc',
    crossorigin: 'anonymous',
    'data-project': 'pk_shop',
  })
})

test('the policy and the link are whole', () => {
  expect(policyLine(place.host)).toBe(
    "Content-Security-Policy: script-src 'self' https://feedback.example; connect-src 'self' https://feedback.example",
  )
  expect(surveyLink(place, 'after payment')).toBe(
    'https://feedback.example/s/after%20payment?project=pk_shop',
  )
})
