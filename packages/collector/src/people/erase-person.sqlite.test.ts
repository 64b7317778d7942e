import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'
import { describe, expect, test } from 'vitest'
import { recount } from '../counts/recount.ts'
import type { Database } from '../database/open-database.ts'
import { clientOf } from '../database/sqlite/client.ts'
import { counts } from '../database/tables.ts'
import { backUp } from '../operations/backups/make-backup.ts'
import { createDirectory } from '../projects/directory.ts'
import { store } from '../testing/store.ts'
import { aCompletedResponse, aDatabase, aFolder, aResponse, aWorld, people } from '../testing/world.ts'
import { erasePerson } from './erase-person.ts'

const PHRASE = 'My neighbour Zyx at number seventeen'
const LONG = `${PHRASE} keeps my parcels. `.repeat(90)

const fileOf = (database: Database) => database.file!

function findIn(file: string, words: string[]): string[] {
  return ['', '-wal', '-shm', '-journal'].flatMap((suffix) => {
    const bytes = read(file + suffix)
    return words.filter((word) => bytes.includes(word)).map((word) => `${word} in ${suffix || 'the file'}`)
  })
}

function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

/** As a widget saves: the comment grows, so that the database moves it about. */
function savesOf(personId: string, comment: string): SurveyResponse[] {
  const id = newId()
  return [1, 2, 3, 4].map((sequence) =>
    aResponse({
      id,
      personId,
      sequence,
      state: 'started',
      answers: {
        recommend: { value: 9, sequence: 0 },
        reason: { value: comment.slice(0, (comment.length * sequence) / 4), sequence },
      },
      traits: { mail: `${personId}@mail.example` },
      visitorId: `visitor-of-${personId}`,
    }),
  )
}

describe('not one byte of an erased person remains', () => {
  const words = [people.ana, PHRASE, 'keeps my parcels', `visitor-of-${people.ana}`]

  test('in the file, its log, or the next backup', async () => {
    const database = await aDatabase()
    const file = fileOf(database)
    for (let round = 0; round < 40; round += 1) {
      const others = Array.from({ length: 8 }, (_, n) =>
        savesOf(`other-${round}-${n}`, 'Fine. '.repeat(n * 150)),
      )
      const hers = savesOf(people.ana, round % 2 ? LONG : PHRASE)
      for (let save = 0; save < 4; save += 1)
        await store(
          database,
          [...others, hers].map((saves) => saves[save]!),
        )
    }
    expect(findIn(file, words).length).toBeGreaterThanOrEqual(words.length)

    const entry = (await createDirectory(database)).byId('shop')!
    expect(await erasePerson(database, entry, people.ana)).toEqual({ responses: 40 })
    expect(findIn(file, words)).toEqual([])

    const backup = join(aFolder(), 'next.db')
    expect(await backUp(file, backup)).toMatchObject({ responses: 320 })
    expect(findIn(backup, words)).toEqual([])
    expect(findIn(backup, ['other-39-7', 'Fine. Fine.'])).toHaveLength(2)

    expect(await recount(database, entry)).toMatchObject({ responses: 320, differing: 0 })
    const [total] = await database.read((tx) => tx.select().from(counts))
    expect(total).toMatchObject({ shown: 320, s9: 320 })
  })

  test('nor what the team added, nor the ids that were merged into theirs', async () => {
    const world = await aWorld()
    const call = (method: string, path: string, body: unknown) =>
      fetch(`${world.url}/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${world.key}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const hers = aCompletedResponse(3, { personId: 'ana-before' })
    await world.send([hers, aCompletedResponse(9, { personId: people.ana }), aCompletedResponse(9)])
    await call('PUT', `/responses/${hers.id}/tags/tag-of-zyx`, {})
    await call('POST', `/responses/${hers.id}/notes`, { text: 'Note about Zyx' })
    await call('PATCH', `/people/${people.ana}/traits`, { traits: { city: 'Zyxville' } })
    expect((await call('POST', '/people/ana-before/merge', { into: people.ana })).status).toBe(200)
    const added = [people.ana, 'ana-before', 'tag-of-zyx', 'Note about Zyx', 'Zyxville']
    const file = fileOf(world.database)
    expect(findIn(file, added).length).toBeGreaterThanOrEqual(added.length)

    expect((await call('DELETE', `/people/${people.ana}`, {})).status).toBe(200)
    expect(findIn(file, added)).toEqual([])
    expect((await world.read('/v1/reports/score')).status).toBe(200)
  })

  test('deleting alone would leave them, so this test can find them', async () => {
    const database = await aDatabase()
    await store(database, savesOf(people.ana, LONG))
    await database.write(async (tx) => clientOf(tx).exec('DELETE FROM responses'))
    expect(findIn(fileOf(database), words)).not.toEqual([])
  })

  test('and erasing again finishes what was cut short after the rows had gone', async () => {
    const database = await aDatabase()
    const entry = await store(database, savesOf(people.ana, LONG))
    await database.write(async (tx) => clientOf(tx).exec('DELETE FROM responses; DELETE FROM counts'))
    expect(await erasePerson(database, entry, people.ana)).toEqual({ responses: 0 })
    expect(findIn(fileOf(database), words)).toEqual([])
  })
})
