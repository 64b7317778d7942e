import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { freePort } from '../../packages/collector/src/testing/free-port.ts'

// Else the buttons of its toolbar hold the window at 447 px.
const NARROW_TOOLBAR = 'button, entry { min-width: 0; padding: 0 }'

export type Session = { post(command: string, body: object): Promise<unknown>; close(): Promise<unknown> }
export type WebKitDriver = { openSession(): Promise<Session>; stop(): Promise<void> }

/** WebKitGTK's own driver on a virtual screen, spoken to in plain WebDriver. */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const { WEBKIT_DRIVER_PATH = 'WebKitWebDriver', MINIBROWSER_PATH: binary } = process.env
  const home = mkdtempSync(join(tmpdir(), 'innerloop-webkit-'))
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), NARROW_TOOLBAR)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn('xvfb-run', ['--auto-servernum', WEBKIT_DRIVER_PATH, `--port=${port}`], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      HOME: home,
      TMPDIR: home,
      XDG_CONFIG_HOME: home,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      GDK_BACKEND: 'x11',
    },
  })
  await once(child, 'spawn')
  await vi.waitFor(() => send(`${url}/status`, 'GET'), { timeout: 20_000 })

  return {
    async openSession() {
      const browser = { ...(binary && { binary }), args: ['--automation'] }
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } }
      const { sessionId } = (await send(`${url}/session`, 'POST', { capabilities })) as { sessionId: string }
      const session = `${url}/session/${sessionId}`
      return {
        post: (command, body) => send(`${session}/${command}`, 'POST', body),
        close: () => send(session, 'DELETE'),
      }
    },
    async stop() {
      const exit = once(child, 'exit')
      process.kill(-child.pid!, 'SIGTERM')
      await exit
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function send(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await answer.json()) as { value: unknown }
  if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`)
  return value
}
