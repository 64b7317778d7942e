import { expect, test } from 'vitest'
import { lookUntilFound } from './look-until-found.ts'

type Slice = { responses: string[]; next?: string; scanned: number }

function aShelf(slices: readonly string[][]) {
  const asked: (string | undefined)[] = []
  const read = async (cursor: string | undefined): Promise<Slice> => {
    asked.push(cursor)
    const at = Number(cursor ?? 0)
    return {
      responses: slices[at]!,
      scanned: 100,
      ...(at + 1 < slices.length && { next: String(at + 1) }),
    }
  }
  return { asked, read }
}

test('looks on until enough was found, and says where it stopped', async () => {
  const { asked, read } = aShelf([[], ['a'], ['b', 'c'], ['d']])
  expect(await lookUntilFound(read, { from: undefined, enough: 3 })).toEqual({
    responses: ['a', 'b', 'c'],
    scanned: 300,
    next: '3',
  })
  expect(asked).toEqual([undefined, '1', '2'])
})

test('what is enough at once is asked for once', async () => {
  const { asked, read } = aShelf([['a', 'b', 'c'], ['d']])
  await lookUntilFound(read, { from: undefined, enough: 3 })
  expect(asked).toEqual([undefined])
})

test('at the end of all there is nothing further', async () => {
  const { read } = aShelf([[], ['a'], []])
  const found = await lookUntilFound(read, { from: '1', enough: 3 })
  expect(found).toEqual({ responses: ['a'], scanned: 200 })
})

test('who finds nothing for long is told so', async () => {
  const { asked, read } = aShelf(Array.from({ length: 50 }, () => []))
  const found = await lookUntilFound(read, { from: undefined, enough: 3 })
  expect(asked).toHaveLength(10)
  expect(found).toMatchObject({ responses: [], next: '10', scanned: 1000 })
})
