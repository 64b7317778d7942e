import { eq } from 'drizzle-orm'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { recount } from '../../counts/recount.ts'
import { mergePerson } from '../../people/merge-person.ts'
import { createDirectory } from '../../projects/directory.ts'
import { applyProgramme } from '../../projects/apply-programme.ts'
import { createReceiveResponses } from '../../responses/receive-responses.ts'
import { storeResponses } from '../../responses/store-responses.ts'
import { askServer, urlOf } from '../../testing/postgres-databases.ts'
import { startPostgres } from '../../testing/postgres-server.ts'
import {
  aCompletedResponse,
  anEmptyDatabase,
  aPlace,
  aResponse,
  people,
  programme,
} from '../../testing/world.ts'
import { openDatabase, StoreUnavailable } from '../open-database.ts'
import { projects, responses } from '../tables.ts'

/** As another collector sees the same data. */
async function aReplica(place: string) {
  const database = await anEmptyDatabase(place)
  const directory = await createDirectory(database)
  const receive = createReceiveResponses(database, () => {})
  return {
    database,
    directory,
    send(...sent: ReturnType<typeof aResponse>[]) {
      const entry = directory.byId('shop')!
      const survey = entry.versions.get('checkout@1')!
      return receive(sent.map((response) => ({ entry, survey, response, receivedAt: Date.now() })))
    },
  }
}

function named(name: string) {
  return { ...programme, project: { ...programme.project, name } }
}

async function twoReplicas() {
  const place = await aPlace()
  const database = await anEmptyDatabase(place)
  await database.write((tx) => applyProgramme(tx, programme, 0))
  return [await aReplica(place), await aReplica(place)] as const
}

async function withClient(place: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(place)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

test('a database with tables of another program is refused', async () => {
  const server = inject('postgresUrl')!
  await askServer(server, 'CREATE DATABASE theirs')
  onTestFinished(() => askServer(server, 'DROP DATABASE theirs WITH (FORCE)'))
  const place = urlOf(server, 'theirs')
  await withClient(place, 'CREATE TABLE orders (a int)')
  await expect(openDatabase(place)).rejects.toThrow(
    /tables of another program in its schema public, as "orders"/,
  )
  await withClient(place, 'CREATE SCHEMA ours')
  const inSchema = await openDatabase(`${place}?options=-csearch_path%3Dours`)
  expect(await inSchema.read(async (tx) => await tx.select().from(responses))).toEqual([])
  await inSchema.close()
})

test('one that a newer Innerloop wrote is refused, and the password is not said', async () => {
  const place = await aPlace()
  await withClient(place, "INSERT INTO innerloop_migrations VALUES (9999999999999, 'later')")
  const refused = openDatabase(place)
  await expect(refused).rejects.toThrow(/written by a newer Innerloop/)
  await expect(refused).rejects.not.toThrow(/:innerloop@/)
})

test('of replicas that start at once on nothing one migrates, and the others wait', async () => {
  const server = inject('postgresUrl')!
  await askServer(server, 'CREATE DATABASE fresh')
  onTestFinished(() => askServer(server, 'DROP DATABASE fresh WITH (FORCE)'))
  const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(urlOf(server, 'fresh'))))
  for (const database of opened)
    expect(await database.read(async (tx) => await tx.select().from(responses))).toEqual([])
  await Promise.all(opened.map((database) => database.close()))
})

test('saves of the same responses that reach two replicas at once converge, and are counted once', async () => {
  const [one, other] = await twoReplicas()
  const shown = Array.from({ length: 60 }, () => aResponse())
  for (let round = 1; round <= 5; round += 1) {
    const saves = shown.map(({ id, shownAt }, n) =>
      aCompletedResponse((n + round) % 11, {
        id,
        shownAt,
        sequence: round,
        answers: { recommend: { value: (n + round) % 11, sequence: round } },
      }),
    )
    await Promise.all([
      ...saves.map((save) => one.send(save)),
      other.send(...saves.toReversed()),
      ...saves.toReversed().map((save) => other.send(save)),
    ])
  }
  const { differing, responses: stored } = await recount(one.database, one.directory.byId('shop')!)
  expect([stored, differing]).toEqual([60, 0])
})

test('a person who was merged at one replica is kept as one by the other from the very next save', async () => {
  const [one, other] = await twoReplicas()
  await other.send(aResponse({ personId: 'ana-before' }))
  const reload = () => one.directory.reload()
  const actor = { kind: 'key', id: 'k', name: 'Key' } as const
  await mergePerson(
    { database: one.database, reload, now: 1 },
    { projectId: 'shop', personId: 'ana-before', into: people.ana, actor },
  )
  await other.send(aResponse({ personId: 'ana-before' }))
  const kept = await one.database.read((tx) => tx.select().from(responses))
  expect(kept.map(({ personId }) => personId)).toEqual([people.ana, people.ana])
})

test('a replica hears of what another one has changed', async () => {
  const [one, other] = await twoReplicas()
  other.database.foreignCommits()
  one.database.foreignCommits()
  await expect
    .poll(() => [one, other].map(({ database }) => database.foreignCommits() > 0))
    .toEqual([true, true])
  const before = [one, other].map(({ database }) => database.foreignCommits())
  await one.database.write((tx) => applyProgramme(tx, programme, 0))
  await expect.poll(() => other.database.foreignCommits()).toBe(before[1]! + 1)
  await other.send(aResponse())
  await expect.poll(() => one.database.foreignCommits()).toBe(before[0]! + 1)
})

test('what fails in a transaction leaves nothing behind, also where the failure is hidden', async () => {
  const database = await anEmptyDatabase()
  const add = (id: string) =>
    database.write((tx) => applyProgramme(tx, { ...programme, project: { ...programme.project, id } }, 0))
  const hidden = database.write(async (tx) => {
    await tx
      .insert(responses)
      .values({} as never)
      .catch(() => {})
  })
  await expect(hidden).rejects.toThrow('taken back')
  await add('shop')
  await expect(add('other')).rejects.toMatchObject({ code: 'project.key-taken' })
})

test('texts with a NUL are kept without it, and are found by it', async () => {
  const [one] = await twoReplicas()
  await one.send(aResponse({ personId: 'a\0b' }))
  const found = await one.database.read((tx) =>
    tx.select({ personId: responses.personId }).from(responses).where(eq(responses.personId, 'a\0b')),
  )
  expect(found).toEqual([{ personId: 'a\ufffdb' }])
})

test('while the server is away saves are refused at once; afterwards all goes on, with nothing lost', async () => {
  const server = await startPostgres({ isSafe: true })
  onTestFinished(() => server.stop())
  const database = await openDatabase(server.url)
  onTestFinished(() => database.close())
  await database.write((tx) => applyProgramme(tx, programme, 0))
  const entry = (await createDirectory(database)).byId('shop')!
  const acknowledged: string[] = []
  const save = async () => {
    const response = aResponse()
    const arrival = { entry, survey: entry.versions.get('checkout@1')!, response, receivedAt: 1 }
    await database.store((tx) => storeResponses(tx, [arrival]))
    acknowledged.push(response.id)
  }
  database.foreignCommits()
  await expect.poll(() => database.foreignCommits()).toBe(1)
  for (let round = 0; round < 2; round += 1) {
    const saving = Array.from({ length: 20 }, save)
    const settled = Promise.allSettled(saving)
    await saving[0]
    await server.kill()
    await settled
    await expect(save()).rejects.toThrow(StoreUnavailable)
    await expect(database.read(async (tx) => await tx.select().from(responses))).rejects.toThrow(
      StoreUnavailable,
    )
    await expect(database.write(async () => {})).rejects.toThrow(StoreUnavailable)
    await server.start()
    await save()
  }
  await expect.poll(() => database.foreignCommits(), { timeout: 10_000 }).toBeGreaterThan(1)
  const stored = await database.read(async (tx) => (await tx.select().from(responses)).map(({ id }) => id))
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
  expect((await recount(database, entry)).differing).toBe(0)
})

test('what may lag is read from the replica, and everything else where it was written', async () => {
  const [place, replicaUrl] = [await aPlace(), await aPlace()]
  const follower = await anEmptyDatabase(replicaUrl)
  await follower.write((tx) => applyProgramme(tx, named('As it was'), 0))
  const database = await openDatabase(place, { replicaUrl })
  onTestFinished(() => database.close())
  await database.write((tx) => applyProgramme(tx, named('As it is'), 0))
  const nameIn = async (options?: { mayLag: boolean }) =>
    (await database.read((tx) => tx.select().from(projects), options))[0]!.definition.name
  expect(await nameIn()).toBe('As it is')
  expect(await nameIn({ mayLag: true })).toBe('As it was')
})
