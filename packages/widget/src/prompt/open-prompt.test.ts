// @vitest-environment happy-dom
import type { Survey, SurveyResponse } from '@innerloop/shared'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFakeCollector, needsFor, shown, surveys } from '../test-world.ts'
import { openPrompt } from './open-prompt.tsx'
import { english } from './strings.ts'

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<input>'
})
afterEach(() => vi.useRealTimers())

function open(survey: Survey = surveys.checkout) {
  const saves: SurveyResponse[] = []
  const keep = (save: SurveyResponse) => saves.push(save)
  const close = openPrompt({
    ...needsFor(createFakeCollector()),
    survey,
    response: shown,
    locales: ['en'],
    strings: english,
    into: undefined,
    startExtras: undefined,
    keep,
  })
  return { saves, close, last: () => saves.at(-1)! }
}

const root = () => document.querySelector('innerloop-prompt')?.shadowRoot
const find = <T extends HTMLElement>(selector: string) => root()!.querySelector<T>(selector)!
const radio = (index: number) => root()!.querySelectorAll<HTMLElement>('[role=radio]')[index]!
const heading = () => find('h2').textContent
const tabStops = () =>
  [...root()!.querySelectorAll('[role=radio][tabindex="0"]')].map((one) => one.textContent)
const passMs = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const press = (element: Element, key: string, more: KeyboardEventInit = {}) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }))

function write(field: HTMLTextAreaElement, text: string) {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

describe('from the question to the thanks', () => {
  test('the score is saved at once, and the follow-up depends on it', async () => {
    const { last } = open()
    expect(heading()).toBe('Would you recommend us?')
    radio(3).click()
    expect(last()).toMatchObject({ state: 'started', answers: { score: { value: 3, sequence: 1 } } })
    await passMs(200)
    expect(heading()).toBe('What should we fix?')
    write(find('textarea'), 'The delivery.')
    find('.send').click()
    expect(last()).toMatchObject({ state: 'completed', answers: { reason: { value: 'The delivery.' } } })
    expect(heading()).toBe('Thank you.')
  })

  test('the choice is marked for a moment, and a second click changes nothing', async () => {
    const { saves } = open()
    radio(9).click()
    radio(2).click()
    await passMs(100)
    expect(radio(9).getAttribute('aria-checked')).toBe('true')
    expect(radio(2).getAttribute('aria-checked')).toBe('false')
    expect(saves).toHaveLength(2)
  })

  test.each(['.quiet', '.send'])('without a comment %s completes too', async (button) => {
    const { last } = open()
    radio(10).click()
    await passMs(200)
    expect(heading()).toBe('What do you value?')
    find(button).click()
    expect(last()).toMatchObject({ state: 'completed', answers: { score: { value: 10 } } })
    expect(last().answers).not.toHaveProperty('reason')
  })

  test('a survey with one question is completed by its answer', async () => {
    const { last } = open(surveys.support)
    radio(6).click()
    expect(last()).toMatchObject({ state: 'completed', answers: { effort: { value: 7, sequence: 1 } } })
    await passMs(200)
    expect(heading()).toBe('Thank you.')
  })

  test('the thanks go away by themselves, but not while somebody is there by keyboard', async () => {
    open(surveys.support)
    radio(0).click()
    await passMs(200)
    find('.close').focus()
    vi.spyOn(find('.close'), 'matches').mockReturnValue(true)
    await passMs(9000)
    expect(root()).toBeDefined()
    find('.close').blur()
    await passMs(4000)
    expect(root()).toBeUndefined()
  })
})

describe('what is half done is kept', () => {
  test('each change of the text is saved as a draft', async () => {
    const { last } = open()
    radio(5).click()
    await passMs(200)
    write(find('textarea'), 'The deliv')
    expect(last()).toMatchObject({
      state: 'started',
      sequence: 2,
      answers: { reason: { value: 'The deliv' } },
    })
    expect(find('.quiet')).not.toBeNull()
    await passMs(0)
    expect(find('.quiet')).toBeNull()
  })

  test('closing keeps the score and says that the rest was declined', async () => {
    const { last } = open()
    radio(5).click()
    await passMs(200)
    find('.close').click()
    expect(root()).toBeUndefined()
    expect(last()).toMatchObject({ state: 'dismissed', answers: { score: { value: 5 } } })
  })

  test('what the page closes was not declined', () => {
    const { close, saves } = open()
    close()
    expect(root()).toBeUndefined()
    expect(saves.map(({ state }) => state)).toEqual(['shown'])
  })

  test('closing the thanks is no decline either', async () => {
    const { last } = open(surveys.support)
    radio(0).click()
    await passMs(200)
    find('.close').click()
    expect(last().state).toBe('completed')
  })
})

describe('by keyboard', () => {
  test('arrows, Home and End move the focus and choose nothing', () => {
    const { saves } = open()
    radio(0).focus()
    const path = [
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'Home',
      'End',
    ]
    const visited = path.map((key) => {
      press(root()!.activeElement!, key)
      return root()!.activeElement!.textContent
    })
    expect(visited.join(' ')).toBe('1 2 1 2 1 0 10 0 10')
    expect(saves).toHaveLength(1)
  })

  test('in right-to-left reading the left arrow goes on', () => {
    document.body.style.direction = 'rtl'
    open()
    radio(4).focus()
    press(radio(4), 'ArrowLeft')
    const { direction } = getComputedStyle(root()!.querySelector('.scale')!)
    expect([direction, root()!.activeElement!.textContent]).toEqual(['rtl', '5'])
    document.body.style.direction = ''
  })

  test('one score is a tab stop: the one last visited', async () => {
    open()
    expect(tabStops()).toEqual(['0'])
    radio(7).focus()
    await passMs(0)
    expect(tabStops()).toEqual(['7'])
  })

  test('Escape closes, and the page hears no key', () => {
    const { last } = open()
    const heard: string[] = []
    document.addEventListener('keydown', ({ key }) => heard.push(key))
    press(radio(0), 'x')
    press(radio(0), 'Escape')
    expect(root()).toBeUndefined()
    expect(last().state).toBe('dismissed')
    expect(heard).toEqual([])
  })

  test('control and Enter send the comment', async () => {
    const { last } = open()
    radio(8).click()
    await passMs(200)
    write(find('textarea'), 'Fine.')
    await passMs(0)
    press(find('textarea'), 'Enter')
    expect(last().state).toBe('started')
    press(find('textarea'), 'Enter', { ctrlKey: true })
    expect(last().state).toBe('completed')
  })

  test('the focus stays on the page at first, and goes to each next heading', async () => {
    const field = document.querySelector('input')!
    field.focus()
    open()
    expect(document.activeElement).toBe(field)
    radio(8).click()
    await passMs(200)
    expect(root()!.activeElement).toBe(find('h2'))
  })
})

describe('for assistive technology', () => {
  test('a dialog that is not modal is named by the question; the scale is a radio group with nothing chosen', () => {
    open()
    const dialog = find('[role=dialog]')
    expect(dialog.hasAttribute('aria-modal')).toBe(false)
    expect(root()!.getElementById(dialog.getAttribute('aria-labelledby')!)!.textContent).toBe(
      'Would you recommend us?',
    )
    expect(find('[role=radiogroup]').getAttribute('aria-labelledby')).toBe('heading')
    expect(root()!.querySelectorAll('[role=radio]')).toHaveLength(11)
    expect(root()!.querySelectorAll('[aria-checked=true]')).toHaveLength(0)
    expect([0, 5, 10].map((index) => radio(index).getAttribute('aria-label'))).toEqual([
      '0, Not at all likely',
      '5',
      '10, Extremely likely',
    ])
  })

  test('the live region is there first and speaks afterwards', async () => {
    open()
    expect(find('[role=status]').textContent).toBe('')
    await passMs(100)
    expect(find('[role=status]').textContent).toBe('Would you recommend us?')
  })

  test('the question says which language it is in', () => {
    open()
    expect(find('h2').lang).toBe('en')
  })
})

test('a survey that cannot be drawn leaves nothing behind', () => {
  const broken = { ...surveys.checkout, questions: [{ id: 'x', kind: 'nps' }] } as unknown as Survey
  expect(() => open(broken)).toThrow(TypeError)
  expect(document.querySelector('innerloop-prompt')).toBeNull()
})
