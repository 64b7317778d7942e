// `pnpm weight`: what the collector takes of a machine: the files of an installation, the time to start, idle memory.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { BIN, ROOT, setUp, tryRun } from './setup.mjs'

const STARTS = 5
const IDLE_MS = 10_000
const PORT = 18_787
/** As deploy/Dockerfile has it. */
const FILES = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'packages/shared',
  'packages/widget/package.json',
  'packages/widget/dist/script',
  'packages/dashboard/package.json',
  'packages/dashboard/dist',
  'packages/collector/package.json',
  'packages/collector/src',
]
/** Counted in their published deployment files, November 2026. */
const PEERS = [
  ['PostHog', '38 services'],
  ['Formbricks', '5 services and 2 jobs, which ask for about 2.9 GiB of memory'],
]

setUp()
const folder = mkdtempSync(join(tmpdir(), 'innerloop-weight-'))
const data = `${folder}-data`
try {
  install()
  console.log(`\ninstalled          ${megabytes(bytesOf(folder))} without Node itself, one process`)
  const starts = []
  for (let start = 0; start < STARTS; start += 1) starts.push(await startOnce(start === STARTS - 1))
  console.log(`first start        ${starts[0].seconds} s until it answers, with a new database`)
  console.log(
    `later starts       ${starts
      .slice(1)
      .map(({ seconds }) => seconds)
      .join(', ')} s`,
  )
  console.log(`idle memory        ${megabytes(starts.at(-1).idleBytes)} after ${IDLE_MS / 1000} s`)
  for (const [name, needs] of PEERS) console.log(`${name.padEnd(18)} ${needs}`)
} finally {
  for (const made of [folder, data]) rmSync(made, { recursive: true, force: true })
}

function install() {
  for (const file of FILES) cpSync(join(ROOT, file), join(folder, file), { recursive: true, filter: isOurs })
  const { status } = tryRun(
    'pnpm',
    ['install', '--frozen-lockfile', '--prod', '--filter', '@innerloop/collector...', '--reporter=silent'],
    { cwd: folder },
  )
  if (status !== 0) throw new Error('The installation failed.')
}

function isOurs(path) {
  return !/node_modules|\.bench-|\.test\.tsx?$/.test(path)
}

async function startOnce(waitsIdle) {
  const startedAt = performance.now()
  const collector = spawn(join(BIN, 'node'), ['packages/collector/src/main.ts', 'serve'], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(PORT),
      INNERLOOP_DATA: data,
      NODE_COMPILE_CACHE: join(folder, '.cache'),
    },
  })
  while (!(await answers())) await setTimeout(10)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  if (waitsIdle) await setTimeout(IDLE_MS)
  const idleBytes = memoryOf(collector.pid)
  collector.kill('SIGTERM')
  await once(collector, 'exit')
  return { seconds, idleBytes }
}

async function answers() {
  try {
    return (await fetch(`http://127.0.0.1:${PORT}/healthz`)).ok
  } catch {
    return false
  }
}

/** What it holds in memory, by Linux's count. */
function memoryOf(pid) {
  const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)
  return Number(kilobytes) * 1024
}

function bytesOf(path) {
  const found = lstatSync(path)
  if (!found.isDirectory()) return found.size
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0)
}

function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`
}
