import type { z } from 'zod'
import type { Operations } from '../reference/operations.ts'
import type { schemas } from '../reference/schemas.ts'

type Described = Operations[number]
type Schemas = typeof schemas

type ByAddress = { [One in Described as `${Uppercase<One['method']>} ${One['path']}`]: One }

/** A method and a path as the reference has them: `GET /v1/surveys/:surveyId`. */
export type Address = keyof ByAddress

/** What goes with a request to that address. */
export type InputOf<A extends Address> = PathInput<ByAddress[A]['path']> &
  QueryInput<ByAddress[A]> &
  BodyInput<ByAddress[A]> &
  EditInput<ByAddress[A]> & { signal?: AbortSignal }

/** What comes back: a document; nothing; or the response itself, for whoever wants to read a file or a stream. */
export type AnswerOf<A extends Address> = AnswerIn<ByAddress[A]['answers']>

type PathInput<Path extends string> = [NamesIn<Path>] extends [never]
  ? unknown
  : { path: Record<NamesIn<Path>, string | number> }

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type QueryInput<One> = One extends { query: infer Query extends z.ZodObject }
  ? Partial<Record<string, never>> extends Parameters<z.input<Query>>
    ? { query?: Parameters<z.input<Query>> }
    : { query: Parameters<z.input<Query>> }
  : unknown

/** What is read as a number may be written as one. */
type Parameters<Input> = {
  [Name in keyof Input]: unknown extends Input[Name] ? string | number : Input[Name]
}

type BodyInput<One> = One extends { body: { schema: infer Name extends keyof Schemas } }
  ? { body: z.input<Schemas[Name]> }
  : unknown

type EditInput<One> = One extends { isConditional: true }
  ? {
      /** The ETag of what the change is made upon. */
      ifMatch?: string | undefined
    }
  : unknown

type AnswerIn<Answers> = {
  [Status in keyof Answers]: Status extends 200 | 201 | 202 | 204 ? DataOf<Answers[Status]> : never
}[keyof Answers]

type DataOf<Answer> = Answer extends { schema: infer Name extends keyof Schemas }
  ? z.output<Schemas[Name]>
  : Answer extends { type: 'application/json' }
    ? unknown
    : Answer extends { type: string }
      ? Response
      : undefined
