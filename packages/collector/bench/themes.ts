// What the themes of many comments take, and how much memory: the very analysis, on a database with these comments.
import { spawnSync } from 'node:child_process'
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
const SIZES = [COMMENTS / 4, COMMENTS]
const AT_ONCE = 1000
const MOST_SECONDS = 60
/** However many comments: memory is not to grow with them. */
const HEAP = '--max-old-space-size=256'

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

const place = process.argv[2]
if (place === undefined) await measureAll()
else await measureOne(place)

/** Each size in a process of its own, as the collector runs it, so that its memory is that of the analysis. */
async function measureAll(): Promise<void> {
  const folder = mkdtempSync(fileURLToPath(new URL('../.bench-', import.meta.url)))
  process.on('exit', () => rmSync(folder, { recursive: true }))
  const file = join(folder, 'innerloop.db')
  let stored = 0
  for (const size of SIZES) {
    await fill(file, size - stored)
    stored = size
    const { status } = spawnSync(process.execPath, [HEAP, fileURLToPath(import.meta.url), file], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exitCode = 1
  }
}

async function fill(file: string, n: number): Promise<void> {
  const database = await openDatabase(file)
  await database.write((tx) => applyProgramme(tx, programme, 0))
  const entry = (await createDirectory(database)).byId('shop')!
  const survey = entry.published[0]!
  for (let stored = 0; stored < n; stored += AT_ONCE) {
    const arriving = Array.from({ length: AT_ONCE }, () => ({
      entry,
      survey,
      response: oneOfMany(),
      receivedAt: 0,
    }))
    await database.write((tx) => storeResponses(tx, arriving))
  }
  await database.close()
}

async function measureOne(file: string): Promise<void> {
  const database = await openDatabase(file)
  const entry = (await createDirectory(database)).byId('shop')!
  const begun = performance.now()
  const { comments, themes, languages } = await themesIn(database, entry)
  const seconds = (performance.now() - begun) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const used = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1)
  console.log(
    `${number(comments)} comments: ${themes.length} themes in ${languages.length} languages, ${seconds.toFixed(1)} s (${used} s of a processor), at most ${number(Math.round(maxRSS / 1024))} MB`,
  )
  await database.close()
  if (seconds <= MOST_SECONDS) return
  console.error(`That is more than ${MOST_SECONDS} s.`)
  process.exitCode = 1
}
