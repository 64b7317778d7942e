import { expect, test } from 'vitest'
import { aDatabase } from '../testing/world.ts'
import { ofPeople } from './of-people.ts'
import { clientOf } from './sqlite/client.ts'
import { responses } from './tables.ts'

test('the index leads to the rows, and nothing else is looked through', async () => {
  const database = await aDatabase()
  await database.read(async (tx) => {
    const query = tx
      .select()
      .from(responses)
      .where(ofPeople(tx, 'shop', ['ana', 'bea']))
    const { sql, params } = query.orderBy(responses.shownAt).toSQL()
    const plan = clientOf(tx).prepare(`EXPLAIN QUERY PLAN ${sql}`).all(params) as { detail: string }[]
    const steps = plan.map(({ detail }) => detail)
    expect(steps[0]).toBe('SEARCH responses USING INTEGER PRIMARY KEY (rowid=?)')
    expect(steps.join('\n')).toContain('SEARCH own USING COVERING INDEX responses_by_person')
    expect(steps.filter((step) => /^SCAN (?!chunk)/.test(step))).toEqual([])
  })
})
