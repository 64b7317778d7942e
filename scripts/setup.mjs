// Brings everything that the project pins: pnpm, the packages, and Node itself. Runs on Node 20 with npm alone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const BIN = join(ROOT, 'node_modules/.bin')
/** Where Node keeps what it has compiled, types already stripped: a later start is sooner, and takes less memory. */
const COMPILE_CACHE = join(ROOT, 'node_modules/.cache/compile')

const SETUP_STAMP = join(ROOT, 'node_modules/.innerloop-setup')
const BUILD_STAMP = join(ROOT, 'node_modules/.innerloop-build')

/** Installs when a manifest or the lock file changed since the last time, then builds what changed. */
export function setUp() {
  const manifests = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...packageFolders('package.json'),
  ]
  const wanted = digest(manifests.map((file) => readFileSync(join(ROOT, file))))
  if (!isStamped(SETUP_STAMP, wanted) || !existsSync(join(BIN, 'node'))) install(wanted)
  build()
}

/** Runs a command of the workspace on the pinned Node; ends this process if it fails. */
export function run(command, args, options = {}) {
  const { status } = tryRun(command, args, options)
  if (status !== 0) {
    console.error(`\n\`${command} ${args.join(' ')}\` failed.`)
    process.exit(status ?? 1)
  }
}

/** @param options as `spawnSync` takes them; `env` is what is to be set besides. */
export function tryRun(command, args, { env, ...options } = {}) {
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...environment(), ...env },
    ...options,
  })
}

export function environment() {
  return {
    ...process.env,
    PATH: BIN + delimiter + process.env.PATH,
    NODE_COMPILE_CACHE: COMPILE_CACHE,
  }
}

function install(stamp) {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  console.log(
    `Fetching pnpm ${devDependencies.pnpm}, Node ${devDependencies.node} and the packages; this happens once.`,
  )
  run('npx', [
    '--yes',
    `pnpm@${devDependencies.pnpm}`,
    'install',
    '--reporter=append-only',
    '--loglevel=warn',
  ])
  writeFileSync(SETUP_STAMP, stamp)
}

function build() {
  const inputs = ['packages/shared/src', 'packages/widget', 'packages/dashboard', 'packages/collector/src']
  const wanted = digest(inputs.flatMap((folder) => describeFiles(join(ROOT, folder))))
  const outputs = ['packages/widget/dist/script/integrity.json', 'packages/dashboard/dist/index.html']
  if (isStamped(BUILD_STAMP, wanted) && outputs.every((file) => existsSync(join(ROOT, file)))) return
  console.log('Building the widget and the dashboard.')
  run('node', ['packages/widget/build.ts'])
  run('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: join(ROOT, 'packages/dashboard'),
  })
  writeFileSync(BUILD_STAMP, wanted)
}

function packageFolders(file) {
  return readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/${file}`)
}

function describeFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name === 'node_modules' || entry.name === 'dist') return []
    if (entry.isDirectory()) return describeFiles(path)
    const { size, mtimeMs } = statSync(path)
    return [`${path} ${size} ${mtimeMs}`]
  })
}

function isStamped(file, stamp) {
  return existsSync(file) && readFileSync(file, 'utf8') === stamp
}

function digest(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
