import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import { definitionIn, toolItem } from '#functions/platform/tools.ts'
import type { administrationOperations } from '#shared/api/administration.ts'
import type { Failure, FieldError } from '#shared/failure.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { loadShippedTools } from '#shared/tools/load-tool.ts'

const operation = 'addTool'

/** More than anybody reads at once; the rest shows when these are put right. */
const MOST_COMPLAINTS = 40

const refuse = (messages: readonly string[]): { ok: false; failure: Failure } =>
  fail({
    kind: 'invalid',
    errors: messages.slice(0, MOST_COMPLAINTS).map((message): FieldError => ({ field: 'file', message })),
  })

/**
 * Keeps a version of a tool that passes the check. It never changes afterwards: what was assessed with it stays
 * legible, so another wording is another version. Sent a second time unchanged, it answers as the first time.
 */
export const addTool: UseCase<(typeof administrationOperations)['addTool']> = async (
  deps,
  caller,
  { file },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'tools.write' })
  if (!opened.ok) return opened
  const person = opened.value
  const checked = await checkFile(file)
  if (!checked.ok) return checked
  const definition = checked.value
  const { id, version } = definition
  const added = { addedBy: refOf(person), addedAt: deps.clock().toISOString() }
  const written = await commit(
    deps,
    [{ put: toolItem(person.partnership, definition, added), when: isNew }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: `tool ${id} ${version}` }),
  )
  const there = written.ok ? undefined : written.failure.current
  if (!there || isSame(definitionIn(there), definition)) return ok({ id, version })
  return refuse([
    `version: There is a version ${version} of this tool already, with other words. Give the file a new version`,
  ])
}

async function checkFile(file: string): Promise<Result<FormDefinition, Failure>> {
  // Asked for here and not at the top: most that this function does is about people and the directory.
  const [{ checkDefinition }, { readJson }] = await Promise.all([
    import('#shared/form/format-check/check-definition.ts'),
    import('#shared/form/format-check/read-json.ts'),
  ])
  const read = readJson(file)
  if (!read.ok) {
    const { line, column, what, remedy } = read.failure
    return refuse([`Line ${line}, column ${column}: ${what}. ${remedy}`])
  }
  const checked = checkDefinition(read.value.value)
  if (!checked.ok)
    return refuse(
      checked.failure.map(
        ({ path, what, remedy }) => `Line ${read.value.placeOf(path).line}, ${path}: ${what}. ${remedy}`,
      ),
    )
  const { id, kind } = checked.value
  if (kind !== 'assessment')
    return refuse([`kind: '${kind}' is not an assessment tool. Only these can be added`])
  if ((await loadShippedTools()).some((shipped) => shipped.id === id))
    return refuse([`id: '${id}' is a tool that comes with the hub. Give yours another id`])
  return ok(checked.value)
}

const isSame = (one: FormDefinition, other: FormDefinition): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
