import type * as z from 'zod'
import { knownProperties } from '../format/property-words.ts'
import { likeliestBranch, type UnionIssue } from './likeliest-branch.ts'
import { likest, nearest } from './nearest.ts'

/** What is wrong with a definition: where in the file ('sections[2].questions[0].when'), what, and how to put it right. */
export interface Complaint {
  readonly path: string
  readonly what: string
  readonly remedy: string
}

type Issue = z.core.$ZodIssue
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>

/** Turns what the schema found into words for the person who wrote the file. */
export function complaintOf(issue: Issue, json: unknown): Complaint[] {
  const path = pathOf(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(issue.path, key))
    case 'invalid_union':
      return unionComplaints(issue, json)
    case 'invalid_value':
      return [{ path, ...notAllowed(issue) }]
    case 'invalid_type':
      return [{ path, ...wrongType(issue) }]
    case 'too_small':
    case 'too_big':
      return [{ path, ...wrongSize(issue) }]
    default:
      return [{ path, ...unfit(issue) }]
  }
}

type Words = Omit<Complaint, 'path'>

function notAllowed(issue: IssueOf<'invalid_value'>): Words {
  const values = issue.values.map(String)
  const shown =
    values.length > 12 ? nearest(typeof issue.input === 'string' ? issue.input : '', values, 3) : values
  const rest = values.length > shown.length ? '; shared/form/README.md has them all' : ''
  const remedy = `Use one of ${shown.map((value) => `'${value}'`).join(', ')}${rest}`
  return issue.input === undefined
    ? { what: `'${String(issue.path.at(-1))}' is missing`, remedy: `Add it. ${remedy}` }
    : { what: `${say(issue.input)} is not allowed here`, remedy }
}

function wrongType(issue: IssueOf<'invalid_type'>): Words {
  if (issue.input === undefined)
    return { what: `'${String(issue.path.at(-1))}' is missing`, remedy: `Add it. It is ${typeName(issue)}` }
  return {
    what: `${say(issue.input)} is not ${typeName(issue)}`,
    remedy: `Write ${typeName(issue)} here`,
  }
}

function wrongSize(issue: IssueOf<'too_small'> | IssueOf<'too_big'>): Words {
  const few = issue.code === 'too_small'
  const limit = Number(few ? issue.minimum : issue.maximum)
  const [one, many] = units[issue.origin] ?? ['', '']
  return {
    what: `This is too ${few ? 'small' : 'large'}`,
    remedy: `Give at ${few ? 'least' : 'most'} ${limit}${limit === 1 ? one : many}`,
  }
}

const units: Record<string, readonly [string, string]> = {
  string: [' character', ' characters'],
  array: [' entry', ' entries'],
}

function unfit(issue: Issue): Words {
  if (issue.path.at(-1) === 'href')
    return {
      what: `${say(issue.input)} is not a web address`,
      remedy: 'Give an address that starts with https://',
    }
  return { what: `${say(issue.input)} cannot stand here`, remedy: `It ${lowerFirst(issue.message)}` }
}

const typeNames: Record<string, string> = {
  string: 'a text in quotation marks',
  object: 'an object { }',
  record: 'an object { }',
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

function unknownKey(path: readonly PropertyKey[], key: string): Complaint {
  const meant = likest(key, knownProperties)
  return {
    path: pathOf([...path, key]),
    what: `'${key}' means nothing here`,
    remedy: `Take it out, or check its spelling${meant ? `: there is '${meant}'` : ''}. shared/form/README.md has all that there is`,
  }
}

/** Where the value looks like one of the shapes, what is wrong with that one; else which shapes there are. */
function unionComplaints(issue: UnionIssue, json: unknown): Complaint[] {
  if ('discriminator' in issue && issue.discriminator)
    return [unknownKind(issue, String(issue.discriminator))]
  const inner = likeliestBranch(issue)
  if (inner) return inner.flatMap((one) => complaintOf({ ...one, path: [...issue.path, ...one.path] }, json))
  const at = valueAt(json, issue.path)
  const property = issue.path.findLast((step) => typeof step === 'string' && step in shapes)
  const inPrompt = issue.path[0] === 'prompts' && property === 'when'
  return [
    {
      path: pathOf(issue.path),
      what: at === undefined ? `'${String(issue.path.at(-1))}' is missing` : `${say(at)} cannot stand here`,
      remedy:
        (inPrompt ? promptShapes : shapes[String(property)]) ??
        'See shared/form/README.md for what can stand here',
    },
  ]
}

function unknownKind(issue: UnionIssue, property: string): Complaint {
  if (typeof issue.input !== 'object' || issue.input === null || Array.isArray(issue.input))
    return {
      path: pathOf(issue.path),
      what: `${say(issue.input)} is not an object { }`,
      remedy: `Write an object { } with a "${property}" here`,
    }
  const atKind = pathOf(issue.path.at(-1) === property ? issue.path : [...issue.path, property])
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
  const remedy = `Use one of ${kinds.map((one) => `'${one}'`).join(', ')}`
  const given = (issue.input as Record<string, unknown>)[property]
  return Object.hasOwn(issue.input, property)
    ? { path: atKind, what: `${say(given)} is not a kind of question`, remedy }
    : { path: atKind, what: `'${property}' is missing`, remedy: `Add it. ${remedy}` }
}

const blocks = 'Write a text, or an object with "bullets", "inset", "warning", or "link" and an https "href"'

const condition =
  '{ "question": "4.5", "equals": "yes" }, or "in" with a list, or "answered" with true or false'

const shapes: Record<string, string> = {
  when: `Write ${condition}`,
  anyOf: `Write ${condition}`,
  from: 'Write { "role": "child.name" } or { "profile": "name" }, with a role or fact from shared/form/README.md',
  guidance: blocks,
  introduction: blocks,
  asks: 'Write a text, or { "area": "county", "words": "Refer to the Family Service" }',
  width: 'Use 2, 3, 4, 5, 10, 20 or 30',
}

const promptShapes = `Write { "count": { "level": "low", "atLeast": 4 } }, { "under": 13 }, a condition such as ${condition}; or "any" or "all" with a list of two or more of these`

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
