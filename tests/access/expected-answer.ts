import type { Operation } from '../../packages/collector/src/reference/operation.ts'
import { type Actor, documentedRoles } from './actors.ts'
import { PROJECTS } from './two-projects.ts'

/** The project that a request names: one of the two, every one, one that is none, or none at all. */
export const TARGETS = [...PROJECTS, '*', 'nowhere', undefined] as const
export type Target = (typeof TARGETS)[number]

/** Either the refusal, as `403 access.denied`, or where the request is admitted to: a project, or `*`. */
export type Expected = { refusal: string } | { admittedTo: string }

/** What docs/access.md and the operation's description say, and nothing of what the code says. */
export function expectedAnswer(operation: Operation, actor: Actor, target: Target): Expected {
  const { permission, isInstallationWide } = operation
  if (permission === undefined) return { admittedTo: isOne(target) ? target : 'shop' }
  if (actor.refusal) return { refusal: actor.refusal }
  if (permission === 'any') return { admittedTo: 'shop' }
  if (isInstallationWide || (target === '*' && takesAll(operation)))
    return may(actor, permission, '*') ? { admittedTo: '*' } : DENIED
  const enterable = PROJECTS.filter((id) => mayEnter(actor, id))
  if (target === undefined && enterable.length > 1) return { refusal: '422 project.ambiguous' }
  const project = target === undefined ? enterable[0] : enterable.find((id) => id === target)
  if (project === undefined) return { refusal: '404 project.unknown' }
  return may(actor, permission, project) ? { admittedTo: project } : DENIED
}

/** Where somebody is admitted, and what the operation itself then says to this request. */
export function refusalBeyondAdmission(
  { id }: Operation,
  actor: Actor,
  admittedTo: string,
): string | undefined {
  if (id.endsWith('ProviderSignIn')) return '404 sign-in.provider-none'
  if (FOR_PEOPLE.includes(id) && !actor.isPerson) return DENIED.refusal
  const concernsViewer = ['makeInvitation', 'changeRole', 'removeMember'].includes(id)
  const isAbove = documentedRoles().viewer.some((permission) => !may(actor, permission, admittedTo))
  return concernsViewer && isAbove ? DENIED.refusal : undefined
}

const FOR_PEOPLE = ['changePassword', 'getPreferences', 'savePreferences', 'getMine']

const DENIED = { refusal: '403 access.denied' }

function isOne(target: Target): target is (typeof PROJECTS)[number] {
  return PROJECTS.some((id) => id === target)
}

/** As its description says. */
function takesAll({ description = '' }: Operation): boolean {
  return description.includes('`?project=*`')
}

function may({ grants }: Actor, permission: string, project: string): boolean {
  return [grants['*'], grants[project]].some((permissions) => permissions?.includes(permission))
}

function mayEnter({ grants }: Actor, project: string): boolean {
  return '*' in grants || project in grants
}
