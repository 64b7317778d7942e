import { mkdtempSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * For a server's database; gone with the process. Beside the code, not in a folder for temporary files, which may be
 * memory: durable must mean the disk.
 */
export function ownFolder(): string {
  const folder = mkdtempSync(fileURLToPath(new URL('../.bench-', import.meta.url)))
  process.on('exit', () => rmSync(folder, { recursive: true }))
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, () => process.exit())
  return folder
}
