import type { Facts } from '../api.ts'

type Link = {
  person: string | undefined
  signature: string | undefined
  traits: Facts
  touchpoint?: string
  properties: Facts
  /** Chosen in the e-mail; counts only once it is confirmed here, as mail scanners open links too. */
  preselected: string | undefined
  isKiosk: boolean
}

/**
 * What a link to a hosted survey says.
 *
 * @example readLink('?person=ana&score=9&properties.orderId=4711').preselected // '9'
 */
export function readLink(search: string): Link {
  const query = new URLSearchParams(search)
  const get = (name: string) => query.get(name) ?? undefined
  const touchpoint = get('touchpoint')
  return {
    person: get('person'),
    signature: get('signature'),
    traits: factsIn(query, 'traits.'),
    ...(touchpoint && { touchpoint }),
    properties: factsIn(query, 'properties.'),
    preselected: get('score') ?? get('answer'),
    isKiosk: query.has('kiosk'),
  }
}

function factsIn(query: URLSearchParams, start: string): Facts {
  const facts = [...query].flatMap(([name, value]) =>
    name.startsWith(start) ? [[name.slice(start.length), value]] : [],
  )
  return Object.fromEntries(facts)
}
