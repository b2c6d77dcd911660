import { writeFile } from 'node:fs/promises'
import { formSchema } from '#shared/form/format/form-schema.ts'

/** Prints the JSON Schema of a form, or writes it to the file that is named. */
export async function writeSchema([file]: readonly string[]): Promise<number> {
  const text = `${JSON.stringify(formSchema(), null, 2)}\n`
  if (file === undefined) {
    process.stdout.write(text)
    return 0
  }
  await writeFile(file, text)
  console.log(`The JSON Schema is in ${file}.`)
  return 0
}
