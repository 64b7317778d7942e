import fc from 'fast-check'
import type { Schema } from './description.ts'

/** Values that mean something to the collector, by the name under which they are sent. */
export type Hints = Record<string, fc.Arbitrary<unknown>>

type Context = {
  components: Record<string, Schema>
  hints: Hints
  /** The components that the value is inside of. */
  within?: readonly string[]
}

const DEEPEST = 2

/** Values that a schema allows, with known ones where their name is known. */
export function arbitraryOf(schema: Schema, context: Context, name = ''): fc.Arbitrary<unknown> {
  const hint = context.hints[name]
  const made = make(schema, context, name)
  return hint ? fc.oneof({ weight: 9, arbitrary: hint }, { weight: 1, arbitrary: made }) : made
}

function make(schema: Schema, context: Context, name: string): fc.Arbitrary<unknown> {
  if (schema.$ref) {
    const component = schema.$ref.split('/').at(-1)!
    const within = [...(context.within ?? []), schema.$ref]
    return arbitraryOf(context.components[component]!, { ...context, within }, name)
  }
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = (schema.anyOf ?? schema.oneOf)?.filter((choice) => !goesDeeper(choice, context))
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, context, name)))
  switch (schema.type) {
    case 'string':
      return textOf(schema)
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -(2 ** 31), max: schema.maximum ?? 2 ** 31 - 1 })
    case 'number':
      return fc.double({
        min: schema.minimum ?? -1e6,
        max: schema.maximum ?? 1e6,
        noNaN: true,
        noDefaultInfinity: true,
      })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return listOf(schema, context, name)
    case 'object':
      return objectOf(schema, context)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

/** Whether a choice leads once more into what it is deep inside of, as rules of rules do. */
function goesDeeper(choice: Schema, { within = [] }: Context): boolean {
  const text = JSON.stringify(choice)
  return within.some(
    (ref) => within.filter((one) => one === ref).length >= DEEPEST && text.includes(`"${ref}"`),
  )
}

function textOf({ pattern, format, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  if (format === 'date' || format === 'date-time') {
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    })
    return instants.map((at) => (format === 'date' ? at.toISOString().slice(0, 10) : at.toISOString()))
  }
  if (format === 'email') return fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.example$/)
  if (format === 'uri') return fc.webUrl({ validSchemes: ['https'] })
  // fast-check does not read what looks ahead.
  const form = pattern?.replaceAll(/\(\?!.*?\$\)/g, '')
  const [min, max] = [minLength, Math.min(maxLength, minLength + 40)]
  if (form === undefined) return fc.string({ minLength: min, maxLength: max, unit: 'binary' })
  return fc
    .stringMatching(new RegExp(form))
    .filter(({ length }) => length >= minLength && length <= maxLength)
}

function listOf(schema: Schema, context: Context, name: string): fc.Arbitrary<unknown> {
  if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map((item) => arbitraryOf(item, context)))
  const { items = {}, minItems = 0, maxItems = 3 } = schema
  return fc.array(arbitraryOf(items, context, name), {
    minLength: minItems,
    maxLength: Math.min(maxItems, minItems + 2),
  })
}

function objectOf(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames = { type: 'string' } } = schema
  const members = Object.entries(properties).map(([name, one]) => [name, arbitraryOf(one, context, name)])
  const known = fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: required,
  })
  if (typeof additionalProperties !== 'object') return known
  const names = arbitraryOf(propertyNames, context) as fc.Arbitrary<string>
  const more = fc.dictionary(names, arbitraryOf(additionalProperties, context), {
    minKeys: propertyNames.enum || Object.keys(properties).length > 0 ? 0 : 1,
    maxKeys: 3,
  })
  return fc.tuple(known, more).map(([one, other]) => ({ ...other, ...one }))
}
