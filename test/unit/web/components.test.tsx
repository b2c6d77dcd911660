import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateInput } from '#web/components/date-input.tsx'
import { Page } from '#web/components/page.tsx'
import { Radios } from '#web/components/radios.tsx'
import { ServiceNavigation } from '#web/components/service-navigation.tsx'
import { Table } from '#web/components/table.tsx'
import { TaskList } from '#web/components/task-list.tsx'
import { TextInput } from '#web/components/text-input.tsx'
import { Textarea } from '#web/components/textarea.tsx'
import { Timeline } from '#web/components/timeline.tsx'
import type { FormState } from '#web/forms/form-state.ts'

const html = (element: ReactElement) => renderToStaticMarkup(element)
const form: FormState = {
  values: { log: ['12 "quoted" <b>'], known: ['no'], which: ['a', 'c'], 'born-month': ['13'] },
  errors: [
    { field: 'log', message: 'Enter the log number' },
    { field: 'born.month', message: 'Month must be between 1 and 12' },
  ],
}

describe('a text input', () => {
  it('is named by its label and described by its hint and then its error', () => {
    const markup = html(<TextInput form={form} name="log" label="Log number" hint="From the police" />)

    expect(markup).toContain('for="log"')
    expect(markup).toContain('id="log-hint"')
    expect(markup).toContain('id="log-error"')
    expect(markup).toContain('aria-describedby="log-hint log-error"')
    expect(markup).toContain('govuk-form-group--error')
  })

  it('shows what was typed as text, never as markup', () => {
    expect(html(<TextInput form={form} name="log" label="Log number" />)).toContain(
      'value="12 &quot;quoted&quot; &lt;b&gt;"',
    )
  })

  it('can be the heading of its page', () => {
    expect(html(<TextInput name="log" label="Log number" heading />)).toMatch(/<h1[^>]*><label/)
  })
})

describe('a text area with a limit', () => {
  it('says the limit to who cannot see it counted', () => {
    const markup = html(<Textarea name="notes" label="Notes" most={5000} />)

    expect(markup).toContain('aria-describedby="notes-info"')
    expect(markup).toContain('You can enter up to 5,000 characters')
  })
})

describe('radios and checkboxes', () => {
  const items = [
    { value: 'yes', label: 'Yes', reveals: <TextInput name="who" label="Who?" /> },
    { value: 'no', label: 'No' },
  ]

  it('choose nothing beforehand', () => {
    expect(html(<Radios name="other" label="Known?" items={items} />)).not.toContain('checked')
  })

  it('give the first control the id that an error summary leads to', () => {
    const markup = html(<Radios form={form} name="known" label="Known?" items={items} />)

    expect(markup).toMatch(/id="known"[^>]*value="yes"/)
    expect(markup).toMatch(/id="known-2"[^>]*checked=""[^>]*value="no"/)
  })

  it('put what an answer reveals right after that answer', () => {
    const markup = html(<Radios name="known" label="Known?" items={items} />)

    expect(markup).toMatch(/Yes<\/label><\/div><div class="govuk-radios__conditional"><div.*Who\?/)
  })

  it('keep every box that was ticked', () => {
    const boxes = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
    const markup = html(<Checkboxes form={form} name="which" label="Which?" items={boxes} />)

    expect(markup.match(/checked=""[^>]*value="(\w)"/g)).toHaveLength(2)
  })
})

describe('a date', () => {
  it('marks the part that is wrong and describes the whole', () => {
    const markup = html(<DateInput form={form} name="born" label="Date of birth" hint="Like 27 3 2012" />)

    expect(markup).toContain('role="group"')
    expect(markup).toContain('aria-describedby="born-hint born-error"')
    expect(markup.match(/govuk-input--error/g)).toHaveLength(1)
    expect(markup).toMatch(/govuk-input--error" id="born-month"[^>]*value="13"/)
    expect(markup).toMatch(/id="born"[^>]*name="born-day"/)
  })
})

describe('a page', () => {
  it('says at the top and in its title that there is a problem', () => {
    const markup = html(
      <Page title="Rate it" form={form}>
        <h1>Rate it</h1>
      </Page>,
    )

    expect(markup).toContain('<title>Error: Rate it - Referral hub</title>')
    expect(markup).toContain('<a href="#log">Enter the log number</a>')
    expect(markup).toContain('<a href="#born">Month must be between 1 and 12</a>')
    expect(markup).toContain('role="alert"')
  })

  it('tells who was signed out that nothing they typed is lost', () => {
    const markup = html(
      <Page title="Rate it" form={{ values: {}, errors: [], because: 'signed-out' }}>
        <h1>Rate it</h1>
      </Page>,
    )

    expect(markup).toContain('what you typed is still here')
    expect(markup).not.toContain('Error:')
  })
})

describe('the way around the hub', () => {
  it('shows only the places that are open to the person, and where they are', () => {
    const markup = html(
      <ServiceNavigation actions={['mash.list', 'account.read']} path="/mash/LKM-4821-7306-5?x=1" />,
    )

    expect(markup).toContain('href="/mash" aria-current="true"')
    expect(markup).not.toContain('/audit')
    expect(markup).not.toContain('/assessments')
  })

  it('gathers the lists of what others want of the person, and marks them while in one of them', () => {
    const actions = ['assessment.list', 'dissemination.list', 'partners.list'] as const
    const markup = html(<ServiceNavigation actions={actions} path="/partners/LKM-4821-7306-5/01J" />)

    expect(markup).toContain('href="/asked" aria-current="true"')
    expect(markup).not.toContain('href="/partners"')
    expect(markup).not.toContain('href="/information"')
  })

  it('names the one list of who has no other', () => {
    const markup = html(
      <ServiceNavigation actions={['assessment.list', 'dissemination.list']} path="/information" />,
    )

    expect(markup).toContain('href="/information" aria-current="page"')
    expect(markup).not.toContain('/asked')
  })
})

describe('a timeline', () => {
  it('says no time of what only its day is known', () => {
    const item = { title: 'The sender telephoned', at: '2026-02-01T23:59:00.000Z' }

    expect(html(<Timeline items={[{ ...item, dayOnly: true }]} />)).toContain(
      '1 February 2026, time not known',
    )
    expect(html(<Timeline items={[{ ...item, dayOnly: true }]} />)).not.toContain('11:59pm')
    expect(html(<Timeline items={[item]} />)).toContain('11:59pm')
  })
})

describe('a table that stacks', () => {
  it('says with each cell what it is, for a screen on which no head of a column stands above it', () => {
    const columns = [
      { heading: 'Reference', cell: (row: string) => row },
      { heading: 'What to do', cell: () => 'Nothing' },
    ]
    const markup = html(<Table caption="Yours" columns={columns} rows={['A']} keyOf={(row) => row} stacks />)

    expect(markup).toContain('class="govuk-table hub-stacks"')
    expect(markup).toContain('data-heading="What to do"')
  })
})

describe('a task list', () => {
  it('reads the status with each link', () => {
    const markup = html(
      <TaskList tasks={[{ title: 'The child', href: '/child', status: 'Not started', colour: 'blue' }]} />,
    )
    const described = /aria-describedby="([^"]+)"/.exec(markup)?.[1]

    expect(described).toBeDefined()
    expect(markup).toContain(`id="${described}"`)
  })
})
