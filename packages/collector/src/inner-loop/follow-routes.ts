import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { actOnCase } from '../cases/act-on-case.ts'
import { readAnswer } from '../cases/read-answer.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { readInstallationSecret } from '../members/read-installation-secret.ts'
import { Problem } from '../problem.ts'
import type { Directory } from '../projects/directory.ts'
import type { LiveResponse } from '../responses/live-response.ts'
import { followAct } from './follow-act.ts'
import { askPage, donePage, refusalPage, STYLE_HASH } from './follow-page.ts'
import { type MessageLink, readLink } from './message-link.ts'
import { LINK_SECRET } from './start-deliveries.ts'

type Dependencies = {
  database: Database
  directory: Directory
  clock: () => number
}

const CHANNELS = ['phone', 'email', 'chat', 'visit'] as const

/**
 * What the links in messages lead to. Whoever got the mail acts, and nobody is signed in by it; who is not on the team
 * any more acts no longer.
 */
export function createFollowRoutes({ database, directory, clock }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .use(
      secureHeaders({
        contentSecurityPolicy: {
          defaultSrc: ["'none'"],
          styleSrc: [STYLE_HASH],
          imgSrc: ['data:'],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
        referrerPolicy: 'no-referrer',
        strictTransportSecurity: false,
      }),
    )
    .get('/:token', async (context) => {
      const asked = await readAsked(context.req.param('token'))
      return asked ? context.html(askPage(asked), 200, NO_STORE) : refuse(context)
    })
    .post('/:token', async (context) => {
      const asked = await readAsked(context.req.param('token'))
      if (!asked) return refuse(context)
      const { link, entry } = asked
      const by = { kind: 'person' as const, id: link.email, name: link.email }
      const act = link.act === 'claim' ? claimBy(link) : contactOf(await context.req.parseBody())
      try {
        await database.write(async (tx) => {
          const event = await actOnCase(tx, entry, { caseId: link.caseId, act, by }, clock())
          await followAct(tx, entry, { caseId: link.caseId, event }, clock())
        })
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        return context.html(refusalPage(error.message, error.detail ?? ''), 409, NO_STORE)
      }
      return context.html(donePage(asked), 200, NO_STORE)
    })

  async function readAsked(token: string) {
    const secret = await readInstallationSecret(database, LINK_SECRET, clock())
    const link = readLink(secret, token, clock())
    const entry = link && directory.byId(link.projectId)
    if (!link || !entry?.routing.staff.has(link.email)) return undefined
    const answer = await database.read((tx) => readAnswer(tx, entry, link.caseId))
    return answer && { link, entry, about: sayAnswer(answer), caseUrl: `/cases/${link.caseId}` }
  }
}

/** What the customer said, in a sentence. */
function sayAnswer({ score, comment, touchpoint }: LiveResponse): string {
  const given = score ? `${score.value}` : 'No score'
  return `${given}${touchpoint ? `, at ${touchpoint.name}` : ''}${comment ? `: “${comment}”` : ''}`
}

function claimBy({ email }: MessageLink) {
  return { kind: 'assigned' as const, assignee: { kind: 'person' as const, email } }
}

function contactOf({ channel, note }: Record<string, unknown>) {
  const said = typeof note === 'string' ? note.trim().slice(0, 2000) : ''
  return {
    kind: 'attempted' as const,
    channel: CHANNELS.find((one) => one === channel) ?? ('other' as const),
    outcome: 'reached' as const,
    ...(said !== '' && { note: said }),
  }
}

const NO_STORE = { 'cache-control': 'no-store' }

function refuse(context: Context<NodeEnv>) {
  return context.html(
    refusalPage('This link does not work any more', 'Open the case in Innerloop, or ask your supervisor.'),
    410,
    NO_STORE,
  )
}
