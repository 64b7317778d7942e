import type { Band } from '@innerloop/shared/band-of'

export type NoticeLink = { label: string; url: string }

/**
 * What somebody is told, before it has the form of a mail or a chat message. Wording is in the reader's language
 * already. Whatever a customer wrote may be in any field: every form escapes all of them.
 */
export type Notice = {
  /** One line. */
  title: string
  /** `band` only where the scale has bands: the recommendation question. */
  score?: { value: number; highest: number; band?: Band } | undefined
  /** A sentence or two of our own. */
  text?: string | undefined
  /** In the customer's words. */
  comment?: string | undefined
  touchpoint?: string | undefined
  person?: string | undefined
  /** Where to see it all. */
  link?: string | undefined
  /** What the reader can do about it, best first. */
  actions: readonly NoticeLink[]
  facts: readonly { label: string; value: string }[]
  /** Why this reader gets it: 'You own the touchpoint Checkout'. */
  reason: string
}
