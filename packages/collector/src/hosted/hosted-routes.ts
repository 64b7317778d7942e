import type { Survey } from '@innerloop/shared'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import type { NodeEnv } from '../http.ts'
import type { Directory, ProjectEntry } from '../projects/directory.ts'

/**
 * `GET /s/:surveyId`: a page that asks nothing but one survey, for links in e-mails, QR codes, kiosks and apps.
 * All that varies is in the query and read by the page's script; the server keeps none of it.
 */
export function createHostedRoutes(directory: Directory): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/:surveyId', async (context) => {
    const found = findSurvey(directory, context.req.param('surveyId'), context.req.query('project'))
    const policy = secureHeaders({
      contentSecurityPolicy: {
        ...POLICY,
        frameAncestors: ["'self'", ...(found?.entry.project.origins ?? [])],
      },
      // Framed by the project's own sites, as the policy says.
      xFrameOptions: false,
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    })
    await policy(context, async () => {
      context.res = await (found ? showSurvey(context, found) : showNothing(context))
    })
    return context.res
  })
}

type Found = { entry: ProjectEntry; survey: Survey }

/** Where several projects publish a survey by that id, the query must say which project's key is meant. */
function findSurvey(directory: Directory, surveyId: string, projectKey?: string): Found | undefined {
  const entries = projectKey === undefined ? directory.all() : [directory.byKey(projectKey)]
  const found = entries.flatMap((entry) => {
    const survey = entry?.published.find(({ id }) => id === surveyId)
    return entry && survey ? [{ entry, survey }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

function showSurvey(context: Context<NodeEnv>, { entry, survey }: Found): Response | Promise<Response> {
  const { project } = entry
  const locale = localeOf(context)
  return context.html(
    html`<!doctype html>
      <html lang="${locale ?? 'en'}">
        <head>
          ${HEAD}
          <title>${project.name}</title>
          <script
            defer
            src="/widget/innerloop.js"
            data-project="${project.key}"
            data-channel="${channelOf(context)}"
            ${locale ? html`data-locale="${locale}"` : ''}
          ></script>
          <script defer src="/widget/hosted.js"></script>
        </head>
        <body data-survey="${survey.id}">
          <main></main>
          <noscript><p>Please turn on JavaScript to answer.</p></noscript>
        </body>
      </html>`,
    200,
    { 'cache-control': 'no-cache' },
  )
}

function showNothing(context: Context<NodeEnv>): Response | Promise<Response> {
  return context.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          ${HEAD}
          <title>No survey here</title>
        </head>
        <body>
          <h1>There is no survey at this address</h1>
          <p>It may have ended, or the link may be incomplete.</p>
        </body>
      </html>`,
    404,
  )
}

/** What the link says, else what the reader's browser prefers. */
function localeOf(context: Context<NodeEnv>): string | undefined {
  const wished = context.req.query('locale') ?? context.req.header('accept-language')?.split(/[,;]/)[0]
  return wished !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(wished) ? wished : undefined
}

/** What the link says: a page cannot know that a QR code led to it, or that somebody fills it in for a caller. */
const CHANNELS = ['email', 'webview', 'qr', 'kiosk', 'phone']

function channelOf(context: Context<NodeEnv>): string {
  const channel = context.req.query('channel') ?? ''
  return CHANNELS.includes(channel) ? channel : 'web'
}

const HEAD = html`<meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
  <meta name="color-scheme" content="light dark" />
  <meta name="robots" content="noindex" />
  <link rel="icon" href="data:," />`

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  // The survey's logo, and the icon that saves browsers from asking for one.
  imgSrc: ["'self'", 'https:', 'data:'],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
}
