import type { Evidence, Reference } from '@innerloop/collector'

const KINDS: readonly Evidence['kind'][] = [
  'theme',
  'root-cause',
  'carried',
  'touchpoint',
  'case',
  'response',
]

/** The address at which an initiative is made from something. */
export function makeFrom({ kind, id }: Evidence): string {
  return `/initiatives?new&from=${encodeURIComponent(`${kind}:${id}`)}`
}

/** What such an address names. */
export function evidenceIn(text: string | undefined): Evidence[] {
  const at = text?.indexOf(':') ?? -1
  const kind = KINDS.find((one) => one === text?.slice(0, at))
  const id = text?.slice(at + 1) ?? ''
  return kind && id !== '' ? [{ kind, id }] : []
}

/** Where something is to be seen; a theme and a carried item are on a page with others. */
export function addressOf({ kind, id }: Reference): string {
  const one = encodeURIComponent(id)
  switch (kind) {
    case 'touchpoint':
      return `/touchpoints/${one}`
    case 'case':
      return `/cases/${one}`
    case 'response':
      return `/responses/${one}`
    case 'initiative':
      return `/initiatives/${one}`
    case 'goal':
      return '/goals'
    case 'theme':
      return '/themes'
    case 'carried':
      return '/huddle'
    case 'root-cause':
      return '/loop'
    case 'report':
      return id
  }
}

export function keyOf({ kind, id }: Reference): string {
  return `${kind}:${id}`
}
