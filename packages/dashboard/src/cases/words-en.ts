import type { WholeCase } from '@innerloop/collector'
import { formatAmount, formatWhole } from '../words/format.ts'

type Event = WholeCase['events'][number]
type Attempted = Extract<Event, { kind: 'attempted' }>
type Gesture = Extract<Event, { kind: 'gesture' }>
type Names = { name: (email: string) => string; cause: (key: string) => string }

export const en = {
  lede: 'Customers who were let down, and who answers them. What is due first comes first.',
  views: { list: 'List', board: 'Board' },
  viewsLabel: 'How to show them',
  whose: { label: 'Whose', me: 'Mine', all: 'Everybody’s', nobody: 'Nobody’s yet' },
  team: 'Team',
  anyTeam: 'All teams',
  touchpoint: 'Touchpoint',
  anyTouchpoint: 'All touchpoints',
  stateLabel: 'State',
  state: {
    active: 'To do',
    open: 'Open',
    contacted: 'Contacted',
    resolved: 'Resolved',
    verified: 'Verified',
    all: 'All',
  },
  order: { label: 'Order', due: 'Due first', priority: 'Weightiest first', oldest: 'Oldest first' },
  opened: (when: string) => `opened ${when}`,
  priority: { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' },
  priorityOf: (name: string) => `Priority: ${name.toLowerCase()}`,
  overdueOnly: 'Overdue only',
  none: 'No case here.',
  noneHow: 'An unhappy customer opens one. Which answers do, the rules say.',
  noneMine: 'Nothing waits for you.',
  noneMineHow: 'Look at everybody’s, or enjoy the quiet.',
  rules: 'See the rules',
  somebody: 'A customer',
  gave: (score: number) => `gave ${score}`,
  noScore: 'answered',
  contactDue: (when: string) => `first contact ${when}`,
  resolveDue: (when: string) => `to resolve ${when}`,
  overdue: 'Overdue',
  again: (n: number) => (n === 1 ? 'Second case in 90 days' : `${formatWhole(n + 1)} cases in 90 days`),
  nobody: 'Nobody has it yet',
  columns: { open: 'Open', contacted: 'Contacted', resolved: 'Resolved', verified: 'Verified' },
  emptyColumn: 'None',

  back: 'All cases',
  title: (who: string) => `Case of ${who}`,
  said: 'What the customer said',
  noComment: 'No comment was left.',
  facts: {
    state: 'State',
    assignee: 'With',
    team: 'Team',
    touchpoint: 'Touchpoint',
    due: 'Due',
    opened: 'Opened',
    rootCause: 'Root cause',
    customer: 'Customer',
    answer: 'Answer',
    reach: 'Reach by',
    given: 'Given',
  },
  noAddress: 'No address or number is known',
  notDue: 'nothing is due',
  wholeAnswer: 'Read the whole answer, and why it opened a case',
  history: 'What happened',
  others: 'What the customer said before and after',
  otherCases: 'Other cases of the customer',
  noOthers: 'This is the first thing we hear from this customer.',
  unknownCustomer: 'We do not know who this customer is, so nothing else can be shown.',
  sameCause: (n: number) =>
    n === 0
      ? 'The first case at this touchpoint with this root cause in 90 days.'
      : `${formatWhole(n)} earlier ${n === 1 ? 'case' : 'cases'} at this touchpoint had the same root cause within 90 days.`,
  askAgain: 'Ask the customer again',
  askAgainHow: 'A link to the short survey about this case. The answer verifies the case, or opens it again.',
  askedByMail: 'It was also sent by mail where we know the address.',

  act: 'Do something',
  acts: {
    attempt: 'Record a contact',
    resolve: 'Resolve',
    assign: 'Give to somebody',
    handOver: 'Hand over to a team',
    note: 'Note',
    coach: 'Coaching note',
    reopen: 'Reopen',
    verify: 'Verify',
    carry: 'We cannot solve this here',
    give: 'Make it good',
  },
  takeIt: 'Take it',
  attempt: {
    channel: 'How',
    channels: {
      phone: 'Phone',
      email: 'E-mail',
      chat: 'Chat',
      visit: 'Visit',
      letter: 'Letter',
      other: 'Other',
    } satisfies Record<Attempted['channel'], string>,
    outcome: 'Outcome',
    outcomes: {
      reached: 'Reached the customer',
      'left-message': 'Left a message',
      'no-answer': 'No answer',
      'wrong-address': 'Wrong number or address',
    } satisfies Record<Attempted['outcome'], string>,
    note: 'What was said (optional)',
  },
  resolve: {
    rootCause: 'Why did it happen?',
    choose: 'Choose a root cause',
    note: 'What was done (optional)',
    first: 'Record first how you tried to reach the customer.',
  },
  give: {
    what: 'What',
    kinds: {
      credit: 'Credit',
      refund: 'Refund',
      replacement: 'Replacement',
      gift: 'Gift',
      other: 'Something else',
    } satisfies Record<Gesture['what'], string>,
    amount: (currency: string) => `Worth, in ${currency}`,
    note: 'Why (optional)',
    within: (given: string, limit: string) =>
      `${given} were given over this case. Together it may come to ${limit} by you; beyond that a supervisor or manager does it.`,
    any: (given: string) => `${given} were given over this case. You may give any amount.`,
  },
  assign: { to: 'Whom', choose: 'Choose a colleague' },
  handOver: { team: 'Team', choose: 'Choose a team', reason: 'Why' },
  note: 'Note, for the team',
  coach: 'Only the supervisor and whose case it is can read this',
  reopen: 'Why',
  verify: 'The team has made sure that the customer is content.',
  carry: 'What has to change, and what it takes',
  carryHow: 'It goes on the list for management. The case stays with you.',
  checklist: 'Complaint checklist',
  check: {
    answer: 'Answered',
    apologise: 'Apologised',
    listen: 'Listened',
    solve: 'Solved',
    prevent: 'Prevented from happening again',
  },
  checkHow: {
    answer: 'Say that you have heard it, and who takes care.',
    listen: 'Let the customer tell it, and say it back.',
    apologise: 'For what went wrong for the customer, whoever caused it.',
    solve: 'What the customer needs now.',
    prevent: 'What keeps it from happening to the next customer.',
  },
  event: (event: Event, { name, cause }: Names): string => {
    switch (event.kind) {
      case 'opened':
        return `opened by the rule “${event.by.name}”`
      case 'assigned':
        return event.assignee.kind === 'person'
          ? event.assignee.email === event.by.id
            ? 'took it'
            : `gave it to ${name(event.assignee.email)}`
          : `gave it to the team ${name(event.assignee.teamId)}`
      case 'handed-over':
        return `handed it over to the team ${name(event.teamId)}: ${event.reason}`
      case 'attempted':
        return `${en.attempt.channels[event.channel]}: ${en.attempt.outcomes[event.outcome].toLowerCase()}${event.note ? `. ${event.note}` : ''}`
      case 'noted':
        return event.text
      case 'coached':
        return `Between supervisor and owner: ${event.text}`
      case 'checked':
        return `${event.done ? 'ticked' : 'unticked'} “${en.check[event.item]}”`
      case 'resolved':
        return `resolved it; root cause: ${cause(event.rootCause)}${event.note ? `. ${event.note}` : ''}`
      case 'verified':
        return event.how === 'team'
          ? 'verified it'
          : `asked again, the customer gave ${event.score ?? '–'}: verified`
      case 'reopened':
        return `opened it again: ${event.reason}`
      case 'gesture':
        return `gave ${en.give.kinds[event.what].toLowerCase()} worth ${formatAmount(event.amount)}${event.note ? `: ${event.note}` : ''}`
      case 'informed':
        return 'told the customer what was changed'
      case 'carried':
        return `carried to management: ${event.reason}`
      case 'raised':
        return 'raised its priority'
      case 'escalated':
        return event.missed === 'contact'
          ? 'the first contact is overdue; the supervisor was told'
          : 'the resolution is overdue; the supervisor was told'
    }
  },
}
