import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

/** Checks values against the schemas of an OpenAPI document, each compiled once. */
export function createChecker(document: object) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'api')
  const compiled = new Map<string, ValidateFunction>()

  /** @param place of the schema in the document, as the steps there. @returns what is wrong, if anything is */
  return (place: readonly string[], value: unknown): string | undefined => {
    const pointer = place.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    let validate = compiled.get(pointer)
    if (!validate) {
      validate = ajv.compile({ $ref: `api#${encodeURI(pointer)}` })
      compiled.set(pointer, validate)
    }
    return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'body' })
  }
}
