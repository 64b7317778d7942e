// `npm start`: the collector with its dashboard, a demo project, a demo shop, and a generated company to look around in.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { BIN, environment, ROOT, setUp } from './setup.mjs'

setUp()
const collector = spawn(
  join(BIN, 'node'),
  ['packages/collector/src/main.ts', 'serve', '--demo', '--company'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: environment(),
  },
)
// Ctrl-C reaches the collector by itself; a second one would cut its farewell short.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => collector.kill('SIGTERM'))
collector.on('exit', (code) => process.exit(code ?? 1))
