import type { createAdapterFactory as CreateAdapterFactory } from 'better-auth/adapters'
import { type AnyColumn, asc, desc, eq, getTableColumns } from 'drizzle-orm'
import type { Database, Transaction } from '../database/open-database.ts'
import { accounts, sessions, users, verifications } from '../database/tables.ts'
import { type Condition, matching } from './matching.ts'
import { digestOf } from '../keys/digest-of.ts'

const TABLES = { user: users, session: sessions, account: accounts, verification: verifications }
const INSTANTS = ['createdAt', 'updatedAt', 'expiresAt']

type Model = keyof typeof TABLES
type Row = Record<string, unknown>
type Query = { model: string; where?: Condition[] | undefined }
type ManyQuery = Query & {
  limit: number
  offset?: number | undefined
  sortBy?: { field: string; direction: 'asc' | 'desc' } | undefined
}

/**
 * The sign-in library on our own tables, through our own transactions. What has no column, as the address of a
 * sender, is not kept; of a session's token the digest is.
 */
export function createAuthAdapter(database: Database, createAdapterFactory: typeof CreateAdapterFactory) {
  const config = { adapterId: 'innerloop', supportsBooleans: true, supportsDates: true }
  return createAdapterFactory({
    config,
    adapter: () => ({
      async create({ model, data }) {
        await database.write(async (tx) => tx.insert(tableOf(model)).values(toRow(model, data) as never))
        return data
      },
      findOne: async (query) => ((await find({ ...query, limit: 1 }))[0] ?? null) as never,
      findMany: async (query) => (await find(query)) as never,
      async update(query) {
        await change(query, query.update as Row)
        return ((await find({ ...query, limit: 1 }))[0] ?? null) as never
      },
      updateMany: (query) => change(query, query.update),
      delete: async (query) => void (await remove(query)),
      deleteMany: (query) => remove(query),
      count: async (query) => (await find({ ...query, limit: Number.MAX_SAFE_INTEGER })).length,
    }),
  })

  function find({ model, where = [], limit, offset = 0, sortBy }: ManyQuery): Promise<Row[]> {
    const table = tableOf(model)
    const by = columnOf(table, sortBy?.field ?? 'id')
    return database.read(async (tx) => {
      const rows = await tx
        .select()
        .from(table)
        .where(conditionOf(model, where))
        .orderBy(sortBy?.direction === 'desc' ? desc(by) : asc(by))
        .limit(limit)
        .offset(offset)
      return rows.map((row) => fromRow(model, row, where))
    })
  }

  function change({ model, where = [] }: Query, values: Row): Promise<number> {
    return affected(model, where, (tx, table, id) =>
      tx
        .update(table)
        .set(toRow(model, values) as never)
        .where(eq(table.id, id)),
    )
  }

  function remove({ model, where = [] }: Query): Promise<number> {
    return affected(model, where, (tx, table, id) => tx.delete(table).where(eq(table.id, id)))
  }

  function affected(
    model: string,
    where: Condition[],
    work: (tx: Transaction, table: typeof users, id: string) => PromiseLike<unknown>,
  ): Promise<number> {
    const table = tableOf(model)
    return database.write(async (tx) => {
      const found = await tx.select({ id: table.id }).from(table).where(conditionOf(model, where))
      for (const { id } of found) await work(tx, table, id)
      return found.length
    })
  }
}

/** They are used through what they have in common: an id, and columns by name. */
function tableOf(model: string): typeof users {
  return TABLES[model as Model] as unknown as typeof users
}

function columnOf(table: typeof users, name: string) {
  const column = (getTableColumns(table) as Record<string, AnyColumn>)[name]
  if (!column) throw new Error(`There is no column ${name}`)
  return column
}

function conditionOf(model: string, where: Condition[]) {
  const table = tableOf(model)
  return matching(
    where.map((condition) => {
      const [name, value] = toColumn(model, condition.field, condition.value)
      return { ...condition, column: columnOf(table, name), value }
    }),
  )
}

function toRow(model: string, data: Row): Row {
  const columns = getTableColumns(tableOf(model))
  const entries = Object.entries(data).map(([field, value]) => toColumn(model, field, value))
  return Object.fromEntries(entries.filter(([name]) => name in columns))
}

function toColumn(model: string, field: string, value: unknown): [name: string, value: unknown] {
  if (model === 'session' && field === 'token') return ['digest', digestOf(String(value))]
  return [field, value instanceof Date ? value.getTime() : value]
}

/** A session is found by its token, which is known to whoever asks for it, and to nobody else. */
function fromRow(model: string, row: Row, where: Condition[]): Row {
  const known = Object.entries(row).map(([name, value]) => [
    name,
    INSTANTS.includes(name) ? new Date(value as number) : value,
  ])
  const token = where.find(({ field }) => field === 'token')?.value
  return { ...Object.fromEntries(known), ...(model === 'session' && { token: token ?? '' }) }
}
