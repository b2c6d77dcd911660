import * as z from 'zod'
import { roles } from './roles.ts'

/** Short text: a label, a hint, a message. */
export const words = z.string().trim().min(1).max(2000).meta({ id: 'words' })

/** Digits, lower-case letters, and single dots or hyphens between them: '5.2a', '2.2-postcode'. */
export const identifier = z
  .string()
  .max(60)
  .regex(
    // Every object has a property called so already.
    /^(?!constructor$)[0-9a-z]+([.-][0-9a-z]+)*$/,
    'must be digits, lower-case letters, and single dots or hyphens between, and not ‘constructor’',
  )
  .meta({ id: 'identifier' })

const role = z.enum(roles).meta({ id: 'role' })

export const mark = z.enum(['not-known', 'not-applicable']).meta({ id: 'mark' })

/** Asked only when another question (in a row: another column of it) is answered so. */
export const condition = z
  .union([
    z.strictObject({ question: identifier, equals: words }),
    z.strictObject({ question: identifier, in: z.array(words).min(1) }),
    z.strictObject({ question: identifier, answered: z.boolean() }),
  ])
  .meta({ id: 'condition' })

export const profileFacts = [
  'name',
  'job-title',
  'agency',
  'telephone',
  'email',
  'contact',
  'manager',
] as const

/** Where an answer can be taken from, so that nobody types it twice. */
const source = z
  .union([
    z.strictObject({
      role: role,
      /** For rows: keep only those whose column of this role holds this value, or any other value or none. */
      where: z
        .union([z.strictObject({ role: role, equals: words }), z.strictObject({ role: role, not: words })])
        .optional(),
      /** For choices: the value there, and the value here. */
      values: z.record(z.string(), words).optional(),
    }),
    z.strictObject({ profile: z.enum(profileFacts) }),
  ])
  .meta({ id: 'source' })

/** Paragraphs, lists, warnings and links shown before the questions. */
export const guidanceBlock = z
  .union([
    words,
    z.strictObject({ heading: words.optional(), bullets: z.array(words).min(1) }),
    z.strictObject({ inset: words }),
    z.strictObject({ warning: words }),
    z.strictObject({ link: words, href: z.url({ protocol: /^https$/ }) }),
  ])
  .meta({ id: 'guidance-block' })
export const guidance = z.array(guidanceBlock).max(60)

export const option = z
  .strictObject({
    value: identifier,
    label: words,
    showLabel: words.optional(),
    hint: words.optional(),
    /** What this step of a scale, or this opinion, looks like: shown as a list under its label. */
    bullets: z.array(words).min(1).max(20).optional(),
    /** The level, of the form's own list of levels, that this answer stands for. */
    level: identifier.optional(),
  })
  .meta({ id: 'option' })

/**
 * What can be said of an indicator. A form may leave some out and give the others its own words (yes, no, possible);
 * the hub knows them by these names.
 */
export const indicatorStates = ['present', 'suspected', 'not-present', 'not-known'] as const
export const indicatorState = z.enum(indicatorStates)

/** What every question and every column of a row has. */
const common = {
  id: identifier,
  /** As printed on the paper form, shown before the label: '5.2a'. */
  number: words.optional(),
  /** The instrument's own wording. */
  label: words,
  /** A better wording shown in its place; the instrument's own stays findable. */
  showLabel: words.optional(),
  /** How messages call it: 'the child’s date of birth'. */
  called: words.optional(),
  hint: words.optional(),
  required: z.enum(['to-send', 'optional']).optional(),
  when: condition.optional(),
  role: role.optional(),
}

const questionOnly = {
  guidance: guidance.optional(),
  /** Ways of saying why there is no answer. */
  marks: z.array(mark).max(2).optional(),
  markLabels: z.partialRecord(mark, words).optional(),
  /** Nothing is missing when this other question is answered instead (the reason why views are absent). */
  orElse: identifier.optional(),
  audience: z.enum(['intelligence']).optional(),
  /** 'manager': filled when the manager signs off, so never missing for the practitioner. */
  answeredBy: z.enum(['practitioner', 'manager']).optional(),
  from: z.array(source).min(1).optional(),
  /** 'first' (the default) takes the first source that has an answer, 'all' puts every one under its question. */
  combine: z.enum(['first', 'all']).optional(),
}

const width = z.union([2, 3, 4, 5, 10, 20, 30].map((n) => z.literal(n)))
const options = z.array(option).min(1).max(60)
const autocomplete = z.enum(['name', 'email', 'tel', 'organization', 'organization-title', 'off'])

const simpleKinds = {
  text: { kind: z.literal('text'), width: width.optional(), autocomplete: autocomplete.optional() },
  paragraph: { kind: z.literal('paragraph'), rows: z.int().min(2).max(30).optional() },
  date: { kind: z.literal('date'), within: z.enum(['past', 'future', 'any']).optional() },
  /** `of: 'child'` asks to confirm when the date makes the person an adult; `unborn` allows an expected date. */
  birth: {
    kind: z.literal('date-of-birth'),
    of: z.enum(['child', 'anyone']).optional(),
    unborn: z.boolean().optional(),
  },
  choice: { kind: z.literal('choice'), options },
  choices: { kind: z.literal('choices'), options },
  /** One step of an ordered scale, lowest first, each with the level it stands for. */
  scale: { kind: z.literal('scale'), options },
  tick: { kind: z.literal('tick'), tickLabel: words.optional() },
  /** Somebody in the partnership's directory. */
  contact: { kind: z.literal('contact') },
  nhsNumber: { kind: z.literal('nhs-number') },
  upn: { kind: z.literal('upn') },
  telephone: { kind: z.literal('telephone'), autocomplete: autocomplete.optional() },
  email: { kind: z.literal('email'), autocomplete: autocomplete.optional() },
  postcode: { kind: z.literal('postcode') },
  /** A time of day, as people write it. */
  time: { kind: z.literal('time') },
  /**
   * Which of the children whom the form is about: `child` is the question with the name of the one, `others` the keyed
   * repeat with the others. Not asked where there is one child alone.
   */
  children: { kind: z.literal('children'), child: identifier, others: identifier },
}
const k = simpleKinds

/** A question inside a row. */
export const column = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...common, ...k.text }),
    z.strictObject({ ...common, ...k.paragraph }),
    z.strictObject({ ...common, ...k.date }),
    z.strictObject({ ...common, ...k.birth }),
    z.strictObject({ ...common, ...k.choice }),
    z.strictObject({ ...common, ...k.choices }),
    z.strictObject({ ...common, ...k.tick }),
    z.strictObject({ ...common, ...k.contact }),
    z.strictObject({ ...common, ...k.nhsNumber }),
    z.strictObject({ ...common, ...k.upn }),
    z.strictObject({ ...common, ...k.telephone }),
    z.strictObject({ ...common, ...k.email }),
    z.strictObject({ ...common, ...k.postcode }),
    z.strictObject({ ...common, ...k.time }),
    z.strictObject({ ...common, ...k.children }),
  ])
  .meta({ id: 'column' })

const columns = z.array(column).min(1).max(20)
const own = { ...common, ...questionOnly }

export const question = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...own, ...k.text }),
    z.strictObject({ ...own, ...k.paragraph }),
    z.strictObject({ ...own, ...k.date }),
    z.strictObject({ ...own, ...k.birth }),
    z.strictObject({ ...own, ...k.choice }),
    z.strictObject({ ...own, ...k.choices }),
    z.strictObject({ ...own, ...k.scale }),
    z.strictObject({ ...own, ...k.tick }),
    z.strictObject({ ...own, ...k.contact }),
    z.strictObject({ ...own, ...k.nhsNumber }),
    z.strictObject({ ...own, ...k.upn }),
    z.strictObject({ ...own, ...k.telephone }),
    z.strictObject({ ...own, ...k.email }),
    z.strictObject({ ...own, ...k.postcode }),
    z.strictObject({ ...own, ...k.time }),
    z.strictObject({ ...own, ...k.children }),
    /** As many rows as there are people, each with the same columns. `item` names one: 'family member'. */
    z.strictObject({
      ...own,
      kind: z.literal('repeat'),
      item: words,
      most: z.int().min(1).max(50).optional(),
      /** Each row keeps a key of its own, so that other answers can speak of it. */
      keyed: z.literal(true).optional(),
      columns,
    }),
    /** Fixed rows, such as a list of actions, each with the same columns. `item` names one: 'action'. */
    z.strictObject({
      ...own,
      kind: z.literal('checklist'),
      item: words,
      rows: z
        .array(
          z.strictObject({
            id: identifier,
            label: words,
            showLabel: words.optional(),
            hint: words.optional(),
            /** What an answer to it could be seen from, in any form: the page says beside it what it sees. */
            seen: z.array(role).min(1).max(20).optional(),
          }),
        )
        .min(1)
        .max(200),
      columns,
    }),
    /** Signs that are present or not, each with its evidence. `item` names one: 'indicator', 'vulnerability'. */
    z.strictObject({
      ...own,
      kind: z.literal('indicators'),
      item: words,
      /** The answers offered, with their words; all four in the hub's own words when left out. */
      states: z
        .array(z.strictObject({ state: indicatorState, label: words }))
        .min(2)
        .max(4)
        .optional(),
      /** Whether evidence is asked for each that is present or suspected, and needed before sending; optional when left out. */
      evidence: z.enum(['to-send', 'optional', 'none']).optional(),
      rows: z
        .array(
          z.strictObject({
            id: identifier,
            label: words,
            showLabel: words.optional(),
            hint: words.optional(),
            /** The level, of the form's own list of levels, that this indicator points to. */
            level: identifier.optional(),
          }),
        )
        .min(1)
        .max(200),
    }),
    /** Who needs to know what the question `about` says, and have they been told? Rows with the columns of columns.ts. */
    z.strictObject({ ...own, kind: z.literal('need-to-know'), about: identifier }),
  ])
  .meta({ id: 'question' })

export type Condition = z.infer<typeof condition>
export type Source = z.infer<typeof source>
export type GuidanceBlock = z.infer<typeof guidanceBlock>
export type Column = z.infer<typeof column>
export type Question = z.infer<typeof question>
export type IndicatorState = z.infer<typeof indicatorState>
export type ProfileFact = (typeof profileFacts)[number]
