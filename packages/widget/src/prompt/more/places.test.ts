// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { choose, find, heading, hit, host, open, passMs, press, questions, root } from './test-prompt.ts'

const { score, one, line } = questions

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<main></main><aside></aside>'
})
afterEach(() => vi.useRealTimers())

describe('an inline survey', () => {
  const inline = { presentation: { as: 'inline', into: 'main' } }

  test('is a part of the page, and its thanks stay', async () => {
    open([score], inline)
    expect(host()!.parentElement!.tagName).toBe('MAIN')
    expect(host()!.hasAttribute('inline')).toBe(true)
    await passMs(200)
    expect(find('.frame').getAttribute('role')).toBe('region')
    expect(find('p').hidden).toBe(true)
    await choose(9)
    await passMs(60_000)
    expect(heading()).toBe('Thank you.')
  })

  test('does not go away by Escape', async () => {
    const { saves } = open([score], inline)
    hit('Escape', find('[role=radio]'))
    expect([!!host(), saves.length]).toEqual([true, 1])
  })

  test('goes where the host says at that moment, whatever the survey says', () => {
    open([score], { presentation: { as: 'modal' } }, {}, document.querySelector('aside')!)
    expect(host()!.parentElement!.tagName).toBe('ASIDE')
    expect(host()!.hasAttribute('inline')).toBe(true)
  })

  test('without its place is not shown, not saved, and says so', () => {
    expect(() => open([score], { presentation: { as: 'inline', into: '#gone' } })).toThrow(
      'The page has no element "#gone" for the inline survey.',
    )
    expect(host()).toBeNull()
  })
})

describe.each(['modal', 'page'])('a %s', (as) => {
  test('takes the focus and is named by the question', async () => {
    open([score], { presentation: { as } })
    await passMs(0)
    const dialog = find<HTMLDialogElement>('dialog')
    expect([dialog.open, dialog.getAttribute('aria-labelledby')]).toEqual([true, 'heading'])
    expect(root().querySelectorAll('[role=dialog]')).toHaveLength(0)
    expect(root().activeElement).toBe(find('h2'))
  })

  test('that the browser closes was declined', async () => {
    const { last } = open([score], { presentation: { as } })
    await passMs(0)
    find<HTMLDialogElement>('dialog').close()
    await passMs(0)
    expect([host(), last().state]).toEqual([null, 'dismissed'])
  })
})

test.each([
  [undefined, 'bottom-end'],
  [{ as: 'popover', at: 'top-start' }, 'top-start'],
  [{ as: 'bar' }, 'bottom'],
  [{ as: 'bar', at: 'top' }, 'top'],
])('%o is at the %s', (presentation, at) => {
  open([score], { presentation })
  expect(host()!.getAttribute('at')).toBe(at)
})

describe('the look', () => {
  test('says radius, font and scheme', () => {
    open([score], { appearance: { radius: 4, font: '"Inter", serif', scheme: 'dark', accent: '#102030' } })
    const [, sheet] = root().adoptedStyleSheets
    const { style } = [...sheet!.cssRules].find((rule) => rule.cssText.startsWith(':host {')) as CSSStyleRule
    expect(['radius', 'font'].map((name) => style.getPropertyValue(`--innerloop-${name}`))).toEqual([
      '4px',
      '"Inter", serif',
    ])
    expect(host()!.getAttribute('scheme')).toBe('dark')
    expect(host()!.style.getPropertyValue('--accent')).toBe('#102030')
  })

  test('a logo tells nobody where the reader is; one that fails is not shown', async () => {
    open([score, line], {
      appearance: { logo: { url: 'https://shop.example/logo.png', alt: { en: 'Shop' } } },
    })
    const logo = find<HTMLImageElement>('.logo')
    expect([logo.alt, logo.getAttribute('referrerpolicy')]).toEqual(['Shop', 'no-referrer'])
    logo.dispatchEvent(new Event('error'))
    expect(logo.style.visibility).toBe('hidden')
    await choose(5)
    expect(find('.logo')).toBeNull()
  })
})

describe('placeholders', () => {
  const hostile = '<img src=x onerror=alert(1)>'

  test('are filled in every text, and never as HTML', async () => {
    open(
      [
        {
          ...one,
          wording: { en: '{{traits.name}}?' },
          options: [
            { id: 'a', label: { en: 'A {{traits.name}}' } },
            { id: 'b', label: { en: 'B {{properties.none|nothing}}' } },
          ],
        },
      ],
      {
        thanks: { en: 'Thanks, {{traits.name}}' },
        thanksLink: { url: 'https://shop.example/{{traits.name}}', label: { en: 'For {{traits.name}}' } },
      },
      { traits: { name: hostile } },
    )
    expect(heading()).toBe(`${hostile}?`)
    expect([...root().querySelectorAll('.option')].map(({ textContent }) => textContent)).toEqual([
      `A ${hostile}`,
      'B nothing',
      'Other',
    ])
    root().querySelector<HTMLElement>('.option input')!.click()
    await press('Send')
    expect(heading()).toBe(`Thanks, ${hostile}`)
    const link = find<HTMLAnchorElement>('a')
    expect([link.textContent, link.href]).toEqual([
      `For ${hostile}`,
      `https://shop.example/${encodeURIComponent(hostile)}`,
    ])
    expect(root().querySelector('img')).toBeNull()
  })

  test('are filled at the ends of a scale', () => {
    open([{ ...score, lowLabel: { en: 'Never, {{traits.name|you}}' } }])
    expect(find('.ends').textContent).toContain('Never, you')
  })
})
