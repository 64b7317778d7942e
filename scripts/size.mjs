// The widget's bytes as they travel (brotli 11), against their budgets. Over budget fails.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './setup.mjs'

const PARTS = {
  loader: ['loader', 2500],
  prompt: ['prompt: score, comment, thanks', 9000],
  firstPrompt: ['all until the first prompt shows', 11_000],
  delivery: ['then: delivery of the answers', 1000],
  locale: ['if needed: the largest language', 500],
  more: ['if needed: rarer questions and looks', 6000],
  rules: ['if needed: whom and when to ask', 5000],
  element: ['the element beside the script', 750],
  delighted: ['in place of Delighted’s snippet', 750],
  debug: ['in debug mode', 4000],
}

const sizes = JSON.parse(readFileSync(join(ROOT, 'packages/widget/dist/sizes.json'), 'utf8'))
for (const [part, [name, budget]] of Object.entries(PARTS)) {
  const { bytes, brotli } = sizes[part]
  const verdict = `of ${budget.toLocaleString('en')}${brotli > budget ? ' — OVER BUDGET' : ''}`
  console.log(`${name.padEnd(38)} ${String(brotli).padStart(6)} ${verdict.padEnd(10)} (${bytes} plain)`)
  if (brotli > budget) process.exitCode = 1
}
console.log('For comparison (brotli 11): PostHog surveys 145,257, Formbricks 231,421.')
