import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FilterFields } from '../../../../web/app/mash/filters/filter-fields.tsx'

test('what is left empty in a filter is called any, and nothing is asked for', () => {
  const form = { values: {}, errors: [] }
  const page = renderToStaticMarkup(createElement(FilterFields, { form, agencies: [] }))

  expect(page.match(/<option value="" selected="">Any<\/option>/g)).toHaveLength(4)
  expect(page).not.toContain('Select one')
})
