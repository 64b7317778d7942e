// The journeys need a real Chromium: CHROME_PATH, else one on PATH, else Debian's where it may be installed.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium, or undefined after saying what to do. */
export function findChromium() {
  const given = process.env.CHROME_PATH
  if (given) return isExecutable(given) ? given : explain(`CHROME_PATH is "${given}", which cannot be run.`)
  return onPath() ?? installed() ?? explain('There is no Chromium here.')
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function installed() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.log('Installing Debian’s chromium for the browser journeys.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  return onPath()
}

function explain(problem) {
  console.error(
    `${problem} The browser journeys need one: install it (Debian: sudo apt-get install chromium),\n` +
      'or set CHROME_PATH to the program of a Chromium or Chrome.',
  )
  return undefined
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
