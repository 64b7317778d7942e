// The widget's bytes as they travel (brotli 11), against their budgets. Over budget fails.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './setup.mjs'

const BUDGETS = { loader: 2500, firstPrompt: 11_000 }
const NAMES = { loader: 'loader', prompt: 'prompt', firstPrompt: 'all until the first prompt shows' }

const sizes = JSON.parse(readFileSync(join(ROOT, 'packages/widget/dist/sizes.json'), 'utf8'))
for (const [part, { bytes, brotli }] of Object.entries(sizes)) {
  const budget = BUDGETS[part]
  const verdict =
    budget === undefined ? '' : `of ${budget.toLocaleString('en')}${brotli > budget ? ' — OVER BUDGET' : ''}`
  console.log(
    `${NAMES[part].padEnd(34)} ${String(brotli).padStart(6)} ${verdict.padEnd(10)} (${bytes} plain)`,
  )
  if (brotli > budget) process.exitCode = 1
}
console.log('For comparison (brotli 11): PostHog surveys 145,257, Formbricks 231,421.')
