import type { PageMatch } from '@innerloop/shared'
import { describe, expect, test } from 'vitest'
import { addressOf, isOnPage } from './page-address.ts'

const shop = 'https://shop.example'

test.each<[PageMatch, string, boolean]>([
  // The whole address, without query and fragment.
  [{ is: `${shop}/cart` }, `${shop}/cart`, true],
  [{ is: `${shop}/cart` }, `${shop}/cart?coupon=1#top`, true],
  [{ is: `${shop}/cart` }, `${shop}/cart/`, false],
  [{ is: `${shop}/cart` }, 'https://other.example/cart', false],
  [{ is: `${shop}/` }, shop, true],
  [{ contains: 'shop.example' }, `${shop}/cart`, true],
  [{ contains: 'coupon' }, `${shop}/cart?coupon=1`, false],
  [{ startsWith: 'https://shop.' }, `${shop}/cart`, true],
  [{ startsWith: 'shop.' }, `${shop}/cart`, false],
  // With a slash at the beginning, the path alone.
  [{ is: '/cart' }, `${shop}/cart?coupon=1`, true],
  [{ is: '/cart' }, `${shop}/de/cart`, false],
  [{ contains: '/shop' }, `${shop}/cart`, false],
  [{ contains: '/cart' }, `${shop}/de/cart/2`, true],
  [{ startsWith: '/cart' }, `${shop}/cart/2`, true],
  [{ startsWith: '/cart' }, `${shop}/de/cart`, false],
  [{ startsWith: '/über' }, `${shop}/über-uns`, true],
  [{ is: '/%C3%BCber' }, `${shop}/über`, true],
  [{ is: '/100%' }, `${shop}/100%`, true],
  [{ is: '/app/start.html' }, 'file:///app/start.html', true],
  // One star stops at slashes, two do not.
  [{ glob: '/orders/*' }, `${shop}/orders/7`, true],
  [{ glob: '/orders/*' }, `${shop}/orders/7/pay`, false],
  [{ glob: '/orders/*' }, `${shop}/orders/`, true],
  [{ glob: '/orders/**' }, `${shop}/orders/7/pay`, true],
  [{ glob: '/orders/**' }, `${shop}/orders`, false],
  [{ glob: '/*/pay' }, `${shop}/7/pay`, true],
  [{ glob: '/**/pay' }, `${shop}/orders/7/pay`, true],
  [{ glob: 'https://*.example/**' }, `${shop}/orders/7`, true],
  [{ glob: '/a.b' }, `${shop}/axb`, false],
  [{ glob: '/(a)[b]+' }, `${shop}/(a)[b]+`, true],
  [{ glob: '/orders' }, `${shop}/orders/7`, false],
  // Regular expressions, from the beginning of the path where they say so.
  [{ matches: 'shop\\.example/cart$' }, `${shop}/cart?coupon=1`, true],
  [{ matches: '^/cart$' }, `${shop}/cart`, true],
  [{ matches: '^\\/cart$' }, `${shop}/cart`, true],
  [{ matches: '^/shop' }, `${shop}/cart`, false],
  [{ matches: '/orders/\\p{Nd}+$' }, `${shop}/orders/77`, true],
  [{ matches: '^https:' }, `${shop}/cart`, true],
  // The fragment where the pattern has one, the query where it is asked for.
  [{ is: '/#/cart' }, `${shop}/#/cart`, true],
  [{ is: '/#/cart' }, `${shop}/?a=1#/cart`, true],
  [{ is: '/' }, `${shop}/#/cart`, true],
  [{ contains: '#/cart' }, `${shop}/#/cart/2`, true],
  [{ glob: '/app#/*/pay' }, `${shop}/app#/7/pay`, true],
  [{ is: '/cart?coupon=1', withQuery: true }, `${shop}/cart?coupon=1#top`, true],
  [{ is: '/cart?coupon=1' }, `${shop}/cart?coupon=1`, false],
  [{ contains: 'tab=plan', withQuery: true }, `${shop}/konto?tab=plan`, true],
  [{ startsWith: '/cart', withQuery: true }, `${shop}/cart?x`, true],
])('%j on %s: %s', (match, href, isMet) => {
  expect(isOnPage(new URL(href), match)).toBe(isMet)
})

describe('the same visit of a page goes on', () => {
  test.each<[string, string, boolean, PageMatch?]>([
    ['/search?q=a', '/search?q=ab', true],
    ['/search?q=a', '/search?q=ab', false, { startsWith: '/search', withQuery: true }],
    ['/faq', '/faq#returns', true],
    ['/faq#a', '/faq#b', false, { contains: '#' }],
    ['/#/cart', '/#/pay', false],
    ['/#!/cart', '/#!/pay', false],
    ['/#/cart', '/#/pay', true, { is: '/' }],
    ['/cart', '/pay', false],
    ['/cart', '/pay', false, { glob: '/**' }],
  ])('from %s to %s: %s', (from, to, expected, match) => {
    const [before, after] = [from, to].map((path) => addressOf(new URL(path, shop), match))
    expect(before === after).toBe(expected)
  })
})
