import { readFile } from 'node:fs/promises'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { readJson } from '#shared/form/format-check/read-json.ts'
import { sizeInWords } from './size-in-words.ts'

/** Checks each file and prints what it found. Ends with 1 where one of them is not good. */
export async function checkFiles(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error('Say which file: npm run tool -- check FILE')
    return 1
  }
  let ended = 0
  for (const file of files) {
    const { good, lines } = await checkFile(file)
    for (const line of lines) (good ? console.log : console.error)(line)
    if (!good) ended = 1
  }
  return ended
}

/** What there is to say of a file, in lines. */
export async function checkFile(file: string): Promise<{ good: boolean; lines: readonly string[] }> {
  const bad = (...lines: string[]) => ({ good: false, lines })
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return bad(`${file} cannot be read: ${whyUnreadable(error)}`)
  }
  const read = readJson(text)
  if (!read.ok) {
    const { line, column, what, remedy } = read.failure
    return bad(`${file} is not good JSON:`, `  ${line}:${column}`, `    ${what}. ${remedy}.`)
  }
  const checked = checkDefinition(read.value.value)
  if (checked.ok) return { good: true, lines: [`${file} is good: ${sizeInWords(checked.value)}.`] }
  const complaints = checked.failure.flatMap(({ path, what, remedy }) => {
    const { line, column } = read.value.placeOf(path)
    return [`  ${line}:${column} ${path}`, `    ${what}. ${remedy}.`]
  })
  const many = checked.failure.length
  return bad(
    `${file} is not good. ${many === 1 ? 'One thing' : `${many} things`} to put right:`,
    ...complaints,
  )
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
}

const whyUnreadable = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
