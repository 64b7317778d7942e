// `pnpm scale`: how far one process on one file goes for a team, and what comes after it; docs/scale.md explains.
// `pnpm scale --docs` writes what the commands of that document print into it.
import { readFileSync, writeFileSync } from 'node:fs'
import { refreshBlocks, SCALE_DOCS } from './docs-blocks.ts'
import { readMeasured } from './measured.ts'
import { renderScale } from './render-scale.ts'

const args = process.argv.slice(2)
const measured = readMeasured()
if (args.includes('--docs')) {
  const text = readFileSync(SCALE_DOCS, 'utf8')
  writeFileSync(
    SCALE_DOCS,
    refreshBlocks(text, (words) => renderScale(words, measured)),
  )
} else console.log(renderScale(args, measured))
