// The widget is tried in two more engines: Firefox, and WebKitGTK with its driver. Debian's may be installed.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { install, isExecutable, mayInstall, onPath } from './programs.mjs'

const FIREFOX = ['firefox-esr']
const WEBKIT = ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus', 'fonts-noto-core']

/** The environment that tells the tests where the engines are, or undefined after saying what to do. */
export function findEngines() {
  const wrong = Object.entries(look()).find(([name, path]) => process.env[name] && !isExecutable(path))
  if (wrong) return explain(`${wrong[0]} is "${wrong[1]}", which cannot be run.`, [...FIREFOX, ...WEBKIT])
  const missing = missingPackages()
  if (missing.length > 0 && mayInstall()) install(missing, 'the journeys in Firefox and WebKit')
  const stillMissing = missingPackages()
  return stillMissing.length > 0 ? explain('They are not all here.', stillMissing) : look()
}

function look() {
  return {
    FIREFOX_PATH: process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox'),
    WEBKIT_DRIVER_PATH: process.env.WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver'),
    MINIBROWSER_PATH: process.env.MINIBROWSER_PATH ?? miniBrowser(),
  }
}

function missingPackages() {
  const { FIREFOX_PATH, ...webkit } = look()
  return [
    ...(isExecutable(FIREFOX_PATH) ? [] : FIREFOX),
    ...(Object.values(webkit).every(isExecutable) && onPath('xvfb-run') ? [] : WEBKIT),
  ]
}

/** It is no command: it lies beside the library, below a folder named after the machine or not. */
function miniBrowser() {
  const machines = readdirSync('/usr/lib').map((name) => join('/usr/lib', name))
  return ['/usr/libexec', '/usr/lib', ...machines]
    .map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find(isExecutable)
}

function explain(problem, packages) {
  console.error(
    `The journeys need Firefox, and WebKitGTK with its driver. ${problem} Install what is missing\n` +
      `(Debian: sudo apt-get install ${packages.join(' ')}),\n` +
      'or set FIREFOX_PATH, WEBKIT_DRIVER_PATH (WebKitWebDriver) and MINIBROWSER_PATH; have xvfb-run on PATH.',
  )
  return undefined
}
