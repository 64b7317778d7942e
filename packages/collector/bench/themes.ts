// What the themes of many comments take, and how much memory: the very analysis, on a database with these comments.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../src/database/open-database.ts'
import { applyProgramme } from '../src/projects/apply-programme.ts'
import { createDirectory } from '../src/projects/directory.ts'
import { storeResponses } from '../src/responses/store-responses.ts'
import { createRandom } from '../src/statistics/random.ts'
import { plantedComments, portugueseComments } from '../src/testing/commented.ts'
import { aCompletedResponse, programme } from '../src/testing/shop.ts'
import { themesIn } from '../src/testing/themes-in.ts'
import { number } from './measure.ts'

const COMMENTS = Number(process.env['COMMENTS'] ?? 100_000)
const SIZES = [COMMENTS / 10, COMMENTS]
const AT_ONCE = 1000
const MOST_SECONDS = 60
const MEGABYTE = 2 ** 20

const known = [...plantedComments('comments-en'), ...plantedComments('comments-zh'), ...portugueseComments()]
const random = createRandom(1)

/** Two comments of the fixtures in one, so that hardly any comes twice. */
function oneOfMany() {
  const pick = () => known[Math.floor(random() * known.length)]!
  const first = pick()
  const others = known.filter(({ language }) => language === first.language)
  const { comment } = others[Math.floor(random() * others.length)]!
  const shownAt = new Date(Date.UTC(2026, 0, 1) + random() * 300 * 86_400_000).toISOString()
  return aCompletedResponse(first.score, {
    shownAt,
    answers: {
      recommend: { value: first.score, sequence: 1 },
      reason: { value: `${first.comment}. ${comment}`, sequence: 1 },
    },
  })
}

const folder = mkdtempSync(fileURLToPath(new URL('../.bench-', import.meta.url)))
process.on('exit', () => rmSync(folder, { recursive: true }))
const database = await openDatabase(join(folder, 'innerloop.db'))
await database.write((tx) => applyProgramme(tx, programme, 0))
const entry = (await createDirectory(database)).byId('shop')!
const [survey] = entry.published

let stored = 0
let seconds = 0
for (const size of SIZES) {
  for (; stored < size; stored += AT_ONCE) {
    const arriving = Array.from({ length: AT_ONCE }, () => ({
      entry,
      survey: survey!,
      response: oneOfMany(),
      receivedAt: 0,
    }))
    await database.write((tx) => storeResponses(tx, arriving))
  }
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50)
  const begun = performance.now()
  const { comments, themes, languages } = await themesIn(database, entry)
  seconds = (performance.now() - begun) / 1000
  clearInterval(watch)
  console.log(
    `${number(comments)} comments: ${themes.length} themes in ${languages.length} languages, ${seconds.toFixed(1)} s, at most ${number(Math.round(most / MEGABYTE))} MB (${number(Math.round((most - before) / MEGABYTE))} more than before)`,
  )
}
await database.close()
if (seconds > MOST_SECONDS) {
  console.error(`That is more than ${MOST_SECONDS} s.`)
  process.exitCode = 1
}
