// The least that storing can be on this ground: bodies parsed, responses inserted under their id, many requests in a
// commit. Nothing is checked, merged, counted, limited or followed up, and a body must come in one piece.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { SurveyResponse } from '@innerloop/shared'
import Sqlite from 'better-sqlite3'
import { announceContender } from './contender.ts'
import { ownFolder } from './own-folder.ts'

const folder = ownFolder()

const database = new Sqlite(join(folder, 'bare.db'))
database.pragma('page_size = 8192')
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.pragma('wal_autocheckpoint = 5120')
database.exec('CREATE TABLE responses (row INTEGER PRIMARY KEY, id TEXT UNIQUE, answers TEXT, details TEXT)')
const insert = database.prepare(
  'INSERT INTO responses (id, answers, details) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
)

const BODY = '{"accepted":1,"rejected":[]}'
const HEADERS = {
  'access-control-allow-origin': '*',
  'content-type': 'application/json',
  'content-length': BODY.length,
}

let waiting: { responses: SurveyResponse[]; outgoing: ServerResponse }[] = []

createServer((incoming, outgoing) => {
  incoming.on('data', (body: Buffer) => {
    const { responses } = JSON.parse(body.toString()) as { responses: SurveyResponse[] }
    if (waiting.push({ responses, outgoing }) === 1) setImmediate(commit)
  })
}).listen(0, function (this: { address(): unknown }) {
  announceContender((this.address() as AddressInfo).port)
})

function commit(): void {
  const batch = waiting
  waiting = []
  database.exec('BEGIN IMMEDIATE')
  for (const { responses } of batch)
    for (const { id, answers, ...details } of responses)
      insert.run(id, JSON.stringify(answers), JSON.stringify(details))
  database.exec('COMMIT')
  for (const { outgoing } of batch) outgoing.writeHead(202, HEADERS).end(BODY)
}
