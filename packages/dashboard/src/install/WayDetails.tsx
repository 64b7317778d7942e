import type { ComponentChildren } from 'preact'
import { CopyCode } from '../controls/CopyCode.tsx'
import { Empty } from '../frame/Empty.tsx'
import { formatTenths } from '../words/format.ts'
import {
  moduleSnippet,
  PACK,
  type Pinned,
  pinnedTag,
  type Place,
  policyLine,
  reactSnippet,
  scriptTag,
  surveyLink,
  trackSnippet,
  webviewSnippet,
} from './snippets.ts'
import { installWords as words } from './words.ts'

export const WAYS = ['tag', 'module', 'react', 'webview', 'link'] as const
export type Way = (typeof WAYS)[number]

type Programme = {
  surveys: readonly { id: string; name: string }[]
  /** One of the project's, so that what is copied works as it is. */
  touchpoint: string
  pinned: Pinned | null
}
type Props = { place: Place; programme: Programme }

export function WayDetails({ way, ...props }: Props & { way: Way }) {
  return <div class="way">{detailsOf(way, props)}</div>
}

function detailsOf(way: Way, props: Props) {
  switch (way) {
    case 'tag':
      return <ByTag {...props} />
    case 'module':
      return <AsModule {...props} />
    case 'react':
      return <InReact {...props} />
    case 'webview':
      return <InWebview {...props} />
    case 'link':
      return <AsLink {...props} />
  }
}

function ByTag({ place, programme: { touchpoint, pinned } }: Props) {
  return (
    <>
      <Snippet label={words.tag} text={scriptTag(place)}>
        {words.tagHow} {pinned && words.tagWeighs(formatTenths(pinned.brotli / 1000))}
      </Snippet>
      <Snippet label={words.track} text={trackSnippet(touchpoint)}>
        {words.trackHow}
      </Snippet>
      <Policy host={place.host} />
      {pinned ? (
        <Snippet label={words.pinned} text={pinnedTag(place, pinned)}>
          {words.pinnedHow}
        </Snippet>
      ) : (
        <p class="quiet">{words.pinnedNone}</p>
      )}
    </>
  )
}

function AsModule({ place, programme: { touchpoint } }: Props) {
  return (
    <>
      <Snippet label={words.module} text={PACK}>
        {words.moduleHow}
      </Snippet>
      <Snippet label={words.start} text={moduleSnippet(place, touchpoint)} />
      <Policy host={place.host} />
    </>
  )
}

function InReact({ place, programme: { touchpoint } }: Props) {
  return (
    <>
      <Snippet label={words.react} text={reactSnippet(place, touchpoint)}>
        {words.reactHow}
      </Snippet>
      <Policy host={place.host} />
    </>
  )
}

function InWebview({ place, programme: { surveys } }: Props) {
  return (
    <>
      <Snippet label={words.webview} text={webviewSnippet(place, surveys[0]?.id ?? 'checkout')}>
        {words.webviewHow}
      </Snippet>
      <p class="quiet">
        {words.nullOrigin} <a href="/settings">{words.settings}</a>
      </p>
    </>
  )
}

function AsLink({ place, programme: { surveys } }: Props) {
  if (surveys.length === 0) return <Empty title={words.noSurvey}>{words.noSurveyHow}</Empty>
  return (
    <>
      <p class="quiet">{words.linkHow}</p>
      {surveys.map(({ id, name }) => (
        <CopyCode key={id} label={name} text={surveyLink(place, id)} />
      ))}
    </>
  )
}

function Policy({ host }: { host: string }) {
  return (
    <Snippet label={words.csp} text={policyLine(host)}>
      {words.cspHow} {words.cspSame}
    </Snippet>
  )
}

function Snippet({ label, text, children }: { label: string; text: string; children?: ComponentChildren }) {
  return (
    <div class="stack snippet">
      <CopyCode label={label} text={text} />
      {children && <p class="quiet">{children}</p>}
    </div>
  )
}
