import type { Me } from '@innerloop/collector'
import { frameWords } from './words.ts'

type Permission = Me['projects'][number]['permissions'][number]
export type PageName = keyof typeof frameWords.titles
export type PageEntry = {
  name: PageName
  href: string
  needs: Permission
  group: keyof typeof frameWords.groups
}

/** All that the navigation leads to, in its order. */
export const PAGES: readonly PageEntry[] = [
  { name: 'overview', href: '/', needs: 'reports:read', group: 'listen' },
  { name: 'responses', href: '/responses', needs: 'responses:read', group: 'listen' },
  { name: 'people', href: '/people', needs: 'people:read', group: 'listen' },
  { name: 'mine', href: '/mine', needs: 'cases:read', group: 'listen' },
  { name: 'cases', href: '/cases', needs: 'cases:read', group: 'act' },
  { name: 'huddle', href: '/huddle', needs: 'cases:read', group: 'act' },
  { name: 'loop', href: '/loop', needs: 'reports:read', group: 'act' },
  { name: 'scoreboard', href: '/scoreboard', needs: 'reports:read', group: 'improve' },
  { name: 'journeys', href: '/journeys', needs: 'reports:read', group: 'improve' },
  { name: 'priorities', href: '/priorities', needs: 'reports:read', group: 'improve' },
  { name: 'segments', href: '/segments', needs: 'reports:read', group: 'improve' },
  { name: 'themes', href: '/themes', needs: 'responses:read', group: 'improve' },
  { name: 'drivers', href: '/drivers', needs: 'reports:read', group: 'improve' },
  { name: 'value', href: '/value', needs: 'reports:read', group: 'improve' },
  { name: 'initiatives', href: '/initiatives', needs: 'reports:read', group: 'improve' },
  { name: 'goals', href: '/goals', needs: 'reports:read', group: 'improve' },
  { name: 'inside', href: '/inside', needs: 'reports:read', group: 'improve' },
  { name: 'programme', href: '/programme', needs: 'programme:read', group: 'improve' },
  { name: 'surveys', href: '/surveys', needs: 'programme:read', group: 'ask' },
  { name: 'touchpoints', href: '/touchpoints', needs: 'programme:read', group: 'ask' },
  { name: 'install', href: '/install', needs: 'programme:read', group: 'ask' },
  { name: 'rules', href: '/rules', needs: 'programme:read', group: 'run' },
  { name: 'deliveries', href: '/deliveries', needs: 'deliveries:read', group: 'run' },
  { name: 'import', href: '/import', needs: 'people:write', group: 'run' },
  { name: 'settings', href: '/settings', needs: 'programme:read', group: 'run' },
]
