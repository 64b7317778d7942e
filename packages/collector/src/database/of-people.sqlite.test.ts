import { expect, test, vi } from 'vitest'
import { store } from '../testing/store.ts'
import { aCompletedResponse, aDatabase } from '../testing/world.ts'
import type { Transaction } from './database.ts'
import { nextPeople } from './next-people.ts'
import { ofPeople } from './of-people.ts'
import { clientOf } from './sqlite/client.ts'
import { responses } from './tables.ts'

function stepsOf(tx: Transaction, query: string, params: readonly unknown[]): string[] {
  const plan = clientOf(tx).prepare(`EXPLAIN QUERY PLAN ${query}`).all(params) as { detail: string }[]
  return plan.map(({ detail }) => detail)
}

test('to find what is of somebody the index leads to the rows, and nothing else is looked through', async () => {
  const database = await aDatabase()
  await database.read(async (tx) => {
    const query = tx
      .select()
      .from(responses)
      .where(ofPeople(tx, 'shop', ['ana', 'bea']))
    const { sql, params } = query.orderBy(responses.shownAt).toSQL()
    const steps = stepsOf(tx, sql, params)
    expect(steps[0]).toBe('SEARCH responses USING INTEGER PRIMARY KEY (rowid=?)')
    expect(steps.join('\n')).toContain('SEARCH own USING COVERING INDEX responses_by_person')
    expect(steps.filter((step) => /^SCAN (?!chunk)/.test(step))).toEqual([])
  })
})

test('nor is it to list people', async () => {
  const database = await aDatabase()
  await store(database, [aCompletedResponse(9, { personId: 'bea' })])
  await database.read(async (tx) => {
    const prepare = vi.spyOn(clientOf(tx), 'prepare')
    expect(await nextPeople(tx, 'shop', { after: 'ana', prefix: '', limit: 2 })).toEqual(['bea'])
    const queries = prepare.mock.calls.map(([query]) => query)
    prepare.mockRestore()
    expect(queries.length).toBeGreaterThan(1)
    for (const query of queries) {
      const params = (query.match(/\?/g) ?? []).map(() => 1)
      expect(stepsOf(tx, query, params).join('\n')).not.toContain('SCAN responses')
    }
  })
})
