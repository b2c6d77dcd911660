import type { Case } from '../case.ts'
import type { CaseTimes } from '../case-times.ts'
import { aColleaguesDaughter } from './a-colleagues-daughter.ts'
import { dangerFromPolice } from './danger-from-police.ts'
import { decided } from './decided.ts'
import { directToMase } from './direct-to-mase.ts'
import { draftFromSchool } from './draft-from-school.ts'
import { draftWithMatrices } from './draft-with-matrices.ts'
import { fourLowConcerns } from './four-low-concerns.ts'
import { inTriage } from './in-triage.ts'
import { jointEnquiry } from './joint-enquiry.ts'
import { onTheAgenda } from './on-the-agenda.ts'
import { openedAgain } from './opened-again.ts'
import { partnersAsked } from './partners-asked.ts'
import { passedOnAndAccepted } from './passed-on-and-accepted.ts'
import { perhapsTheSameFromNurse } from './perhaps-the-same-nurse.ts'
import { perhapsTheSameFromSchool } from './perhaps-the-same-school.ts'
import { protectedAtOnce } from './protected-at-once.ts'
import { reconsiderationAsked } from './reconsideration-asked.ts'
import { returnedWithQuestion } from './returned-with-question.ts'
import { reviewed } from './reviewed.ts'
import { vennshireInTriage } from './vennshire-in-triage.ts'
import { vennshireNew } from './vennshire-new.ts'
import { vennshireToThePanel } from './vennshire-to-the-panel.ts'
import { waitingForAgreement } from './waiting-for-agreement.ts'
import { waitingForSignOff } from './waiting-for-sign-off.ts'

/** All of the demonstration's casework: something in every state and for every role. */
export const allCases = (times: CaseTimes): Case[] =>
  [
    draftFromSchool,
    draftWithMatrices,
    waitingForSignOff,
    dangerFromPolice,
    ...fourLowConcerns,
    perhapsTheSameFromSchool,
    perhapsTheSameFromNurse,
    inTriage,
    partnersAsked,
    aColleaguesDaughter,
    returnedWithQuestion,
    decided,
    waitingForAgreement,
    jointEnquiry,
    protectedAtOnce,
    reconsiderationAsked,
    openedAgain,
    directToMase,
    passedOnAndAccepted,
    onTheAgenda,
    reviewed,
    vennshireNew,
    vennshireInTriage,
    vennshireToThePanel,
  ].map((make) => make(times))
