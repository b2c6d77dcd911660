/** One page of a preview. */
export interface PreviewPage {
  /** Where it is served: '/', '/empty/child', '/print'. */
  readonly path: string
  readonly title: string
  /** What stands between header and footer. */
  readonly html: string
}

/** A whole document around a page, or around several that stand below each other. */
export const documentOf = (title: string, content: string, styles: string): string => `<!doctype html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escaped(title)}</title>
${styles}
</head>
<body class="govuk-template__body">
${content}
</body>
</html>
`

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
