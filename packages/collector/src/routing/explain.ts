// "Why did this open a case?" in one plain sentence for each rule. A page in another language words the trial itself.

import { quote } from './quote.ts'
import { sayAddressee, sayTo } from './say-addressee.ts'
import { list, sayCheck } from './say-check.ts'
import type { Taken, Trial } from './trial.ts'

/**
 * @returns one sentence in one line
 * @example
 * explain(trial)
 * // '"Detractors" matched, since it is answered and the recommendation score is 3, which makes a detractor:
 * //   it asks for a case for ana@shop.example.'
 */
export function explain(trial: Trial): string {
  const name = quote(trial.name)
  switch (trial.outcome) {
    case 'disabled':
      return `${name} was not tried, since it is switched off.`
    case 'not-tried':
      return `${name} was not tried, since ${quote(trial.stoppedBy.name)} matched before and ended the search.`
    case 'failed':
      return `${name} did not match, since ${list(trial.checks.filter(({ holds }) => !holds).map(sayCheck))}.`
    case 'matched':
      return `${name} matched, since ${list(trial.checks.map(sayCheck))}: it asks for ${list(trial.taken.map(sayTaken))}.`
  }
}

function sayTaken({ action, named, besides }: Taken): string {
  switch (action.kind) {
    case 'open-case': {
      const boost = action.boost === undefined ? '' : ` with a priority raised by ${action.boost}`
      const instead = besides ? `, notified instead as the case is for ${sayTo(besides)},` : ''
      return `a case${boost} for ${sayAddressee(named!)}${instead}`
    }
    case 'notify':
      return `a message to ${named ? sayAddressee(named) : `the channel ${quote(action.channel)}`}`
    case 'tag':
      return `the tag ${quote(action.tag)}`
    case 'praise':
      return `praise for ${sayAddressee(named!)}`
  }
}
