import { expect, test } from 'vitest'
import { readProduct } from './read-product.ts'
import { OPTIONS } from './test-files.ts'

test('files that are something else are said to be so', () => {
  const other = { name: 'other.json', text: '[{"hello":"world"}]' }
  for (const product of ['delighted', 'posthog', 'formbricks', 'wootric', 'satismeter'] as const) {
    const { responses, leftOut } = readProduct({ product, files: [other], options: OPTIONS })
    expect([responses.length, leftOut.length]).toEqual([0, 1])
  }
  const broken = { name: 'broken.json', text: '[{' }
  expect(() => readProduct({ product: 'wootric', files: [broken], options: OPTIONS })).toThrow(
    'broken.json is neither JSON nor lines of JSON.',
  )
})
