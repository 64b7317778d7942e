// What a workshop wrote down, one action a line: what; who; until when.

export type WorkshopAction = { text: string; who: string | null; due: string | null }

const PARTS = /\s*[;；\t|]\s*/
const DAY = /^\d{4}-\d\d-\d\d$/
const BULLET = /^\s*(?:[-*•]|\d+[.)、])\s*/

/** @example actionsOf('- Call back; Tom; 2026-12-01') // [{ text: 'Call back', who: 'Tom', due: '2026-12-01' }] */
export function actionsOf(written: string): WorkshopAction[] {
  return written
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', ...rest] = line.split(PARTS)
      const due = rest.find((part) => DAY.test(part)) ?? null
      const who = rest.find((part) => part !== '' && part !== due) ?? null
      return { text: text.trim(), who, due }
    })
    .filter(({ text }) => text !== '')
}

/** As the list of what management must change has it. */
export function itemTextOf({ text, who, due }: WorkshopAction): string {
  return [text, who, due].filter(Boolean).join(' · ').slice(0, 2000)
}
