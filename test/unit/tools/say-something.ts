import type { Answer, Answers, Row } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import type { Condition, FormDefinition, Question } from '#shared/form/format/definition.ts'

/** An answer to a question, what it would be known by elsewhere, and what must be answered for it to be asked. */
export interface SaidSomething {
  readonly answers: Answers
  /** The words by which it is found in another form; a whole value where it is none. */
  readonly said: string | Answer['value']
}

export function saySomething(form: FormDefinition, id: string): SaidSomething {
  const question = questionsOf(form).find((one) => one.id === id)
  if (!question) throw new Error(`${form.id} does not ask ${id}`)
  const { value, said } = sayOf(question)
  return { answers: { ...(question.when && asks(form, question.when)), [id]: { value } }, said }
}

/** What must be said for a question to be asked. */
function asks(form: FormDefinition, when: Condition): Answers {
  if ('answered' in when) return saySomething(form, when.question).answers
  const value = 'in' in when ? (when.in[0] ?? '') : when.equals
  const other = questionsOf(form).find(({ id }) => id === when.question)
  return { [when.question]: { value: other?.kind === 'choices' ? [value] : value } }
}

function sayOf(question: Question): { value: NonNullable<Answer['value']>; said: SaidSomething['said'] } {
  const words = `Said at ${question.id}`
  switch (question.kind) {
    case 'text':
    case 'paragraph':
      return { value: words, said: words }
    case 'date-of-birth': {
      const value = { day: '27', month: '3', year: '2012' }
      return { value, said: value }
    }
    case 'choice':
    case 'choices': {
      const [first] = question.options
      const value = first?.value ?? ''
      return {
        value: question.kind === 'choices' ? [value] : value,
        said: first?.showLabel ?? first?.label ?? '',
      }
    }
    case 'tick':
      return { value: 'yes', said: question.tickLabel ?? 'Yes' }
    case 'indicators':
      return { value: [{ row: question.rows[0]?.id ?? '', state: 'present', evidence: words }], said: words }
    case 'repeat': {
      const row = question.columns.map(({ id, kind, role }): [string, string] => [
        id,
        role === 'person.parental-responsibility' ? 'yes' : kind === 'text' ? words : '',
      ])
      return { value: [Object.fromEntries(row.filter(([, cell]) => cell !== '')) as Row], said: words }
    }
    default: {
      const value = typed[question.kind]
      if (!value) throw new Error(`What is said at a question of kind ${question.kind}?`)
      return { value, said: value }
    }
  }
}

const typed: Partial<Record<Question['kind'], string>> = {
  'nhs-number': '9990000018',
  upn: 'B801200005001',
  telephone: '01632 960123',
  email: 'front.office@school.example',
  postcode: 'ZZ99 3VZ',
}
