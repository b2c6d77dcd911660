import type { NextRequest } from 'next/server'
import { hub } from '../../../../../../../api/client.ts'
import { saveByItself } from '../../../../../../../forms-as-data/autosave-route.ts'
import { VERSION_FIELD } from '../../../../../../../forms-as-data/autosaved.ts'

type Context = RouteContext<'/mase/meetings/[meeting]/room/[item]/autosave'>

/** Saves minutes while somebody types them. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const { meeting, item } = await params
  return saveByItself(request, {
    button: 'Save the minutes',
    conflict: (press) =>
      `Somebody else has written minutes of this item, or the minutes are approved. ${press}: both texts are shown, and nothing of yours is lost.`,
    isHere: (form) => form.text('meeting') === meeting && form.text('item') === item,
    save: (form) =>
      hub.saveItemMinutes({ meeting, item, version: form.text(VERSION_FIELD), text: form.text('text') }),
  })
}
