// `npm test`: types, lint, format, sizes, unit tests, and the journeys in real browsers. The last line sums up.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findChromium } from './find-chromium.mjs'
import { findEngines } from './find-engines.mjs'
import { environment, ROOT, setUp, tryRun } from './setup.mjs'

/** A run that takes so long never ends. */
const LONGEST_RUN_MS = 15 * 60_000

setUp()
const inMemory = memoryFolder()
const total = { passed: 0, failed: 0, skipped: 0 }

check('types', 'node', ['scripts/typecheck.mjs'])
check('lint', 'oxlint', ['--deny-warnings'])
check('format', 'prettier', ['--check', '--log-level', 'warn', '.'])
check('sizes', 'node', ['scripts/size.mjs'])
await runTests('unit tests', ['--project', 'unit', '--project', 'unit-browser'], inMemory)
await runTests('every route', ['--project', 'routes'], inMemory)
await runTests('unit tests of the collector on PostgreSQL', ['--project', 'unit-postgres'], inMemory)

const chromium = findChromium()
if (!chromium) total.failed += 1
await runTests('faults', ['--project', 'faults'])

// Debian's are installed where that can be done. Elsewhere their journeys are left out, and CI has to have them.
const engines = findEngines()
if (!engines) total[process.env.CI ? 'failed' : 'skipped'] += 1
const browsers = [
  ...(chromium ? ['--project', 'journeys'] : []),
  ...(engines ? ['--project', 'engines'] : []),
]
if (browsers.length > 0)
  await runTests('journeys in real browsers', browsers, { CHROME_PATH: chromium, ...engines, ...inMemory })

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1

/** Databases of tests that are not about the disk are kept off it, where the machine lends its memory: half the time. */
function memoryFolder() {
  const folder = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(folder)
    if (bavail * bsize < 4e9) return {}
    console.log(
      `Short-lived databases are made in ${folder}; those that are killed and filled up are on the disk.`,
    )
    return { TMPDIR: folder }
  } catch {
    return {}
  }
}

function check(name, command, args) {
  console.log(`\n— ${name}`)
  const { status } = tryRun(command, args)
  total[status === 0 ? 'passed' : 'failed'] += 1
}

async function runTests(name, args, env = {}) {
  console.log(`\n— ${name}`)
  const report = join(ROOT, 'node_modules/.innerloop-tests.json')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const isFine = await runToEnd('vitest', ['run', ...args, ...reporters], env)
  const { passed, failed, skipped } = readReport(report)
  total.passed += passed
  total.skipped += skipped
  // A run that broke outside its tests has failed too.
  total.failed += failed === 0 && !isFine ? 1 : failed
}

/** It writes to us, and not to where we do: what a failed test has left running keeps nobody waiting. */
async function runToEnd(command, args, env) {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment(), ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env },
  })
  child.stdout.pipe(process.stdout, { end: false })
  child.stderr.pipe(process.stderr, { end: false })
  const limit = setTimeout(() => {
    console.error(`\nIt has not ended within ${LONGEST_RUN_MS / 60_000} minutes, and is stopped.`)
    child.kill('SIGKILL')
  }, LONGEST_RUN_MS)
  const [code] = await once(child, 'exit')
  clearTimeout(limit)
  await Promise.race([once(child, 'close'), sleep(1000)])
  child.stdout.destroy()
  child.stderr.destroy()
  return code === 0
}

function readReport(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
