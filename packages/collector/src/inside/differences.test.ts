import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNITS } from '../programme/unit.ts'
import { createDirectory } from '../projects/directory.ts'
import { createRecord } from '../records/write-record.ts'
import { readInsideSums } from '../reports/inside/read-inside-sums.ts'
import { aDatabase, triesOf } from '../testing/world.ts'
import type { InsideAnswer } from './inside-answer.ts'
import { keepInsideAnswers } from './keep-inside-answers.ts'
import { units } from './testing.ts'

const anAnswer = fc.record({
  unit: fc.constantFrom('north', 'south', 'tiny', ''),
  score: fc.integer({ min: 0, max: 10 }),
  quarter: fc.constantFrom('2026-Q3', '2026-Q4'),
})

test('whatever two readings one takes, and of whichever totals, they differ by five answers or by none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAnswer, { minLength: 1, maxLength: 30 }), async (given) => {
      const database = await aDatabase()
      const entry = (await createDirectory(database)).byId('shop')!
      const actor = { kind: 'key', id: 'k', name: 'Key' } as const
      for (const definition of units)
        await database.write((tx) => createRecord(tx, { entry, kind: UNITS, definition, actor }, 0))
      const read = (from: string, until: string) =>
        database.read((tx) => readInsideSums(tx, { projectId: 'shop', from, until }))
      // Every cell and total that the report can be asked for.
      const tell = async () => {
        const told = new Map<string, number[]>()
        for (const [from, until] of [
          ['2026-Q3', '2026-Q3'],
          ['2026-Q4', '2026-Q4'],
          ['2026-Q3', '2026-Q4'],
        ] as const)
          for (const { unit, scores } of await read(from, until))
            for (const name of [unit, 'all']) {
              const key = `${from} ${until} ${name}`
              const sum = told.get(key) ?? new Array<number>(11).fill(0)
              told.set(
                key,
                sum.map((count, at) => count + scores[at]!),
              )
            }
        return told
      }
      let before = await tell()
      for (const [index, { unit, score, quarter }] of given.entries()) {
        const answer: InsideAnswer = {
          projectId: 'shop',
          surveyId: 'pulse',
          digest: String(index),
          quarter,
          touchpoint: '',
          unit,
          scores: [{ questionId: 'enps', score }],
          words: [],
        }
        await database.write((tx) => keepInsideAnswers(tx, [answer, answer]))
        const after = await tell()
        for (const [key, scores] of after) {
          const gained = scores.map((count, at) => count - (before.get(key)?.[at] ?? 0))
          expect(gained.every((count) => count >= 0)).toBe(true)
          expect([0, 5]).toContain(gained.reduce((sum, count) => sum + count, 0))
          expect(scores.reduce((sum, count) => sum + count, 0) % 5).toBe(0)
        }
        before = after
      }
    }),
    { numRuns: triesOf(6) },
  )
})
