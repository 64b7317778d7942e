export type SmtpSettings = {
  host: string
  port: number
  /** Encrypted from the first byte. */
  secure: boolean
  /** Nothing is said before STARTTLS. */
  requireTLS: boolean
  /** STARTTLS is not used even where it is offered. */
  ignoreTLS: boolean
  auth?: { user: string; pass: string }
}

/**
 * Reads `smtp://user:password@host:587` or `smtps://…`. With a password, encryption is required; without one it is
 * used where the server offers it. `?tls=required` and `?tls=never` say otherwise.
 *
 * @throws Error saying what is wrong, without the password
 */
export function smtpSettingsOf(url: string): SmtpSettings {
  const parsed = URL.parse(url)
  if (!parsed || !['smtp:', 'smtps:'].includes(parsed.protocol) || !parsed.hostname)
    throw new Error('use smtp://user:password@host:587 or smtps://user:password@host')
  if (!['', '/'].includes(parsed.pathname) || parsed.hash)
    throw new Error('there is something after the host')
  const tls = parsed.searchParams.get('tls')
  if (
    [...parsed.searchParams.keys()].some((key) => key !== 'tls') ||
    ![null, 'required', 'never'].includes(tls)
  )
    throw new Error('after ? there may be tls=required or tls=never')
  const secure = parsed.protocol === 'smtps:'
  if (secure && tls === 'never') throw new Error('smtps: is always encrypted')
  const user = decode(parsed.username)
  const pass = decode(parsed.password)
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: parsed.port ? Number(parsed.port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && (tls === 'required' || (pass !== '' && tls !== 'never')),
    ignoreTLS: tls === 'never',
    ...(user && { auth: { user, pass } }),
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Error('write % in a user or password as %25')
  }
}
