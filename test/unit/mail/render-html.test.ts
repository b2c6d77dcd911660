import { expect, test } from 'vitest'
import { renderHtml } from '#shared/mail/render-html.ts'

test('markup is escaped in words, in attributes and in the title', () => {
  const hostile = `"><b onclick='x'>&`
  const escaped = '&quot;&gt;&lt;b onclick=&#39;x&#39;&gt;&amp;'
  const html = renderHtml(hostile, [
    { kind: 'title', words: hostile },
    { kind: 'heading', words: hostile },
    { kind: 'paragraph', words: hostile },
    { kind: 'marking', words: hostile },
    { kind: 'list', items: [hostile] },
    { kind: 'link', words: hostile, address: `https://hub.larkmere.example/${hostile}` },
  ])
  expect(html).not.toContain('<b ')
  expect(html.split(escaped)).toHaveLength(10)
  expect(html).toContain(`<a href="https://hub.larkmere.example/${escaped}">${escaped}</a>`)
})
