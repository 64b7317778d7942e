// What is known of a customer by which they can be reached, whatever a project calls it.

import type { Person } from '@innerloop/collector'

export type Contact = { text: string; href: string }

const NUMBER_NAMES = /phone|mobile|tel/i

/** E-mail addresses are known by their form, telephone numbers by their name. */
export function contactsOf(traits: Person['traits']): Contact[] {
  return Object.entries(traits).flatMap(([name, value]) => {
    const text = `${value}`.trim()
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
      return [{ text, href: `mailto:${encodeURIComponent(text).replace('%40', '@')}` }]
    if (NUMBER_NAMES.test(name) && /^\+?[\d\s()./-]{5,}$/.test(text))
      return [{ text, href: `tel:${text.replace(/[^\d+]/g, '')}` }]
    return []
  })
}
