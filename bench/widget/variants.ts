import { idleHead, innerloopSite, promptHead } from './innerloop-site.ts'
import { posthogHead, posthogSite } from './posthog-site.ts'
import type { Site } from './serve-site.ts'
import { shopPage } from './shop-page.ts'

export const INNERLOOP_HOST = 'innerloop-prompt'
export const POSTHOG_HOST = '[class^="PostHogSurvey"]'

/** One page of the comparison. `prompt` finds what must appear on it: the element, and its eleven scores. */
export type Variant = { path: string; title: string; head: string; prompt?: { host: string; score: string } }

export const variants = {
  empty: { path: '/empty', title: 'empty page', head: '' },
  idle: { path: '/idle', title: 'Innerloop, idle', head: idleHead },
  innerloop: {
    path: '/innerloop',
    title: 'Innerloop, prompt shown',
    head: promptHead,
    prompt: { host: INNERLOOP_HOST, score: '[role="radio"]' },
  },
  posthog: {
    path: '/posthog',
    title: 'PostHog, survey shown',
    head: posthogHead,
    prompt: { host: POSTHOG_HOST, score: '.ratings-number' },
  },
} satisfies Record<string, Variant>

export type VariantName = keyof typeof variants

export function wholeSite(): Site {
  const pages = Object.values(variants).map(({ path, head }) => [path, shopPage(head)])
  return { '/blank': '<!doctype html>', ...Object.fromEntries(pages), ...innerloopSite(), ...posthogSite() }
}
