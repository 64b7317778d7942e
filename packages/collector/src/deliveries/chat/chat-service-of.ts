export type ChatService = 'slack' | 'teams' | 'discord'

const HOOKS: readonly (readonly [service: ChatService, host: RegExp, path: RegExp])[] = [
  ['slack', /^hooks\.slack(-gov)?\.com$/, /^\/services\/./],
  ['discord', /^((ptb|canary)\.)?discord(app)?\.com$/, /^\/api(\/v\d+)?\/webhooks\/\d+\/[\w-]+\/?$/],
  // Workflows, at their address of today and the one before; then the connectors that they replace.
  ['teams', /\.api\.powerplatform\.com$/, /\/workflows\/./],
  ['teams', /\.logic\.azure\.(com|us|cn)$/, /^\/workflows\/./],
  ['teams', /(^|\.)webhook\.office\.com$/, /^\/webhookb2\/./],
]

/** Which chat an incoming webhook belongs to, by its URL. Undefined: none that we know. */
export function chatServiceOf(url: string): ChatService | undefined {
  const parsed = URL.parse(url)
  if (parsed?.protocol !== 'https:') return undefined
  return HOOKS.find(([, host, path]) => host.test(parsed.hostname) && path.test(parsed.pathname))?.[0]
}
