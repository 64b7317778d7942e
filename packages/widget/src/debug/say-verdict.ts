import type { Eligibility, Reason } from '../api.ts'

/** Each reason with what would change it. */
const SENTENCES: Record<Reason, string> = {
  'opted-out': 'This browser opted out. optIn() ends that.',
  'consent-required': 'Nobody gave consent yet. optIn() gives it.',
  'prompt-open': 'A prompt is open.',
  'outside-audience':
    'This person is not in the audience: compare the traits and the properties with its rules.',
  'outside-share': 'This person is not in the random share. Raising the share adds people.',
  'page-left': 'The person has left the page on which it was to be shown.',
  'shown-often-enough': 'This person has seen it as often as is allowed.',
  'already-answered': 'This person has answered it.',
  'quota-reached': 'It has all the answers that it asked for.',
  'daily-cap-reached': 'It has all the answers that it asked for today.',
  'outside-schedule': 'It is not open now, by its schedule.',
  'asked-this-session': 'There was a prompt in this session already.',
  snoozed: 'This person wants to be asked later.',
  'answered-recently': 'This person answered recently.',
  'declined-recently': 'This person closed a prompt recently.',
  'asked-recently': 'This person saw a prompt recently.',
}

/** @param now milliseconds since 1970-01-01 UTC */
export function sayVerdict(verdict: Eligibility, now: number): string {
  if (verdict.eligible) return 'Would be shown at its next touchpoint.'
  const { reason, until, pacedBy } = verdict
  const source = pacedBy ? ` The survey was ${pacedBy}.` : ''
  const end = until
    ? ` Free ${inWords(Date.parse(until) - now)}, at ${new Date(until).toLocaleString()}.`
    : ''
  return `${SENTENCES[reason]}${source}${end}`
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const

function inWords(ms: number): string {
  const [unit, length] = UNITS.find(([, length]) => ms >= 2 * length) ?? UNITS[3]
  return new Intl.RelativeTimeFormat('en').format(Math.ceil(ms / length), unit)
}
