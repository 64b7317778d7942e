import { expect, test } from 'vitest'
import { causesToSave } from './causes-of.ts'

test('a renamed cause keeps its key, a new one gets a free key from its name, an empty one goes', () => {
  const causes = [
    { key: 'carrier', name: 'Carriers' },
    { key: '', name: ' Wrong size! ' },
    { key: 'x', name: '  ' },
    { key: '', name: 'Wrong size' },
    { key: '', name: '尺码不对' },
  ]
  expect(causesToSave(causes)).toEqual([
    { key: 'carrier', name: 'Carriers' },
    { key: 'wrong-size', name: 'Wrong size!' },
    { key: 'wrong-size-2', name: 'Wrong size' },
    { key: 'cause', name: '尺码不对' },
  ])
})
