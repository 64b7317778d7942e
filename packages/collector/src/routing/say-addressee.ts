import { quote } from './quote.ts'
import type { Addressee, Missing, Named } from './name-addressee.ts'

/** @example sayAddressee(named) // 'the team "returns" (the touchpoint has no owner)' */
export function sayAddressee({ to, missing }: Named): string {
  if (missing.length === 0) return sayTo(to)
  return `${sayTo(to)} (${missing.map(sayMissing).join(', and ')})`
}

export function sayTo(to: Addressee): string {
  switch (to.kind) {
    case 'person':
      return to.email
    case 'team':
      return `the team ${quote(to.team)}`
    case 'owners':
      return "the project's owners"
    case 'nobody':
      return 'nobody yet'
  }
}

function sayMissing({ whom, why, name = '' }: Missing): string {
  const quoted = quote(name)
  switch (why) {
    case 'no-touchpoint':
      return `there is no known touchpoint whose ${POSTS[whom]} it could be`
    case 'not-set':
      return NOT_SET[whom](quoted)
    case 'not-an-address':
      return `the ${FACTS[whom]} ${quoted} is no e-mail address`
    case 'unknown-address':
      return `the address in the ${FACTS[whom]} ${quoted} is nobody's whom the team has declared`
    case 'unknown-team':
      return `there is no team ${quoted}`
    case 'empty-team':
      return `the team ${quoted} has no members`
  }
}

const POSTS: Record<Missing['whom'], string> = {
  person: 'person',
  team: 'team',
  'touchpoint-team': 'team',
  'touchpoint-owner': 'owner',
  'account-manager': 'account manager',
  employee: 'employee',
  supervisor: 'supervisor',
  owners: 'owners',
}

const FACTS: Partial<Record<Missing['whom'], string>> = { 'account-manager': 'trait', employee: 'property' }

const NOT_SET: Record<Missing['whom'], (name: string) => string> = {
  person: () => 'no person is named',
  team: () => 'no team is named',
  'touchpoint-team': () => 'the touchpoint has no team',
  'touchpoint-owner': () => 'the touchpoint has no owner',
  'account-manager': (name) => `the customer has no trait ${name}`,
  employee: (name) => `the response has no property ${name}`,
  supervisor: () => 'neither the touchpoint nor its team has a supervisor',
  owners: () => 'the project has no owner',
}
