import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'

/** A hand on the mouse and the keyboard, that counts what it does: each click, field filled, and choice. */
export function aCountingHand() {
  const done: string[] = []
  return {
    done,
    async click(what: Locator) {
      done.push(`click ${what}`)
      await what.click()
    },
    async fill(field: Locator, text: string) {
      done.push(`fill ${field}`)
      await field.fill(text)
    },
    async select(field: Locator, option: string) {
      done.push(`select ${field}`)
      await field.selectOption(option)
    },
  }
}

const DOCUMENT = new URL('../../docs/tasks.md', import.meta.url)

/** How many clicks the document says that a task takes. */
export function clicksWritten(task: string): number {
  const text = readFileSync(DOCUMENT, 'utf8')
  const section = text.split(/^## /m).find((one) => one.startsWith(`${task}\n`))
  const written = section?.match(/^Clicks: (\d+)/m)?.[1]
  if (written === undefined) throw new Error(`docs/tasks.md does not say how many clicks "${task}" takes.`)
  return Number(written)
}
