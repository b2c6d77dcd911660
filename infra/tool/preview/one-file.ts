import { documentOf, type PreviewPage } from './page.ts'

/** Attributes that name an id of the same page. */
const naming = / (id|for|aria-describedby|aria-labelledby|aria-controls)="([^"]*)"/g

/** Every page below the other in one file: what they call alike is kept apart, and links between them lead within it. */
export function oneFile(pages: readonly PreviewPage[], title: string, styles: string): string {
  const placeOf = new Map(pages.map(({ path }, at) => [path, `page-${at + 1}`]))
  const sections = pages.map(({ path, html }) => {
    const place = placeOf.get(path) ?? ''
    const apart = html
      .replace(naming, (_, name: string, ids: string) => ` ${name}="${prefixed(ids, place)}"`)
      .replace(
        / href="(\/[^"#]*)?(?:#([^"]*))?"/g,
        (whole, to: string | undefined, id: string | undefined) => {
          const page = to === undefined ? place : placeOf.get(to)
          if (page === undefined) return whole
          return ` href="#${id ? `${page}-${id}` : page}"`
        },
      )
    return `<div id="${place}" class="hub-preview-page">${apart}</div>`
  })
  return documentOf(
    title,
    sections.join(
      '\n<hr class="govuk-section-break govuk-section-break--xl govuk-section-break--visible">\n',
    ),
    styles,
  )
}

const prefixed = (ids: string, place: string): string =>
  ids
    .split(' ')
    .map((id) => `${place}-${id}`)
    .join(' ')
