// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  all,
  box,
  buttons,
  choose,
  find,
  heading,
  hit,
  open,
  passMs,
  press,
  questions,
  root,
  tick,
  write,
} from './test-prompt.ts'

const { score, faces, stars, one, many, found, contact, line, lines } = questions

beforeEach(() => {
  vi.useFakeTimers()
  document.body.replaceChildren()
})
afterEach(() => vi.useRealTimers())

describe('satisfaction', () => {
  test('faces have names, are uncoloured, and none is chosen beforehand', async () => {
    const { values } = open([faces])
    expect(all('[role=radio]').map((face) => face.getAttribute('aria-label'))).toEqual([
      'Very dissatisfied',
      'Dissatisfied',
      'Neutral',
      'Satisfied',
      'Very satisfied',
    ])
    expect(all('[aria-checked=true]')).toHaveLength(0)
    await choose(3)
    expect(values()).toEqual({ faces: 4 })
  })

  test("the survey's own words for the ends name the outer faces too", () => {
    open([{ ...faces, lowLabel: { en: 'Awful' } }])
    expect(find('[role=radio]').getAttribute('aria-label')).toBe('Awful')
  })

  test('stars are named as numbers, and fill up to the chosen one', async () => {
    const { values } = open([stars])
    expect(find('[role=radio]').getAttribute('aria-label')).toBe('1, Very dissatisfied')
    all('[role=radio]')[2]!.click()
    await passMs(100)
    expect(all('.full')).toHaveLength(3)
    expect(values()).toEqual({ stars: 3 })
  })
})

describe('one option', () => {
  test('choosing is kept as a draft and goes nowhere; Send does', async () => {
    const { last, values } = open([one])
    await tick(0)
    await tick(1)
    expect([last().state, values()]).toEqual(['started', { one: 'speed' }])
    expect(heading()).toBe('What stopped you?')
    await press('Send')
    expect([last().state, values()]).toEqual(['completed', { one: 'speed' }])
    expect(heading()).toBe('Thank you.')
  })

  test('the radio group is named by the question', () => {
    open([one])
    const group = find('[role=radiogroup]')
    expect([group.getAttribute('aria-labelledby'), group.getAttribute('aria-required')]).toEqual([
      'heading',
      'true',
    ])
    expect(all('.option').map((option) => option.textContent)).toEqual(['The price', 'The speed', 'Other'])
  })

  test('"other" opens a field, whose words are answered beside the option', async () => {
    const { values } = open([one])
    expect(find('.line')).toBeNull()
    await tick(2)
    expect(find('.line').getAttribute('aria-label')).toBe('Other')
    await write(' The colour ')
    expect(values()).toEqual({ one: 'other', 'one.other': 'The colour' })
    await press('Send')
    expect(values()).toEqual({ one: 'other', 'one.other': 'The colour' })
  })

  test('whoever takes "other" back takes its words back', async () => {
    const { values } = open([one])
    await tick(2)
    await write('The colour')
    await tick(0)
    expect(find('.line')).toBeNull()
    await press('Send')
    expect(values()).toEqual({ one: 'price', 'one.other': '' })
  })
})

describe('several options', () => {
  test('each toggle is kept, in the order of the survey', async () => {
    const { values, last } = open([many])
    await tick(1)
    await tick(0)
    expect(values()).toEqual({ many: ['price', 'speed'] })
    await tick(1)
    expect(values()).toEqual({ many: ['price'] })
    await press('Send')
    expect(last()).toMatchObject({ state: 'completed', answers: { many: { value: ['price'] } } })
  })

  test('with "other" among them', async () => {
    const { values } = open([many])
    await tick(0)
    await tick(2)
    await write('The colour')
    hit('Enter')
    expect(values()).toEqual({ many: ['price', 'other'], 'many.other': 'The colour' })
    expect(heading()).toBe('Thank you.')
  })
})

describe('yes or no', () => {
  test.each([
    ['Yes', true],
    ['No', false],
  ])('%s is marked for a moment, and answers at once', async (name, value) => {
    const { values, last, saves } = open([found])
    const button = all('.yes-no button').find(({ textContent }) => textContent === name)!
    button.click()
    button.click()
    await passMs(100)
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect([last().state, values()]).toEqual(['completed', { found: value }])
    expect(saves).toHaveLength(2)
    await passMs(100)
    expect(heading()).toBe('Thank you.')
  })
})

describe('consent', () => {
  test('is never ticked beforehand; left empty it means no', async () => {
    const { values } = open([contact])
    expect(box(0).checked).toBe(false)
    expect(find('.option').textContent).toBe('You may contact me about my answer.')
    await press('Send')
    expect(values()).toEqual({ contact: false })
  })

  test('is given by ticking', async () => {
    const { values, last } = open([contact])
    await tick(0)
    expect([last().state, values()]).toEqual(['started', { contact: true }])
    await press('Send')
    expect([last().state, values()]).toEqual(['completed', { contact: true }])
  })
})

describe('a line of text', () => {
  test('is sent by Enter, but not by the Enter that ends a composition', async () => {
    const { last } = open([line])
    await write('Good.')
    find('.line').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    )
    expect(last().state).toBe('started')
    hit('Enter')
    expect(last()).toMatchObject({ state: 'completed', answers: { line: { value: 'Good.' } } })
  })

  test('of several lines, Enter alone does not send', async () => {
    const { last } = open([lines])
    await write('Good.')
    hit('Enter')
    expect(last().state).toBe('started')
  })
})

describe('what cannot be skipped', () => {
  test.each([
    ['text', { ...lines, required: true }],
    ['one option', { ...one, required: true }],
    ['several options', { ...many, required: true }],
  ])('%s: sending nothing is answered with a complaint that is linked and announced', async (_, question) => {
    const { last } = open([score, question])
    await choose(9)
    expect(buttons()).toEqual(['Send'])
    await press('Send')
    expect(find('[role=alert]').textContent).toBe('Please answer first.')
    const field = find('[aria-invalid=true]')
    expect(field.getAttribute('aria-describedby')).toBe(find('[role=alert]').id)
    expect([last().state, Object.keys(last().answers)]).toEqual(['started', ['score']])
  })

  test('the complaint goes with the first letter', async () => {
    const { last } = open([{ ...lines, required: true }])
    await press('Send')
    await write('D')
    expect([find('[role=alert]').textContent, find('[aria-invalid=true]')]).toEqual(['', null])
    await press('Send')
    expect(last().state).toBe('completed')
  })

  test('the first question never can', () => {
    open([one])
    expect(buttons()).toEqual(['Send'])
  })
})

describe('what can be skipped', () => {
  test.each([
    ['a second scale', stars],
    ['yes or no', found],
    ['options', many],
    ['a text', line],
  ])('%s', async (_, question) => {
    const { last, values } = open([score, question])
    await choose(9)
    expect(buttons()).toContain('Skip')
    await press('Skip')
    expect([last().state, values()]).toEqual(['completed', { score: 9 }])
    expect(heading()).toBe('Thank you.')
  })

  test('not while there is something to send', async () => {
    open([score, line])
    await choose(9)
    await write('Fine.')
    expect(buttons()).toEqual(['Send'])
  })

  test('sending nothing skips too', async () => {
    const { last, values } = open([score, many])
    await choose(9)
    await tick(0)
    await tick(0)
    await press('Send')
    expect([last().state, values()]).toEqual(['completed', { score: 9, many: [] }])
    expect(root().querySelector('.check')).not.toBeNull()
  })
})
