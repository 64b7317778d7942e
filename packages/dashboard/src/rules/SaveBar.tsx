import { ActionProblem } from '../controls/Form.tsx'
import type { RuleBook } from './use-rule-book.ts'
import { rulesWords } from './words.ts'

/** What was changed is saved as a whole, since the order counts. */
export function SaveBar({ book }: { book: RuleBook }) {
  const { isChanged, isOutdated, isJustSaved, isBusy, problem } = book
  return (
    <div class={isChanged ? 'rules-save rules-save-open' : 'rules-save'}>
      {isOutdated ? (
        <p role="alert" class="notice-text">
          {rulesWords.outdated}
        </p>
      ) : (
        <ActionProblem problem={problem} />
      )}
      <div class="buttons">
        {isOutdated ? (
          <button type="button" aria-disabled={isBusy} onClick={book.loadAgain}>
            {rulesWords.loadAgain}
          </button>
        ) : (
          isChanged && (
            <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && book.save()}>
              {rulesWords.save}
            </button>
          )
        )}
        {isChanged && !isOutdated && (
          <button type="button" class="plain" onClick={book.discard}>
            {rulesWords.discard}
          </button>
        )}
        <span role="status" class="quiet">
          {isChanged ? rulesWords.unsaved : isJustSaved && rulesWords.saved}
        </span>
      </div>
    </div>
  )
}
