// Checks every package's types, each under its own settings.
import { tryRun } from './setup.mjs'

const projects = ['shared', 'collector', 'widget', 'dashboard'].map((name) => `packages/${name}`)
const failed = [...projects, 'tests', 'bench/widget'].filter(
  (project) => tryRun('tsc', ['--project', project]).status !== 0,
)
if (failed.length > 0) console.error(`Types are wrong in ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
