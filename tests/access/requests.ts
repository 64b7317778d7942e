import { newId } from '@innerloop/shared/new-id'
import { deliveries, endpoints } from '../../packages/collector/src/database/tables.ts'
import { LINK_SECRET } from '../../packages/collector/src/inner-loop/start-deliveries.ts'
import { writeLink } from '../../packages/collector/src/inner-loop/message-link.ts'
import { readInstallationSecret } from '../../packages/collector/src/members/read-installation-secret.ts'
import type { Operation } from '../../packages/collector/src/reference/operation.ts'
import { PASSWORD } from '../../packages/collector/src/testing/members.ts'
import { aCompletedResponse, jsonOf, programme } from '../../packages/collector/src/testing/world.ts'
import type { Actor } from './actors.ts'
import { dataRequests } from './data-requests.ts'
import { improvementRequests } from './improvement-requests.ts'
import { programmeRequests } from './programme-requests.ts'
import { POPULATION_REQUESTS, THEMES_REQUESTS, VALUE_REQUESTS } from './record-requests.ts'
import { batchOf, type ProjectId, programmeOf, type TwoProjects } from './two-projects.ts'

type Given = {
  path?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
}
/** `project` may be `*`. */
export type Place = { world: TwoProjects; actor: Actor; project: string }
export type Arrange = (place: Place) => Given | Promise<Given>

/** A request that succeeds for whoever is admitted to it, after arranging what it takes. */
export async function requestOf(operation: Operation, place: Place): Promise<Required<Given>> {
  const { path, query = {}, body } = (await ARRANGED[operation.id]?.(place)) ?? {}
  return { path: { ...pathsOf(place), ...path }, query, body }
}

/** For whoever is refused before it matters what they ask for. */
export function anyRequest(operation: Operation, place: Place): Required<Given> {
  return { path: pathsOf(place), query: {}, body: operation.body && {} }
}

function pathsOf({ world, project }: Place): Record<string, string> {
  return {
    projectId: project,
    projectKey: `pk_${project}`,
    responseId: world.answers[project as ProjectId] ?? newId(),
    personId: 'ana',
    key: 'checkout.paid',
    surveyId: 'checkout',
    version: '1',
    journeyId: 'buying',
    tag: 'seen',
    noteId: newId(),
    caseId: newId(),
    userId: newId(),
    id: newId(),
  }
}

const aName = () => `one-${newId()}`
const aDraft: Arrange = async ({ world, project }) => {
  const { id: _, version: __, ...draft } = programme.surveys[0]!
  await world.arrange('PUT', `/v1/surveys/checkout/draft?project=${project}`, { ...draft, name: aName() })
  return {}
}
const anInvitee = async ({ world, project }: Place) =>
  world.arrange('POST', `/v1/invitations?project=${project}`, {
    email: `${aName()}@x.example`,
    role: 'viewer',
  })
const aMember: Arrange = async ({ world, project }) => ({
  path: { userId: await world.insertMember(project, 'viewer') },
})

const aCase = async ({ world, project }: Place): Promise<{ path: Record<string, string> }> => {
  const response = aCompletedResponse(2)
  await world.arrange('POST', '/v1/responses', batchOf(project as ProjectId, [response]))
  const { cases } = await world.arrange('GET', `/v1/cases?project=${project}&limit=100`)
  return { path: { caseId: cases[0].id } }
}

const anEndpoint = (id: string) => ({ id, name: 'Hook', kind: 'webhook', url: 'https://hooks.invalid/' })

/** On a database of ten thousands of requests there are soon as many as a project may have. */
const aHook = async ({ world, project }: Place): Promise<{ path: Record<string, string> }> => {
  await world.database.write((tx) => tx.delete(endpoints))
  const { id } = await world.arrange('POST', `/v1/endpoints?project=${project}`, anEndpoint(aName()))
  return { path: { id } }
}

const aDelivery = async (place: Place): Promise<{ path: Record<string, string> }> => {
  const { path } = await aHook(place)
  const { world, project } = place
  await world.arrange('POST', `/v1/endpoints/${path.id}/pause?project=${project}`)
  const { deliveryId } = await world.arrange('POST', `/v1/endpoints/${path.id}/test?project=${project}`)
  return { path: { id: deliveryId } }
}

/** What a mail to the touchpoint's owner would hold. */
const aLink: Arrange = async (place) => {
  const { world, project } = place
  const email = 'olga@x.example'
  const owned = { ...programme.touchpoints[0]!, owner: email }
  await world.arrange('PUT', `/v1/touchpoints/checkout.paid?project=${project}`, owned)
  const { caseId } = (await aCase(place)).path!
  const secret = await readInstallationSecret(world.database, LINK_SECRET, Date.now())
  const expiresAt = Date.now() + 60_000
  return {
    path: {
      token: writeLink(secret, { projectId: project, caseId: caseId!, act: 'claim', email, expiresAt }),
    },
  }
}

const ARRANGED: Record<string, Arrange> = {
  ...dataRequests,
  ...improvementRequests,
  ...programmeRequests,
  sendResponses: ({ project }) => ({ body: batchOf(project as ProjectId, [aCompletedResponse(7)]) }),
  getHistory: ({ world, project }) => ({
    query: { person: 'ana', signature: world.signatures[project as ProjectId] },
  }),
  getSegmentReport: () => ({ query: { dimension: 'device' } }),
  getAnsweringReport: () => ({ query: { dimension: 'device' } }),
  getDifferenceReport: () => ({ query: { 'a.to': '2026-01-01', 'b.from': '2026-01-02' } }),
  getSurveyPage: async ({ world, project }) => {
    await awake(world, project)
    await world.arrange('POST', `/v1/surveys/checkout/resume?project=${project}`)
    return { query: { project: `pk_${project}` } }
  },

  noteResponse: () => ({ body: { text: 'Call them.' } }),
  removeNote: async ({ world, actor, project }) => {
    const path = `/v1/responses/${world.answers[project as ProjectId]}/notes?project=${project}`
    const { id } = await jsonOf(await actor.ask('POST', path, { text: 'Call them.' }))
    return { path: { noteId: id } }
  },
  getCase: aCase,
  askFollow: aLink,
  follow: aLink,
  actOnCase: async (place) => ({ ...(await aCase(place)), body: { kind: 'noted', text: 'Call them.' } }),
  createEndpoint: () => ({ body: anEndpoint(aName()) }),
  changeEndpoint: async (place) => {
    const { path } = await aHook(place)
    return { path, body: anEndpoint(path.id!) }
  },
  deleteEndpoint: aHook,
  pauseEndpoint: aHook,
  resumeEndpoint: aHook,
  rotateEndpointSecret: aHook,
  testEndpoint: aHook,
  getDelivery: aDelivery,
  resendDelivery: async (place) => {
    const { path } = await aDelivery(place)
    await place.world.database.write((tx) => tx.update(deliveries).set({ state: 'refused' }))
    return { path }
  },
  savePreferences: () => ({ body: { language: 'zh-Hans', daily: false } }),
  holdHuddle: () => ({ body: { minutes: { notes: 'All well.' } } }),
  changeMinutes: async ({ world, project }) => {
    const held = await world.arrange('POST', `/v1/huddles?project=${project}`, { minutes: {} })
    return { path: { huddleId: held.id }, body: { notes: 'All well.' } }
  },
  carryItem: () => ({ body: { text: 'Parcels get lost.' } }),
  closeItem: async ({ world, project }) => {
    const { id } = await world.arrange('POST', `/v1/carried?project=${project}`, {
      text: 'Parcels get lost.',
    })
    return { path: { itemId: id }, body: { outcome: 'Another carrier.' } }
  },
  changeRules: () => ({ body: { rules: [] } }),
  tryRule: () => ({ body: { rule: { id: 'all', name: 'All', actions: [{ kind: 'tag', tag: 'seen' }] } } }),
  changeTeams: () => ({ body: { teams: [] } }),
  uploadTraits: () => ({ body: { people: [{ personId: 'ben', traits: { plan: 'free' } }] } }),
  setTraits: () => ({ body: { traits: { plan: 'free' } } }),
  mergePerson: async ({ world, project }) => {
    const personId = aName()
    await world.arrange('PATCH', `/v1/people/${personId}/traits?project=${project}`, { traits: { a: 1 } })
    return { path: { personId }, body: { into: 'ana' } }
  },
  erasePerson: () => ({ path: { personId: aName() } }),
  eraseFacts: () => ({ path: { personId: aName() } }),
  eraseExperiences: () => ({ path: { personId: aName() } }),
  ...POPULATION_REQUESTS,
  ...THEMES_REQUESTS,
  ...VALUE_REQUESTS,

  createProject: () => {
    const id = aName()
    return { body: { id, key: id, name: 'One more' } }
  },
  changeProject: () => ({ body: { name: aName() } }),
  previewProgramme: ({ project }) => ({ body: programmeOf(project as ProjectId) }),
  applyProgramme: ({ project }) => ({ body: programmeOf(project as ProjectId) }),
  createTouchpoint: () => ({ body: { key: aName(), name: 'One more' } }),
  changeTouchpoint: () => ({ body: { key: 'checkout.paid', name: aName() } }),
  createJourney: () => ({ body: { id: aName(), name: 'One more', stages: [] } }),
  getJourneyReport: () => ({ query: { journey: 'buying' } }),
  getPathsAnalysis: () => ({ query: { journey: 'buying' } }),
  runPathsAnalysis: () => ({ query: { journey: 'buying' } }),
  compareJourneys: () => ({ query: { from: 'buying' } }),
  changeJourney: () => ({ body: { id: 'buying', name: aName(), stages: [] } }),
  deleteJourney: async ({ world, project }) => {
    const id = aName()
    await world.arrange('POST', `/v1/journeys?project=${project}`, { id, name: id, stages: [] })
    return { path: { journeyId: id } }
  },

  createSurvey: () => ({ body: { id: aName(), name: 'One more' } }),
  getSurveyDraft: aDraft,
  saveSurveyDraft: () => ({ body: { name: aName() } }),
  deleteSurveyDraft: aDraft,
  publishSurvey: aDraft,
  restoreSurvey: async ({ world, project }) => {
    await world.arrange('POST', `/v1/surveys/checkout/archive?project=${project}`)
    return {}
  },
  archiveSurvey: ({ world, project }) => awake(world, project),
  pauseSurvey: ({ world, project }) => awake(world, project),
  resumeSurvey: ({ world, project }) => awake(world, project),
  diffSurvey: () => ({ query: { from: '1', to: '1' } }),

  signIn: ({ world }) => ({ body: { key: world.key } }),
  acceptInvitation: async (place) => {
    const { token } = await anInvitee(place)
    return { body: { token, name: 'Eva', password: PASSWORD } }
  },
  changePassword: () => ({ body: { current: PASSWORD, next: PASSWORD } }),
  changeRole: async (place) => ({ ...(await aMember(place)), body: { role: 'viewer' } }),
  removeMember: aMember,
  makeInvitation: () => ({ body: { email: `${aName()}@x.example`, role: 'viewer' } }),
  revokeInvitation: async (place) => ({ path: { id: (await anInvitee(place)).id } }),
  makeKey: () => ({ body: { name: 'One more', scopes: ['keys:write'] } }),
  revokeKey: async ({ world, project }) => {
    const wanted = { name: 'One more', scopes: ['reports:read'] }
    const { id } = await world.arrange('POST', `/v1/keys?project=${project}`, wanted)
    return { path: { id } }
  },
}

/** A survey that is published and not archived, whatever was done to it before. */
async function awake(world: TwoProjects, project: string): Promise<Given> {
  const { status } = await world.arrange('GET', `/v1/surveys/checkout?project=${project}`)
  if (status === 'archived') await world.arrange('POST', `/v1/surveys/checkout/restore?project=${project}`)
  return {}
}
