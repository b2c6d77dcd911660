import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadDrawPages } from '#infra/tool/preview/load-pages.ts'
import { oneFile } from '#infra/tool/preview/one-file.ts'
import { sampleAnswers } from '#infra/tool/preview/sample-answers.ts'
import { servePages } from '#infra/tool/preview/serve-pages.ts'
import { previewFile } from '#infra/tool/preview.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import { loadShippedTools } from '#shared/tools/load-tool.ts'
import { indicatorTool } from '#test/factories/indicator-tool.ts'

const on = '2026-11-21'
const tools = [...(await loadShippedTools()), indicatorTool()]
const named = tools.map((tool) => ({ name: `${tool.id} ${tool.version}`, tool }))

let draw: Awaited<ReturnType<typeof loadDrawPages>>
beforeAll(async () => {
  draw = await loadDrawPages()
}, 60_000)

describe.each(named)('the sample answers to $name', ({ tool }) => {
  const answers = sampleAnswers(tool, on)

  it('are ones that could stand', () => {
    expect(tool.sections.flatMap((section) => checkSection(section, answers, on))).toEqual([])
  })

  it('hold an opinion that departs from what is suggested, where the form suggests anything', () => {
    const { suggested, opinion, departure } = findPrompts(tool, answers, { on })
    if (suggested && opinion) expect(departure).not.toBe('none')
  })
})

describe.each(named)('the preview of $name', ({ tool }) => {
  it('shows the list of tasks, each section empty and filled in, and the print view', () => {
    const pages = draw(tool, on)
    expect(pages.map(({ path }) => path)).toEqual([
      '/',
      ...tool.sections.map(({ id }) => `/empty/${id}`),
      ...tool.sections.map(({ id }) => `/filled/${id}`),
      '/print',
    ])
    for (const { html, path } of pages) {
      expect(html, path).toContain('<h1')
      const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
      expect(ids.length, path).toBe(new Set(ids).size)
    }
  })

  it('is one file too, in which nothing is called alike and links lead to what is there', () => {
    const html = oneFile(draw(tool, on), 'Preview', '')
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    const inside = Array.from(html.matchAll(/ href="#([^"]*)"/g), ([, id]) => id)
    expect(inside.filter((id) => !ids.includes(id))).toEqual([])
    expect(html).not.toMatch(/ href="\//)
  })
})

describe('npm run tool -- preview', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-preview-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const said = async (...args: string[]) => {
    const lines: unknown[] = []
    const spies = (['log', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((line) => void lines.push(line)),
    )
    const code = await previewFile(args)
    for (const spy of spies) spy.mockRestore()
    return { code, text: lines.join('\n') }
  }

  it('writes one file that needs nothing from elsewhere', async () => {
    const file = path.join(folder, 'tool.json')
    writeFileSync(file, JSON.stringify(indicatorTool()))
    const out = path.join(folder, 'preview.html')
    expect(await said(file, '--out', out)).toMatchObject({
      code: 0,
      text: expect.stringContaining('is good'),
    })
    const html = readFileSync(out, 'utf8')
    expect(html).toContain('Unexplained gifts')
    expect(html).not.toMatch(/<script|<link|src=|url\((?!data:)/)
  }, 60_000)

  it('says what is wrong with a file that is not good, and shows nothing', async () => {
    const file = path.join(folder, 'bad.json')
    writeFileSync(file, JSON.stringify({ ...indicatorTool(), sections: [] }))
    expect(await said(file, '--out', path.join(folder, 'no.html'))).toMatchObject({
      code: 1,
      text: expect.stringContaining('sections'),
    })
    expect(await said()).toMatchObject({ code: 1, text: expect.stringContaining('Say which file') })
  })

  it('serves its pages to this machine, with no scripts and nowhere to send to', async () => {
    const { port, stop } = await servePages(draw(indicatorTool(), on), 'body{}')
    const get = (at: string) => fetch(`http://127.0.0.1:${port}${at}`)
    const page = await get('/filled/medium')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await page.text()).toContain('Unexplained gifts')
    expect((await get('/elsewhere')).status).toBe(404)
    await stop()
  })
})
