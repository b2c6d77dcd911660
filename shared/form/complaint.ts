import type * as z from 'zod'

/** What is wrong with a definition: where in the file ('sections[2].questions[0].when'), what, and how to put it right. */
export interface Complaint {
  readonly path: string
  readonly what: string
  readonly remedy: string
}

type Issue = z.core.$ZodIssue

/** Turns what the schema found into words for the person who wrote the file. */
export function complaintOf(issue: Issue, json: unknown): Complaint[] {
  const path = pathOf(issue.path)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key))
  if (issue.code === 'invalid_union') return [unionComplaint(issue, json)]
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((value) => `'${String(value)}'`).join(', ')
    return [{ path, what: `${say(issue.input)} is not allowed here`, remedy: `Use one of ${allowed}` }]
  }
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined)
      return [
        {
          path,
          what: `'${String(issue.path.at(-1))}' is missing`,
          remedy: `Add it. It is ${typeName(issue)}`,
        },
      ]
    return [
      {
        path,
        what: `${say(issue.input)} is not ${typeName(issue)}`,
        remedy: `Write ${typeName(issue)} here`,
      },
    ]
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const few = issue.code === 'too_small'
    const limit = few ? `at least ${issue.minimum}` : `at most ${issue.maximum}`
    const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : ''
    return [{ path, what: `This is too ${few ? 'small' : 'large'}`, remedy: `Give ${limit}${unit}` }]
  }
  if (issue.path.at(-1) === 'href')
    return [
      {
        path,
        what: `${say(issue.input)} is not a web address`,
        remedy: 'Give an address that starts with https://',
      },
    ]
  return [{ path, what: `${say(issue.input)} cannot stand here`, remedy: `It ${lowerFirst(issue.message)}` }]
}

const typeNames: Record<string, string> = {
  string: 'a text in quotation marks',
  object: 'an object { }',
  array: 'a list [ ]',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
}
const typeName = ({ expected }: { expected: string }): string => typeNames[expected] ?? expected

/** 'sections[2].questions[0].id'; the whole file is 'the file'. */
export function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return text.replace(/^\./, '') || 'the file'
}

function unknownKey(path: string, key: string): Complaint {
  const at = path === 'the file' ? key : `${path}.${key}`
  return {
    path: at,
    what: `'${key}' means nothing here`,
    remedy: 'Take it out, or check its spelling against the properties in shared/form/README.md',
  }
}

function unionComplaint(issue: Extract<Issue, { code: 'invalid_union' }>, json: unknown): Complaint {
  const at = valueAt(json, issue.path)
  const path = pathOf(issue.path)
  if ('discriminator' in issue && issue.discriminator) {
    const kind = issue.discriminator as string
    const atKind = issue.path.at(-1) === kind ? issue.path : [...issue.path, kind]
    return {
      path: pathOf(atKind),
      what: `${say(valueAt(json, atKind))} is not a kind of question`,
      remedy:
        'Use one of the kinds in shared/form/README.md, such as text, paragraph, date, choice or choices',
    }
  }
  const remedies: Record<string, string> = {
    when: 'Write { "question": "4.5", "equals": "yes" }, or "in" with a list, or "answered" with true or false',
    from: 'Write { "role": "child.name" } or { "profile": "name" }, with a role or fact from shared/form/README.md',
    guidance: 'Write a text, or an object with "bullets", "inset", "warning", or "link" and an https "href"',
    introduction:
      'Write a text, or an object with "bullets", "inset", "warning", or "link" and an https "href"',
    width: 'Use 2, 3, 4, 5, 10, 20 or 30',
  }
  const property = issue.path.findLast((step) => typeof step === 'string' && step in remedies)
  return {
    path,
    what: `${say(at)} cannot stand here`,
    remedy: remedies[String(property)] ?? 'See shared/form/README.md for what can stand here',
  }
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[step],
    json,
  )
}

const say = (value: unknown): string => {
  if (value === undefined) return 'Nothing'
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
