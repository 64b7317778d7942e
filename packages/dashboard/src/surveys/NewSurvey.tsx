import { useLocation } from 'preact-iso/router'
import { useId, useState } from 'preact/hooks'
import { CheckField } from '../controls/CheckField.tsx'
import { Form } from '../controls/Form.tsx'
import { Sheet } from '../controls/Sheet.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { languageName } from './language-name.ts'
import { idFor, newSurveyOf } from './new-survey-of.ts'
import type { Touchpoint } from './read-touchpoints.ts'
import { TEMPLATE_LOCALES, type TemplateName, TEMPLATES } from './templates.ts'
import { surveysWords } from './words.ts'

type Props = {
  touchpoints: readonly Touchpoint[]
  /** The touchpoint that it was begun at. */
  at: string | undefined
  /** The template that it is to begin with. */
  template: string | undefined
  onClose: () => void
}

export function NewSurvey({ touchpoints, at, template: wanted, onClose }: Props) {
  const { api } = useDesk()
  const { route } = useLocation()
  const action = useAction()
  const [template, setTemplate] = useState<TemplateName>(templateIn(wanted) ?? 'nps')
  const begunAt = touchpoints.find(({ key }) => key === at)
  const [name, setName] = useState(begunAt?.name ?? '')
  const [places, setPlaces] = useState<readonly string[]>(begunAt ? [begunAt.key] : [])
  const [ownId, setId] = useState<string>()
  const [locales, setLocales] = useState<readonly string[]>(TEMPLATE_LOCALES)
  const id = ownId ?? idFor(name)

  const create = async () => {
    const body = newSurveyOf({ id, name, template, locales, touchpoints: places })
    if (await action.run(() => api.call('POST /v1/surveys', { body })))
      route(`/surveys/${encodeURIComponent(id)}`, true)
  }

  return (
    <Sheet title={surveysWords.create} onClose={onClose}>
      <Form submit={surveysWords.make} isBusy={action.isBusy} problem={action.problem} onSubmit={create}>
        <TemplateChoice chosen={template} onChoose={setTemplate} />
        <TextField
          label={surveysWords.name}
          hint={surveysWords.nameHint}
          value={name}
          onChange={setName}
          required
          maxLength={200}
        />
        <TextField
          label={surveysWords.id}
          hint={surveysWords.idHint}
          value={id}
          onChange={setId}
          required
          maxLength={64}
        />
        {touchpoints.length > 0 && (
          <fieldset class="field-set">
            <legend>{surveysWords.where}</legend>
            {touchpoints.map(({ key, name }) => (
              <CheckField
                key={key}
                label={name}
                checked={places.includes(key)}
                onChange={(isWanted) =>
                  setPlaces(isWanted ? [...places, key] : places.filter((one) => one !== key))
                }
              />
            ))}
          </fieldset>
        )}
        <fieldset class="field-set">
          <legend>{surveysWords.languages}</legend>
          {TEMPLATE_LOCALES.map((locale) => (
            <CheckField
              key={locale}
              label={languageName(locale)}
              checked={locales.includes(locale)}
              disabled={locales.length === 1 && locales.includes(locale)}
              onChange={(isWanted) =>
                setLocales(
                  TEMPLATE_LOCALES.filter((one) => (one === locale ? isWanted : locales.includes(one))),
                )
              }
            />
          ))}
        </fieldset>
      </Form>
    </Sheet>
  )
}

function templateIn(name: string | undefined): TemplateName | undefined {
  return (Object.keys(TEMPLATES) as TemplateName[]).find((one) => one === name)
}

type Choice = { chosen: TemplateName; onChoose: (template: TemplateName) => void }

function TemplateChoice({ chosen, onChoose }: Choice) {
  const id = useId()
  return (
    <fieldset class="field-set">
      <legend>{surveysWords.template}</legend>
      {(Object.keys(TEMPLATES) as TemplateName[]).map((template) => (
        <label key={template} class="check">
          <input type="radio" name={id} checked={template === chosen} onChange={() => onChoose(template)} />
          <span>
            {surveysWords.templates[template].name}
            <br />
            <span class="quiet">{surveysWords.templates[template].what}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
