import { assessmentPages, formPages } from './assessment-pages.ts'
import { contributionPages } from './contribution-pages.ts'
import { decisionPages } from './decision-pages.ts'
import { deskPages } from './desk-pages.ts'
import type { Look } from './entry.ts'
import { intelligenceConnectionPages } from './intelligence-connection-pages.ts'
import { deliveryPages } from './intelligence-delivery-pages.ts'
import { intelligenceDeskPages } from './intelligence-desk-pages.ts'
import { intelligenceExportPages } from './intelligence-export-pages.ts'
import { givingPages } from './intelligence-giving-pages.ts'
import { recipientPages } from './intelligence-recipient-pages.ts'
import { linkPages } from './link-pages.ts'
import { managePages } from './manage-pages.ts'
import { openPages } from './open-pages.ts'
import { masePages, otherPages } from './other-pages.ts'
import { paperPages } from './paper-pages.ts'
import { partnerPages } from './partner-pages.ts'
import { queuePages } from './queue-pages.ts'
import { recordPages } from './record-pages.ts'
import { restrictionPages } from './restriction-pages.ts'
import { reviewPages } from './review-pages.ts'
import { roomPages } from './room-pages.ts'
import { sharePages } from './share-pages.ts'
import { toolPages } from './tool-pages.ts'
import { yearPages } from './year-pages.ts'

/** How each page is reached, by the folder it stands in under web/app: in every state that looks different. */
export const looks: Readonly<Record<string, readonly Look[]>> = {
  ...openPages,
  ...assessmentPages,
  ...formPages,
  ...deskPages,
  ...decisionPages,
  ...queuePages,
  ...recordPages,
  ...managePages,
  ...linkPages,
  ...intelligenceDeskPages,
  ...intelligenceConnectionPages,
  ...intelligenceExportPages,
  ...masePages,
  ...reviewPages,
  ...otherPages,
  ...contributionPages,
  ...givingPages,
  ...recipientPages,
  ...deliveryPages,
  ...partnerPages,
  ...restrictionPages,
  ...sharePages,
  ...roomPages,
  ...paperPages,
  ...toolPages,
  ...yearPages,
}
