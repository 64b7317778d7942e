import type { Initiative, StopReason, Wins } from '@innerloop/collector'
import { formatDay, formatWhole } from '../words/format.ts'

type Level = Initiative['sponsors'][number]['level']
type Range = (low: number, high: number) => string

export const day = (iso: string) => formatDay(iso.slice(0, 10), { dateStyle: 'medium' })

export const initiativesEn = {
  lede: 'What you change because of what customers said, and whether that worked.',
  parts: 'Parts of this page',
  tabs: { board: 'Board', effort: 'Whom it touches', stop: 'Stop', wins: 'Wins', decisions: 'Decisions' },
  add: 'New initiative',
  none: 'No initiative yet.',
  noneHow:
    'Begin with something that customers say: a root cause of your cases, an item that a team carried to management, or a touchpoint.',
  statuses: {
    idea: 'Ideas',
    decided: 'Decided',
    running: 'Running',
    launched: 'Launched',
    measured: 'Measured',
    closed: 'Closed',
  },
  status: {
    idea: 'idea',
    decided: 'decided',
    running: 'running',
    launched: 'launched',
    measured: 'measured',
    closed: 'closed',
  },
  closedOnes: (n: number) => `Closed: ${formatWhole(n)}`,
  emptyColumn: 'None.',
  kinds: { 'quick-win': 'Quick win', structural: 'Structural' },
  courses: { boost: 'Boost', keep: 'Keep', stop: 'Stop' },
  horizons: { short: 'Short term', long: 'Long term' },
  open: (actions: number, blockers: number) =>
    [
      actions > 0 && `${formatWhole(actions)} ${actions === 1 ? 'action' : 'actions'} open`,
      blockers > 0 && `${formatWhole(blockers)} in the way`,
    ]
      .filter(Boolean)
      .join(', '),
  balance: (all: number, short: number, long: number, quick: number, structural: number) =>
    all === 0
      ? 'Nothing is under way.'
      : `${formatWhole(all)} under way: ${formatWhole(short)} for the short term and ${formatWhole(long)} for the long; ${formatWhole(quick)} quick wins and ${formatWhole(structural)} structural.`,
  effort: {
    matrix: 'Departments, by importance and impact',
    matrixAbout:
      'Of all that is not closed. Those at the top right need most care: it matters there, and changes much.',
    importance: 'Importance',
    impact: 'Impact',
    none: 'No initiative names a department yet. Say on an initiative whom it touches.',
    workload: 'Work that is open, by department',
    unit: 'Department',
    initiatives: 'Initiatives',
    actions: 'Open actions',
    late: 'Overdue',
    noUnit: 'No department',
    gaps: 'Where nobody stands behind it',
    noGaps: 'Everything under way has a sponsor at each level and in each department that it changes much.',
    gapLevel: (level: Level) =>
      ({
        executive: 'no executive',
        middle: 'nobody in middle management',
        front: 'nobody of those who meet customers',
        peer: 'no colleague whom others listen to',
      })[level],
    gapUnit: (unit: string) => `nobody in ${unit}, where it changes much`,
    and: ', ',
    blockers: 'What is in the way',
    noBlockers: 'Nothing.',
    blockerKinds: { policy: 'Policy', process: 'Process', technology: 'Technology', skill: 'Skill' },
  },
  stop: {
    title: 'Candidates to stop',
    about:
      'Too many initiatives are as good as none. These do nothing that can be told, or what they came from has gone. A reason to ask, not a verdict.',
    none: 'None. Whatever is launched works or is still measured, and what is planned still has its reasons.',
    why: (reason: StopReason, change: (value: number) => string, range: Range) => {
      switch (reason.kind) {
        case 'stated':
          return 'You marked it to be stopped.'
        case 'no-effect':
          return `It was measured to its end, and nothing can be told of it: ${change(reason.difference)} (${range(reason.interval.low, reason.interval.high)}).`
        case 'worse':
          return `The score fell: ${change(reason.difference)} (${range(reason.interval.low, reason.interval.high)}).`
        case 'below-expected':
          return `Surely less than the ${formatWhole(reason.expected)} points expected: ${change(reason.difference)} (${range(reason.interval.low, reason.interval.high)}).`
        case 'no-evidence':
          return `No case of the last 90 days is about what it came from; ${formatWhole(reason.before)} of the 90 days before.`
        case 'shrinking':
          return `Cases about it went from ${formatWhole(reason.before)} to ${formatWhole(reason.now)} in 90 days, by more than chance makes.`
      }
    },
  },
  wins: {
    effective: 'Initiatives that worked',
    noEffective: 'None can be told yet. A win is told when its interval leaves out 0.',
    verified: (n: number) => `Put right and verified in four weeks: ${formatWhole(n)}`,
    noVerified: 'No case was verified in the last four weeks.',
    case: (place: string, who: string) => `${place}, by ${who}`,
    followUps: 'Who follows up',
    followUpsAbout:
      'Of the last four weeks. Owners and managers are listed with none, too: who leads is seen doing it.',
    columns: {
      who: 'Who',
      role: 'Role',
      cases: 'Cases',
      tried: 'Tried to reach',
      reached: 'Reached',
      resolved: 'Resolved',
    },
    roles: { owner: 'Owner', manager: 'Manager', agent: 'Agent', viewer: 'Viewer' } satisfies Record<
      NonNullable<Wins['followUps'][number]['role']>,
      string
    >,
    gone: 'no member',
    somebody: 'somebody',
    noPlace: 'Without a touchpoint',
  },
  evidence: {
    kinds: {
      theme: 'Theme',
      'root-cause': 'Root cause',
      carried: 'Carried to management',
      touchpoint: 'Touchpoint',
      case: 'Case',
      response: 'Answer',
      initiative: 'Initiative',
      goal: 'Goal',
      report: 'Report',
    },
    gone: 'gone, as with an erased customer',
    case: 'a case',
    response: 'an answer',
  },
  page: {
    steps: 'How far it is',
    notYet: 'not yet',
    take: (step: string) => `It is ${step}`,
    on: 'On',
    planned: (on: string) => `planned for ${on}`,
    close: 'Close it',
    outcome: 'How it ended',
    undo: 'Take the last step back',
    from: 'Where it comes from',
    why: 'Why',
    facts: 'At a glance',
    owner: 'Owner',
    due: 'Due',
    cost: 'Cost',
    expected: 'Expected',
    segment: 'For',
    pilot: 'Pilot',
    pilotShare: (share: string) => `${share} of people meet the change`,
    nobody: 'Nobody yet',
    actions: 'Actions',
    noActions: 'None yet.',
    blockers: 'What is in the way',
    noBlockers: 'Nothing.',
    resolved: 'Out of the way',
    sponsors: 'Who stands behind it',
    noSponsors: 'Nobody yet.',
    levels: {
      executive: 'executive',
      middle: 'middle management',
      front: 'meets customers',
      peer: 'influential peer',
    },
    units: 'Whom it touches',
    noUnits: 'No department is named yet.',
    weights: (importance: number, impact: number) => `importance ${importance}, impact ${impact} of 5`,
    decisions: 'Decided upon it',
    delete: 'Delete it',
    deleteSure: 'Delete this initiative for good?',
  },
  told: {
    title: 'You said, we did',
    about:
      'Once it is launched, and again when it is measured, this goes to the staff whose cases it came from: in their daily or weekly mail, on their page and in the huddle.',
    youSaid: 'You said',
    weDid: 'We did',
    customers: 'Tell the customers',
    customersAbout:
      'Customers whose cases it came from can be told, too: by mail, each once. Nothing is sent unless you press the button.',
    count: (reachable: number, told: number, noAddress: number) =>
      `${formatWhole(reachable)} would be written to now; ${formatWhole(told)} were told before; ${formatWhole(noAddress)} cases have no address.`,
    noNote: 'Write the note to customers first, under “Change”.',
    notLaunched: 'It is not launched yet.',
    send: (n: number) => `Write to ${formatWhole(n)} ${n === 1 ? 'customer' : 'customers'}`,
    sent: 'The mails are on their way.',
  },
  news: {
    title: 'You said, we did',
    none: 'Nothing was launched in the last 90 days upon what customers told you.',
    launched: (on: string) => `New since ${on}`,
    measured: (on: string) => `Measured on ${on}`,
    said: (text: string) => `Customers said: ${text}`,
  },
  from: 'Make an initiative from this',
}
