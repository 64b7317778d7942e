import type { Words } from './words.ts'

export const en: Words = {
  locale: 'en',
  direction: 'ltr',
  score: 'Score',
  scoreOf: (value, highest) => `${value} of ${highest}`,
  bands: { detractor: 'detractor', passive: 'passive', promoter: 'promoter' },
  touchpoint: 'Touchpoint',
  person: 'Customer',
  comment: 'Comment',
  open: 'Open in Innerloop',
  why: 'Why you get this:',
  unsubscribe: 'Stop messages of this kind',
  somebody: 'A customer',
  gave: (who, where, value, highest) => `${who} gave ${where ? `${where} ` : ''}${value} of ${highest}`,
  answered: (who, where) => `${who} answered${where ? ` at ${where}` : ''}`,
  overdue: (title) => `Overdue: ${title}`,
  handedToYou: (title) => `Now yours: ${title}`,
  recovered: (title) => `Put right: ${title}`,
  notRecovered: (title) => `Not put right yet: ${title}`,
  because: (reason) => {
    switch (reason.kind) {
      case 'owner':
        return `You own the touchpoint ${reason.name}.`
      case 'supervisor':
        return `You supervise the touchpoint ${reason.name}.`
      case 'team':
        return `You work in the team ${reason.name}.`
      case 'account-manager':
        return 'You are this customer’s account manager.'
      case 'employee':
        return 'The answer names you.'
      case 'project-owner':
        return 'You own the project, and nobody nearer is set for this.'
      case 'endpoint':
        return 'It is sent to this endpoint.'
      case 'rule':
        return `The rule ${reason.name} names you.`
      case 'assigned':
        return `${reason.name} gave it to you.`
      case 'handed-over':
        return `${reason.name} handed it over to your team.`
      case 'late':
        return `${reason.isSupervised ? 'You supervise it' : 'You own the project, and nobody supervises it'}: its ${
          reason.missed === 'contact' ? 'first contact' : 'resolution'
        } is overdue.`
      case 'irritants':
        return `${reason.irritants} small annoyances in ${reason.days} days, of which this is the last: no single one drives a customer away, together they do.`
      case 'broken-journey':
        return reason.next === null
          ? `The journey ${reason.journey} ended badly for this customer: ${reason.touchpoint} is its worst moment.`
          : `The journey ${reason.journey} broke at ${reason.touchpoint}, its worst moment so far. Next on it is ${reason.next}: it can still end well.`
      case 'outcome':
        return 'You followed it up, or supervise it: this is what the customer said when asked again.'
    }
  },
  recovery: {
    title: (product) => `${product}: did we put it right?`,
    text: 'You told us that something went wrong, and we have worked on it. One question, ten seconds.',
    answer: 'Answer',
    reason: 'You gave us feedback, and somebody has followed it up. We ask this once.',
  },
  change: {
    title: (product) => `${product}: what came of your feedback`,
    reason: 'You gave us feedback about this. We tell you once what came of it, and ask for nothing.',
  },
  digest: {
    title: (every, project) => `${project}: ${every === 'day' ? 'yesterday' : 'last week'} in a minute`,
    answers: 'Answers',
    score: (n, score, low, high) => `${n}; NPS ${score}, very likely between ${low} and ${high}`,
    few: (n) => `${n}; too few to tell a score`,
    openCases: 'Your open cases',
    overdueCases: 'Of these overdue',
    newCases: 'New cases',
    resolvedCases: 'Resolved',
    praise: (who, comment) => `“${comment}” — ${who}`,
    praiseLabel: 'Praise',
    reason: (every) =>
      every === 'day'
        ? 'You own a touchpoint, or follow cases up. Choose under Settings which digests you get.'
        : 'You supervise, or own the project. Choose under Settings which digests you get.',
    open: 'Open Innerloop',
    youSaid: (text) => `You said: ${text}`,
    weDid: 'We did',
    changed: (step, title) => (step === 'launched' ? `New: ${title}` : `Measured: ${title}`),
    effect: (metric, amount, interval) =>
      amount === null || interval === null
        ? 'We cannot tell yet whether it worked.'
        : `${metric} ${amount} since then (95% interval ${interval}).`,
    decided: 'Decided',
    reviewDue: 'To be looked at again',
  },
  claim: 'Take the case',
  contacted: 'I have spoken with the customer',
  survey: 'Survey',
  contactBy: 'First contact by',
  resolveBy: 'Resolve by',
  pausedTitle: (endpoint) => `Nothing is sent to ${endpoint} any more`,
  pausedWhy: {
    gone: 'It said that it is gone. Take it up again, or remove it.',
    failing:
      'It has taken nothing for five days. Mend it, then take it up again: what was held is sent then.',
  },
  endpoint: 'Endpoint',
  test: 'A test from Innerloop',
  testReason: 'Somebody on your team asked for a test.',
}
