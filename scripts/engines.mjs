// `pnpm engines`: the main journeys of the widget in Chromium, Firefox ESR and WebKitGTK.
import { findChromium } from './find-chromium.mjs'
import { findEngines } from './find-engines.mjs'
import { setUp, tryRun } from './setup.mjs'

setUp()
const chromium = findChromium()
const engines = findEngines()
if (!chromium || !engines) process.exit(1)
for (const [name, path] of Object.entries({ CHROME_PATH: chromium, ...engines })) process.env[name] = path
process.exitCode = tryRun('vitest', ['run', '--project', 'engines']).status ?? 1
