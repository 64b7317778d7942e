import { expect, test } from 'vitest'
import { actionsOf, itemTextOf } from './actions-of.ts'

test('each line is an action, with who and until when where they are given, in any order', () => {
  const written = `
- Call back within an hour; Tom; 2026-12-01
2) Show the hour of arrival ; 2027-01-15
3、让客户看到到达时间；李雷；2026-12-31
Train the hotline\tMara

; nobody`
  expect(actionsOf(written)).toEqual([
    { text: 'Call back within an hour', who: 'Tom', due: '2026-12-01' },
    { text: 'Show the hour of arrival', who: null, due: '2027-01-15' },
    { text: '让客户看到到达时间', who: '李雷', due: '2026-12-31' },
    { text: 'Train the hotline', who: 'Mara', due: null },
  ])
  expect(actionsOf(' \n')).toEqual([])
})

test('an action becomes one line of text', () => {
  expect(itemTextOf({ text: 'Call back', who: 'Tom', due: '2026-12-01' })).toBe(
    'Call back · Tom · 2026-12-01',
  )
  expect(itemTextOf({ text: 'Call back', who: null, due: null })).toBe('Call back')
})
