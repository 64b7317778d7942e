// What a developer would write in an afternoon: each request checked, inserted and committed by itself, nothing counted.
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { ResponseBatch, SurveyResponse } from '@innerloop/shared'
import Sqlite from 'better-sqlite3'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { announceContender } from './contender.ts'
import { ownFolder } from './own-folder.ts'

const folder = ownFolder()

const database = new Sqlite(join(folder, 'naive.db'))
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('CREATE TABLE responses (id TEXT PRIMARY KEY, survey TEXT, score INTEGER, document TEXT)')
const insert = database.prepare('INSERT OR IGNORE INTO responses VALUES (?, ?, ?, ?)')

const app = new Hono()
  .use(cors())
  .use(bodyLimit({ maxSize: 256 * 1024 }))
  .post('/v1/responses', async (context) => {
    const { responses } = ResponseBatch.parse(JSON.parse(await context.req.text()))
    for (const response of responses.map((raw) => SurveyResponse.parse(raw))) {
      const { id, surveyId, answers } = response
      insert.run(id, surveyId, answers['recommend']?.value, JSON.stringify(response))
    }
    return context.json({ accepted: responses.length }, 202)
  })

serve({ fetch: app.fetch, port: 0 }, ({ port }) => announceContender(port))
