import type { ReportedBreak } from '@innerloop/collector'
import { formatDay, formatShare, formatTenths, formatWhole } from './format.ts'

type Range = { low: number; high: number }

const count = (n: number, one: string, many: string) => `${formatWhole(n)} ${n === 1 ? one : many}`
const answers = (n: number) => count(n, 'answer', 'answers')
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${formatWhole(n)} times`)

const breakReasons: Record<ReportedBreak['reasons'][number], string> = {
  added: 'the question is new',
  removed: 'the question is gone',
  kind: 'it is a question of another kind',
  scale: 'the scale is another one',
  look: 'the scale looks different',
  'end-labels': 'the ends of the scale are labelled differently',
  options: 'the options are others',
  wording: 'it is worded differently',
  lead: 'the question that comes first is another one',
}

/** What every page says. Each page has words of its own beside it. */
export const en = {
  product: 'Innerloop',
  retry: 'Try again',
  showAsTable: 'Show as table',
  opensInNewTab: '(opens in a new tab)',

  signIn: {
    how: 'Paste the admin key that the collector printed at its first start.',
    email: 'E-mail',
    password: 'Password',
    with: (provider: string) => `Sign in with ${provider}`,
    asPerson: 'With e-mail and password',
    withKey: 'With an admin key',
    key: 'Admin key',
    submit: 'Sign in',
    notLetIn: 'You were not signed in',
    refused: {
      'not-invited': 'Ask an owner of the project to invite your e-mail.',
      'email-unverified': 'Your provider does not vouch for your e-mail. Verify it there, then try again.',
      expired: 'It took too long, or was begun in another browser. Try again.',
      provider: 'Your provider could not be reached, or refused. Try again.',
    },
    lost: 'Lost it? Make another:',
    signOut: 'Sign out',
  },

  invitation: {
    title: 'You are invited',
    how: 'Choose the name that your team sees, and a password.',
    name: 'Your name',
    password: 'Password, at least 12 characters',
    submit: 'Join',
    hasAccount: 'I have an account: sign in first, then open the link again',
  },

  trouble: {
    unreachable: 'The collector cannot be reached',
    unreachableDetail: 'Check that it is running and that this device is online, then try again.',
    unclear: 'The collector gave an answer that cannot be read',
    unclearDetail: 'Something between this page and the collector may have changed it. Try again.',
    outdated: 'The numbers below may be out of date.',
    pageMissing: 'There is no page at this address.',
    home: 'Back to the overview',
  },

  connection: { connecting: 'Connecting', live: 'Live', reconnecting: 'Reconnecting' },

  score: {
    name: 'Net Promoter Score',
    marks:
      'Net Promoter®, NPS®, NPS Prism®, and the NPS-related emoticons are registered trademarks of ' +
      'Bain & Company, Inc., NICE Systems, Inc., and Fred Reichheld.',
    marksLink: 'Trademark notice',
    pattern: {
      past: 'asked after a finished transaction',
      present: 'asked about the relationship as a whole',
      potential: 'asked to probe one group',
    },
    onlyAt: (name: string) => `only ${name}`,
    showAll: 'Show all',
    none: (shown: number): string => (shown === 0 ? 'No answers yet.' : 'No answers yet,'),
    noneWhy: (shown: number): string =>
      shown === 0 ? '' : ` though the question was shown ${times(shown)}.`,
    little: 'We cannot tell much yet',
    littleWhy: (nps: number, { low, high }: Range, n: number) =>
      `: NPS from ${answers(n)} is ${formatWhole(nps)}, but for all customers it could well be ` +
      `anything between ${formatWhole(low)} and ${formatWhole(high)}.`,
    clear: (nps: number) => `NPS is ${formatWhole(nps)}`,
    clearWhy: ({ low, high }: Range, n: number) =>
      `, and very likely between ${formatWhole(low)} and ${formatWhole(high)}, from ${answers(n)}.`,
    newAnswers: (n: number) => `${count(n, 'new answer', 'new answers')}.`,
  },

  method: {
    summary: '95% confidence: what this means',
    formula: 'The number',
    formulaText: 'The share of promoters (9 and 10) minus the share of detractors (0 to 6), in points.',
    worked: (promoters: number, detractors: number, n: number, nps: number) =>
      `Here: ${formatWhole(promoters)} of ${formatWhole(n)} (${formatTenths((100 * promoters) / n)}%) minus ` +
      `${formatWhole(detractors)} of ${formatWhole(n)} (${formatTenths((100 * detractors) / n)}%) ` +
      `is ${formatTenths(nps)}.`,
    range: 'The range',
    rangeText: ({ low, high }: Range) =>
      `A 95% confidence interval: ${formatTenths(low)} to ${formatTenths(high)}. Ask as many other ` +
      'customers in the same way, again and again, and about 95 of 100 such ranges hold the score that ' +
      'all customers together would give.',
    why: 'How it is worked out',
    whyText:
      'By the adjusted Wald method: ¾ of an answer is added to the detractors, 1½ to the passives and ¾ to ' +
      'the promoters before the usual formula. So the range stays honest when answers are few or all ' +
      'alike. It covers chance only, not who chose to answer.',
  },

  firstSteps: {
    title: 'Give the first answer yourself',
    open: 'Open the demo shop',
    pay: 'Put something in the cart and pay.',
    answer: 'Answer the question that comes up. Your answer appears here without a reload.',
  },

  histogram: {
    title: 'Every score',
    about: 'How many gave each score, and their share of all answers.',
    bands: { detractor: 'Detractors', passive: 'Passives', promoter: 'Promoters' },
    bandRange: { detractor: '0 to 6', passive: '7 and 8', promoter: '9 and 10' },
    bar: (score: number, n: number, total: number) =>
      `Score ${score}: ${answers(n)}, ${formatShare(n, total)}`,
  },

  trend: {
    title: 'Over time',
    choose: 'Length of a period',
    by: { day: 'Day', week: 'Week', month: 'Month' },
    none: 'The trend begins with the first answer.',
    period: (from: string, by: 'day' | 'week' | 'month') =>
      by === 'month'
        ? formatDay(from, { month: 'long', year: 'numeric' })
        : `${by === 'week' ? 'Week of ' : ''}${formatDay(from, { dateStyle: 'medium' })}`,
    reading: (nps: number | null, range: Range | null, n: number) =>
      nps === null || range === null
        ? 'no answers'
        : `${formatWhole(nps)}, between ${formatWhole(range.low)} and ${formatWhole(range.high)}, ` +
          `from ${answers(n)}`,
    brokenOn: (day: string, survey: string, reasons: ReportedBreak['reasons']) =>
      `From ${formatDay(day, { dateStyle: 'medium' })} on, the survey “${survey}” asks differently: ` +
      `${reasons.map((reason) => breakReasons[reason]).join(', ')}. The scores before and after are not one series.`,
    chart: (periods: number) =>
      `Line chart of NPS with its interval over ${count(periods, 'period', 'periods')}. ` +
      'The same numbers are in the table below.',
    legend: {
      score: 'NPS',
      band: '95% interval',
      breakLine: 'the question changes',
      bars: (most: number, by: 'day' | 'week' | 'month') => `answers (up to ${formatWhole(most)} a ${by})`,
    },
    columns: { period: 'Period', score: 'NPS', low: 'From', high: 'To', n: 'Answers' },
  },

  funnel: {
    title: 'From question to answer',
    none: 'The question has not been shown yet.',
    about: (shown: number, completed: number) =>
      `The question was shown ${times(shown)}; ${formatWhole(completed)} of them ` +
      `(${formatShare(completed, shown)}) went through to the end.`,
    steps: { shown: 'Shown', started: 'Started', completed: 'Completed' },
    rate: (part: number, whole: number) => `${formatShare(part, whole)} of shown`,
    dismissed: (dismissed: number, shown: number) =>
      dismissed === 0
        ? 'Nobody closed it unfinished.'
        : `${formatWhole(dismissed)} (${formatShare(dismissed, shown)}) closed it unfinished. ` +
          'What they had answered by then counts all the same.',
  },

  touchpoints: {
    title: 'Touchpoints',
    about: 'The score at each place where we ask, with its 95% interval. Choose one to see it alone.',
    all: 'All touchpoints',
    none: 'no answers yet',
    answers: 'Answers',
    n: answers,
  },

  answers: {
    title: 'Newest answers',
    none: 'They appear here as they are given.',
    noneHere: 'None of the newest answers came from this touchpoint.',
    noComment: 'No comment',
    whole: 'Show all of it',
    more: (n: number) => `Show ${formatWhole(n)} more`,
    score: (value: number, metric: 'nps' | 'csat' | 'ces', highest: number) =>
      `${metric.toUpperCase()} ${value} of ${highest}`,
    justNow: 'just now',
  },
}
