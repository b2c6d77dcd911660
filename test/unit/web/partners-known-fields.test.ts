import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KnownFields } from '../../../web/app/partners/[reference]/[request]/known-fields.tsx'

const form = { values: {}, errors: [] }
const shown = (of: number) => renderToStaticMarkup(createElement(KnownFields, { form, index: 0, of }))

test('one thing that is known is asked for under one heading, how it is known before from whom', () => {
  const page = shown(1)

  expect(page).not.toContain('things that are known')
  expect(page.match(/what is known/gi)).toHaveLength(1)
  expect(page.indexOf('How does your agency know it?')).toBeLessThan(page.indexOf('From whom?'))
})

test('of several each says which it is', () => expect(shown(3)).toContain('1 of 3 things that are known'))
