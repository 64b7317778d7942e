// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DAY_MS, NOW } from '../../test-world.ts'
import {
  all,
  box,
  buttons,
  choose,
  find,
  heading,
  host,
  open,
  passMs,
  press,
  questions,
  tick,
  write,
} from './test-prompt.ts'

const { score, one, found, line, lines } = questions

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  document.body.replaceChildren()
})
afterEach(() => vi.useRealTimers())

const branching = [
  {
    ...score,
    branches: [
      { bands: ['promoter'], goTo: 'thanks' },
      { scores: [7, 8], goTo: 'line' },
    ],
  },
  lines,
  line,
]

describe('branching', () => {
  test.each([
    [3, 'Why?', 'started'],
    [7, 'In a word?', 'started'],
    [10, 'Thank you.', 'completed'],
  ])('after a %i comes "%s"', async (given, next, state) => {
    const { last } = open(branching)
    await choose(given)
    expect([heading(), last().state]).toEqual([next, state])
  })

  test('by an option and by yes or no', async () => {
    const { last } = open([
      { ...one, branches: [{ options: ['speed'], goTo: 'found' }] },
      line,
      { ...found, branches: [{ options: ['no'], goTo: 'thanks' }] },
    ])
    await tick(1)
    await press('Send')
    expect(heading()).toBe('Did you find it?')
    await press('No')
    expect(last().state).toBe('completed')
  })
})

describe('back', () => {
  const back = { steps: { back: true } }

  test('leads along the path really taken, with what was given still there', async () => {
    const { values } = open(branching, back)
    expect(buttons()).toEqual([])
    await choose(7)
    await write('Fine')
    await press('Back')
    expect(heading()).toBe('Would you recommend us?')
    expect(all('[aria-checked=true]').map(({ textContent }) => textContent)).toEqual(['7'])
    await press('Next')
    expect(find<HTMLInputElement>('.line').value).toBe('Fine')
    await press('Back')
    await choose(2)
    expect(heading()).toBe('Why?')
    await press('Back')
    expect(values()).toEqual({ score: 2, line: 'Fine' })
  })

  test('options and yes or no are still chosen', async () => {
    open([one, found, line], back)
    await tick(1)
    await press('Send')
    await press('Yes')
    await press('Back')
    expect(find('[aria-pressed=true]').textContent).toBe('Yes')
    await press('Back')
    expect(box(1).checked).toBe(true)
  })

  test('in the moment in which an answer is marked there is no way but on', async () => {
    open([score, found, line], back)
    await choose(4)
    all('.yes-no button')[0]!.click()
    await passMs(50)
    expect(buttons()).toEqual(['Back', 'Skip'])
    for (const button of all('.actions button')) button.click()
    await passMs(150)
    expect(heading()).toBe('In a word?')
  })

  test('is not offered unless the survey wants it', async () => {
    open([score, line])
    await choose(4)
    expect(buttons()).not.toContain('Back')
  })
})

describe('progress', () => {
  test('says the step, and of how many at most', async () => {
    open(branching, { steps: { progress: true } })
    expect(find('.progress').textContent).toBe('Question 1 of 3')
    await choose(7)
    expect(find('.progress').textContent).toBe('Question 2 of 2')
    await press('Skip')
    expect(find('.progress')).toBeNull()
  })
})

describe('later', () => {
  test('puts this survey off for this person, and is no decline', async () => {
    const { store, identity, saves } = open([score, line], { snoozeDays: 3 })
    const subject = identity.subject()
    store.set('snoozed', { ana: { other: 1 }, [subject]: { support: 2 } })
    await press('Ask me later')
    expect(host()).toBeNull()
    expect(saves.map(({ state }) => state)).toEqual(['shown'])
    expect(store.get('snoozed')).toEqual({
      ana: { other: 1 },
      [subject]: { support: 2, checkout: NOW + 3 * DAY_MS },
    })
  })

  test('is offered on the first question alone', async () => {
    open([score, line], { snoozeDays: 3 })
    expect(buttons()).toEqual(['Ask me later'])
    await choose(4)
    expect(buttons()).toEqual(['Skip', 'Send'])
  })
})

describe('the link of the thanks', () => {
  const label = { en: 'Review it' }
  const url = 'https://shop.example/review'

  test('opens a page of its own; the thanks stay with it', async () => {
    open([score], { thanksLink: { url, label } })
    await choose(9)
    const link = find<HTMLAnchorElement>('a')
    expect([link.textContent, link.href, link.target, link.rel]).toEqual([
      'Review it',
      url,
      '_blank',
      'noopener',
    ])
    await passMs(60_000)
    expect(host()).not.toBeNull()
  })

  test('is for some bands only', async () => {
    open([score], { thanksLink: { url, label, bands: ['promoter'] } })
    await choose(8)
    expect(find('a')).toBeNull()
    await passMs(4000)
    expect(host()).toBeNull()
  })

  test('is followed by itself where it redirects, unless the thanks were closed', async () => {
    const assign = vi.spyOn(location, 'assign').mockReturnValue()
    open([score], { thanksLink: { url, label, redirects: true } })
    await choose(9)
    expect(find<HTMLAnchorElement>('a').target).toBe('')
    await passMs(1999)
    expect(assign).not.toHaveBeenCalled()
    await passMs(1)
    expect(assign.mock.calls).toEqual([[url]])
    host()!.remove()
    const { close } = open([score], { thanksLink: { url, label, redirects: true } })
    await choose(9)
    close()
    await passMs(5000)
    expect(assign).toHaveBeenCalledOnce()
    assign.mockRestore()
  })
})
