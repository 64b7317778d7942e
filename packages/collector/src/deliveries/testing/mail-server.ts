import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type MailServer = {
  port: number
  mails: { raw: string; parsed: ParsedMail; encrypted: boolean; user: string | undefined }[]
  connections: () => number
  onSocket(use: (socket: Socket) => void): void
  [Symbol.asyncDispose](): Promise<void>
}

/** A real SMTP server on this machine that keeps what it gets; without options, it takes all mail from anybody. */
export async function aMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: MailServer['mails'] = []
  let connections = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, next) => {
      connections += 1
      next()
    },
    onData: async (stream, session, next) => {
      const raw = await buffer(stream)
      const user = session.user as unknown as string | undefined
      mails.push({ raw: raw.toString(), parsed: await simpleParser(raw), encrypted: session.secure, user })
      next()
    },
    ...options,
  })
  // Clients that hang up are part of the tests.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    connections: () => connections,
    onSocket: (use) => server.server.on('connection', use),
    async [Symbol.asyncDispose]() {
      await new Promise<void>((closed) => server.close(closed))
    },
  }
}
