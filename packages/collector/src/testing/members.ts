import type { Role } from '../access/permissions.ts'
import { jsonOf, type World } from './world.ts'

export const PASSWORD = 'correct horse battery'

type Wanted = { email?: string; role?: Role; project?: string }

/** What a browser that holds these cookies sends and gets. */
export type Browser = {
  cookie: string
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

export function aBrowser(url: string, cookie = ''): Browser {
  const browser: Browser = {
    cookie,
    async ask(method, path, body, headers = {}) {
      const answer = await fetch(url + path, {
        method,
        redirect: 'manual',
        headers: {
          ...(browser.cookie && { cookie: browser.cookie }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      browser.cookie = keep(browser.cookie, answer.headers.getSetCookie())
      return answer
    },
  }
  return browser
}

/** As somebody with an admin key. */
export function withKey(url: string, key: string) {
  return (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    aBrowser(url).ask(method, path, body, { authorization: `Bearer ${key}`, ...headers })
}

export async function anInvitation(
  { url, key }: World,
  { email = 'olga@shop.example', role = 'owner', project = 'shop' }: Wanted = {},
) {
  const answer = await withKey(url, key)('POST', `/v1/invitations?project=${project}`, { email, role })
  return jsonOf(answer) as Promise<{ id: string; token: string; link: string; email: string }>
}

/** Somebody who was invited, has accepted, and is signed in. */
export async function aMember(world: World, wanted: Wanted = {}): Promise<Browser & { userId: string }> {
  const { token, email } = await anInvitation(world, wanted)
  const browser = aBrowser(world.url)
  const name = email.split('@')[0]!
  await browser.ask('POST', '/v1/invitations/accept', { token, name, password: PASSWORD })
  const { actor } = await jsonOf(await browser.ask('GET', '/v1/me'))
  return Object.assign(browser, { userId: actor.id as string })
}

/** `200`, or the status with the code of the refusal. */
export async function outcomeOf(answer: Response): Promise<number | string> {
  return answer.ok ? answer.status : `${answer.status} ${(await jsonOf(answer)).code}`
}

function keep(cookies: string, set: string[]): string {
  const jar = new Map(cookies.split('; ').filter(Boolean).map(split))
  for (const line of set) {
    const [name, value] = split(line.split(';')[0]!)
    if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
    else jar.set(name, value)
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}

function split(cookie: string): [string, string] {
  const at = cookie.indexOf('=')
  return [cookie.slice(0, at), cookie.slice(at + 1)]
}
