import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blocksIn, refreshBlocks, SCALE_DOCS } from './docs-blocks.ts'
import { readMeasured } from './measured.ts'
import { renderScale } from './render-scale.ts'

const measured = readMeasured()
const blocks = blocksIn(readFileSync(SCALE_DOCS, 'utf8'))

test('the document shows every table', () => {
  expect(blocks.map(({ args }) => args[0])).toEqual(
    expect.arrayContaining(['--measured', '--check', '--visitors', '--growth', '--replicas']),
  )
})

test.each(blocks)('the document shows what the command prints: $args', ({ args, output }) => {
  expect(output).toBe(renderScale(args, measured))
})

test('a document is brought up to date, and what is around its blocks stays', () => {
  const text = 'Before\n```console\n$ npx pnpm scale --growth --seed 2\nold\nolder\n```\nafter\n'
  expect(refreshBlocks(text, (args) => args.join(' '))).toBe(
    'Before\n```console\n$ npx pnpm scale --growth --seed 2\n--growth --seed 2\n```\nafter\n',
  )
})

test('what is given counts: ten times the visitors fill the process ten times as much', () => {
  expect(savesOf('10000000')).toBe(10 * savesOf('1000000'))
})

test('an option that is not known, or no number, is refused', () => {
  expect(() => renderScale(['--visitor', '5'], measured)).toThrow(/--visitor/)
  expect(() => renderScale(['--visitors', 'many'], measured)).toThrow(
    '--visitors takes a number above 0, not many.',
  )
})

function savesOf(visitors: string): number {
  const printed = renderScale(['--visitors', visitors], measured)
  return Number(/^saves a month +([\d,]+)/m.exec(printed)![1]!.replaceAll(',', ''))
}
