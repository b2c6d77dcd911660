import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { Section } from '#shared/form/format/definition.ts'
import { findMissing } from '#shared/form/progress/missing.ts'
import { listTools } from '#shared/tools/index.ts'
import { emptyState, idOf } from '#web/forms/form-state.ts'
import { shownValues } from '#web/forms-as-data/marks-as-choices.ts'
import { sectionErrors } from '#web/forms-as-data/section-errors.ts'
import { SectionFields } from '#web/forms-as-data/section-fields.tsx'

const sections = listTools().flatMap((tool) =>
  tool.sections.map((section) => ({ name: `${tool.id} ${section.id}`, section })),
)

function htmlOf(section: Section, answers: Answers = {}, confirm: string[] = []): string {
  const page = {
    section,
    answers,
    form: { ...emptyState(), values: shownValues(section, answers) },
    origins: {},
    recipients: [{ id: 'lkm-police', post: 'Child exploitation desk', organisation: 'Larkmere Police' }],
    confirm,
  }
  return renderToStaticMarkup(<SectionFields page={page} all={answers} />)
}

const allIn = (html: string, attribute: string) =>
  Array.from(html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g')), ([, value]) => value)

describe.each(sections)('the page of $name', ({ section }) => {
  const html = htmlOf(section)
  const ids = allIn(html, 'id')

  it('gives no two things the same id, and every label its control', () => {
    expect(ids.length).toBe(new Set(ids).size)
    expect(allIn(html, 'for').filter((id) => !ids.includes(id))).toEqual([])
    expect(
      allIn(html, 'aria-describedby')
        .flatMap((list) => list?.split(' ') ?? [])
        .filter((id) => !ids.includes(id)),
    ).toEqual([])
  })

  it('has a place to go to for everything that can be missing', () => {
    const links = sectionErrors(section, findMissing(section, {})).map(({ field }) => idOf(field))
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('asks every question that the practitioner answers', () => {
    const names = allIn(html, 'name')
    const asked = section.questions.filter(
      ({ answeredBy, when }) =>
        answeredBy !== 'manager' && (!when || section.questions.some(({ id }) => id === when.question)),
    )
    const unasked = asked.filter(({ id }) => !names.some((name) => name === id || name?.startsWith(id)))
    expect(unasked.map(({ id }) => id)).toEqual([])
  })
})

describe('a question that is shown', () => {
  const find = (id: string) => {
    const found = sections.find(({ section }) => section.questions.some((question) => question.id === id))
    if (!found) throw new Error(`No question ${id}`)
    return found.section
  }

  it('shows markup that somebody typed as text', () => {
    const html = htmlOf(find('2.1'), { '2.1': { value: '"><script>alert(1)</script>' } })
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script&gt;')
  })

  it('has one empty row to begin with, which cannot be taken away', () => {
    const html = htmlOf(find('2.13'))
    expect(html).toContain('name="2.13[0].name"')
    expect(html).not.toContain('name="2.13.remove[0]"')
  })

  it('has a button to take each row away', () => {
    const html = htmlOf(find('2.13'), { '2.13': { value: [{ name: 'Perpetua' }, { name: 'Ansel' }] } })
    expect(allIn(html, 'name').filter((name) => name?.startsWith('2.13.remove'))).toEqual([
      '2.13.remove[0]',
      '2.13.remove[1]',
    ])
  })

  it('asks to confirm an adult only where that is in doubt', () => {
    expect(htmlOf(find('2.5'))).not.toContain('2.5-adult')
    expect(htmlOf(find('2.5'), {}, ['2.5-adult'])).toContain('name="2.5-adult"')
  })

  it('still offers somebody who has left the directory', () => {
    const html = htmlOf(find('8.2-told'), { '8.2-told': { value: [{ recipient: 'gone' }] } })
    expect(html).toContain('No longer in the directory')
  })
})
