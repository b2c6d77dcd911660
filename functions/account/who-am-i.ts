import type { UseCase } from '#functions/platform/api-function.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openDesk } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import type { accountOperations } from '#shared/api/account.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { may } from '#shared/permissions/may.ts'
import { type Action, rules } from '#shared/permissions/rules.ts'
import { ok } from '#shared/result.ts'

/** Who is signed in, and what their partnership has agreed. */
export const whoAmI: UseCase<(typeof accountOperations)['whoAmI']> = async (deps, caller) => {
  const opened = await openDesk(deps, caller, { operation: 'whoAmI', action: 'account.read' })
  if (!opened.ok) return opened
  const { id, name, post, email, phone, manager, agency, partnership: code, roles, version } = opened.value
  const item = await findItem<Partnership>(deps, keys.partnership(code))
  const partnership = item?.data as Partnership
  return ok({
    person: { id, name, post, email, phone, manager, agency, partnership: code, roles, version },
    partnership: {
      code,
      name: partnership.name,
      tools: partnership.tools,
      signOffWhen: partnership.signOff.when,
      mashPhone: partnership.mashPhone,
    },
    actions: (Object.keys(rules) as Action[]).filter((action) => may(actorOf(opened.value), action)),
  })
}
