import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Screen } from '../frame/Screen.tsx'
import { frameWords } from '../frame/words.ts'
import { AuditTab } from './audit/AuditTab.tsx'
import { FollowUpTab } from './follow-up/FollowUpTab.tsx'
import { KeysTab } from './keys/KeysTab.tsx'
import { MeTab } from './me/MeTab.tsx'
import { MembersTab } from './members/MembersTab.tsx'
import { PrivacyTab } from './privacy/PrivacyTab.tsx'
import { ProjectTab } from './project/ProjectTab.tsx'
import { ValueTab } from './value/ValueTab.tsx'
import { settingsWords as words } from './words.ts'
import './settings.css'

const TABS = [
  { name: 'project', href: '/settings', needs: 'programme:read', Tab: ProjectTab },
  { name: 'members', href: '/settings/members', needs: 'members:read', Tab: MembersTab },
  { name: 'keys', href: '/settings/keys', needs: 'keys:write', Tab: KeysTab },
  { name: 'privacy', href: '/settings/privacy', needs: 'programme:read', Tab: PrivacyTab },
  { name: 'follow-up', href: '/settings/follow-up', needs: 'programme:read', Tab: FollowUpTab },
  { name: 'value', href: '/settings/value', needs: 'programme:read', Tab: ValueTab },
  { name: 'audit', href: '/settings/audit', needs: 'audit:read', Tab: AuditTab },
  { name: 'me', href: '/settings/me', needs: 'programme:read', Tab: MeTab },
] as const

/** `/settings` and `/settings/:tab`. */
export function SettingsPage({ params }: { params: { tab?: string } }) {
  const { may } = useDesk()
  const shown = TABS.filter(({ needs }) => may(needs))
  const current = shown.find(({ name }) => name === (params.tab ?? 'project'))
  return (
    <Screen title={words.title}>
      <div class="tabs" role="navigation" aria-label={words.parts}>
        {shown.map(({ name, href }) => (
          <a key={name} href={href} aria-current={name === current?.name ? 'page' : undefined}>
            {words.tabs[name]}
          </a>
        ))}
      </div>
      {current ? <current.Tab /> : <Empty title={frameWords.notAllowed}>{frameWords.notAllowedHow}</Empty>}
    </Screen>
  )
}
