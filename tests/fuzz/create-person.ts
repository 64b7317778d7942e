import { OWNER, PASSWORD } from './arrange.ts'
import type { Answer } from './send.ts'

type Given = { port: number; key: string }

/** Somebody who owns everything, and whose session and password the fuzz may end at any time. */
export async function createPerson({ port, key }: Given) {
  let email = OWNER
  let cookie = ''
  let invited = 0
  await signIn()
  return {
    cookie: () => cookie,
    /** Some requests end the person's sessions; some answer with a new one. */
    async keepSignedIn({ status, headers, body }: Answer): Promise<void> {
      const given = headers['set-cookie']?.find((line) => /^innerloop_person=[^;]/.test(line))
      if (given) cookie = cookieOf(given)
      else if (status === 401 && body.includes('session.ended')) await signIn()
    },
  }

  async function signIn(): Promise<void> {
    const answer = await post('/v1/session', { email, password: PASSWORD })
    if (answer.status === 204) cookie = cookieOf(answer.headers.getSetCookie()[0]!)
    else if (answer.status === 401) await comeAnew()
    else throw new Error(`Signing in was answered with ${answer.status}`)
  }

  /** Their password has been changed to one that nobody knows, so somebody else takes their place. */
  async function comeAnew(): Promise<void> {
    email = `olga-${++invited}@shop.example`
    const invitation = await post('/v1/invitations?project=*', { email, role: 'owner' })
    const { token } = (await invitation.json()) as { token: string }
    const accepted = await post('/v1/invitations/accept', { token, name: 'Olga', password: PASSWORD })
    cookie = cookieOf(accepted.headers.getSetCookie()[0]!)
  }

  function post(path: string, body: object): Promise<Response> {
    return fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    })
  }
}

function cookieOf(line: string): string {
  return line.split(';')[0]!
}
