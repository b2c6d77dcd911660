const hub = (name: string) =>
  `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${name}-normal.woff`
const noto = (script: string) => `@fontsource/noto-sans/files/noto-sans-${script}-400-normal.woff`

/**
 * The files of typefaces, as packages have them. Atkinson Hyperlegible Next has the letters of English, Welsh, Polish,
 * Romanian, Turkish and most of Europe; `others` add Vietnamese, Yoruba, Hausa, Cyrillic, Greek, Devanagari, and Arabic
 * with the letters of Urdu, Persian, Pashto and Kurdish.
 */
export const fontFiles = {
  regular: [hub('latin-400'), hub('latin-ext-400')],
  bold: [hub('latin-700'), hub('latin-ext-700')],
  others: [
    noto('latin-ext'),
    noto('vietnamese'),
    noto('cyrillic'),
    noto('cyrillic-ext'),
    noto('greek'),
    noto('greek-ext'),
    noto('devanagari'),
    '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff',
  ],
} as const
