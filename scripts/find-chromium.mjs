// The journeys need a real Chromium: CHROME_PATH, else one on PATH, else Debian's where it may be installed.
import { install, isExecutable, mayInstall, onPath } from './programs.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium, or undefined after saying what to do. */
export function findChromium() {
  const given = process.env.CHROME_PATH
  if (given) return isExecutable(given) ? given : explain(`CHROME_PATH is "${given}", which cannot be run.`)
  return onPath(...NAMES) ?? installed() ?? explain('There is no Chromium here.')
}

function installed() {
  if (!mayInstall()) return undefined
  install(['chromium'], 'the browser journeys')
  return onPath(...NAMES)
}

function explain(problem) {
  console.error(
    `${problem} The browser journeys need one: install it (Debian: sudo apt-get install chromium),\n` +
      'or set CHROME_PATH to the program of a Chromium or Chrome.',
  )
  return undefined
}
