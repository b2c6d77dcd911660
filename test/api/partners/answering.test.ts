import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, setTime, startApi } from '../support/api.ts'
import { triage } from '../support/desks.ts'
import { auditEntries, mailsAbout } from '../support/store.ts'
import { knows, partnersOf } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
})
afterAll(() => api.stop())

const { worker, police, health, asked, answer, seen, of } = partnersOf(() => api)
const sergeant = () => api.as('lkm-sergeant')
const kinds = async (reference: string) =>
  (await mailsAbout(api, reference)).filter((mail) => mail.startsWith('information'))

describe('an agency that was asked', () => {
  it('says in one step that nothing is known, and the MASH is told', async () => {
    const { reference, health: place } = await asked()
    expect((await health().sayNothingKnown({ ...place, version: 1 })).status).toBe(200)
    expect(await of(place)).toMatchObject({
      state: 'nothing-known',
      handling: 'mash-only',
      answer: { known: [], number: 1, by: { name: 'Odalys Fenwick' } },
    })
    const { referral, history } = await seen(reference)
    expect(referral.asked?.open).toBe(1)
    expect(history[0]).toMatchObject({ kind: 'information-nothing-known' })
    expect((await kinds(reference)).filter((mail) => mail.includes('answered'))).toHaveLength(1)
  })

  it('tells what it knows, how, and to whom it may be passed on', async () => {
    const { police: place } = await asked()
    const given = await answer(police(), place, 1, {
      checkedBy: 'PC Marlow',
      systems: 'Crime and intelligence records',
      contact: 'The front desk',
      dangers: 'A dog at the address',
      handling: 'sender',
    })
    expect(given.status).toBe(200)
    expect(await of(place)).toMatchObject({
      state: 'answered',
      handling: 'sender',
      answer: { known: [knows], dangers: 'A dog at the address', by: { agency: 'Larkmere Police' } },
    })
  })

  it('saves an answer as it is typed, which nobody but its post sees', async () => {
    const { reference, police: place } = await asked()
    const typed = { known: [{ known: 'Half a sent', from: '', kind: 'nothing of the kind' }], handling: 'x' }
    const saved = await police().saveInformationDraft({ ...place, version: 0, ...typed } as never)
    expect(saved.status).toBe(200)
    expect((await sergeant().readInformationAsked(place)).body.draft).toMatchObject({ ...typed, version: 1 })
    expect(JSON.stringify(await seen(reference))).not.toContain('Half a sent')
    expect((await seen(reference)).referral.asked?.open).toBe(2)
    const old = await sergeant().saveInformationDraft({ ...place, version: 0, known: [] } as never)
    expect(old.status).toBe(409)
    expect(old.problem.detail).toContain('Gwenda Marlow')
    await answer(police(), place)
    expect((await police().readInformationAsked(place)).body.draft.known).toEqual([])
  })

  it('refuses with a reason, and may still answer', async () => {
    const { reference, health: place } = await asked()
    const refused = await health().refuseInformation({
      ...place,
      version: 1,
      whyNot: 'We need to know first whether her mother agrees',
    })
    expect(refused.status).toBe(200)
    expect(await of(place)).toMatchObject({
      state: 'refused',
      whyRefused: 'We need to know first whether her mother agrees',
    })
    expect((await seen(reference)).referral.asked?.open).toBe(1)
    expect((await kinds(reference)).filter((mail) => mail.includes('refused'))).toHaveLength(1)
    expect((await answer(health(), place, 2)).status).toBe(200)
    expect(await of(place)).toMatchObject({ state: 'answered' })
    expect((await seen(reference)).referral.asked?.open).toBe(1)
  })

  it('corrects and adds to its answer, and the earlier one is kept', async () => {
    const { police: place } = await asked()
    await answer(police(), place)
    const better = { ...knows, known: 'It was two times, not three' }
    expect((await answer(sergeant(), place, 2, { known: [better] })).status).toBe(200)
    const full = (await worker().readInformation(place)).body
    expect(full.answer).toMatchObject({ number: 2, known: [better], by: { name: 'Leopold Asante' } })
    expect(full.earlier).toMatchObject([{ number: 1, known: [knows] }])
    expect((await seen(place.reference)).history[0]?.kind).toBe('information-corrected')
  })

  it.each([
    ['nothing at all', { known: [] }, 'known'],
    ['something without words', { known: [{ ...knows, known: ' ' }] }, 'known.0.known'],
    ['something from nobody', { known: [{ ...knows, from: '' }] }, 'known.0.from'],
    ['something of no kind', { known: [{ ...knows, kind: 'rumour' }] }, 'known.0.kind'],
    ['something without its handling', { handling: undefined }, 'handling'],
    ['to ask first, and not whom', { handling: 'ask-first' }, 'condition'],
    [
      'more than an answer holds',
      { known: Array.from({ length: 10 }, () => ({ ...knows, known: '漢'.repeat(1_900) })) },
      '',
    ],
  ])('cannot answer with %s', async (_, changes, field) => {
    const { police: place } = await asked()
    const given = await answer(police(), place, 1, changes)
    expect(given.status).toBe(422)
    expect(given.problem.errors?.[0]?.field).toBe(field)
    expect(await of(place)).toMatchObject({ state: 'asked' })
  })

  it('answers late, and that shows', async () => {
    const { police: place } = await asked()
    setTime(new Date(Date.now() + 7 * 24 * 60 * 60 * 1000))
    expect((await of(place))?.timeLeft?.kind).toBe('overdue')
    expect((await answer(police(), place)).status).toBe(200)
    expect(await of(place)).toMatchObject({ answer: { late: true } })
  })
})

describe('two at once', () => {
  it('of one post: one is kept, and the other is told who', async () => {
    const { police: place } = await asked()
    const both = await Promise.all([answer(police(), place), answer(sergeant(), place)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.problem.detail).toMatch(
      /(Gwenda Marlow|Leopold Asante).* has answered/,
    )
    expect((await worker().readInformation(place)).body.earlier).toEqual([])
  })

  it('of two agencies are both kept, and both are counted', async () => {
    const { reference, police: one, health: other } = await asked()
    const both = await Promise.all([
      answer(police(), one),
      health().sayNothingKnown({ ...other, version: 1 }),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const { referral } = await seen(reference)
    expect(referral.asked).toMatchObject({ open: 0, waits: [] })
    expect(referral.asked?.returnBy).toBeUndefined()
  })

  it('an answer and its withdrawal: one of them counts', async () => {
    const { reference, police: place } = await asked()
    const [given, withdrawn] = await Promise.all([
      answer(police(), place),
      worker().withdrawInformation({ ...place, version: 1, reason: 'The family told us' }),
    ])
    expect([given.status, withdrawn.status].toSorted()).toEqual([200, 409])
    const state = (await of(place))?.state
    expect(state).toBe(given.status === 200 ? 'answered' : 'withdrawn')
    expect((await seen(reference)).referral.asked?.open).toBe(1)
  })

  it('an answer while the worker is deciding: the decision waits until it was read', async () => {
    const { reference, police: place } = await asked()
    const { version } = (await triage(worker(), reference)).referral
    await answer(police(), place)
    const decided = await worker().decideReferral({
      reference,
      version,
      ...decisionOf('early-help'),
      reasons: 'The family agrees to help',
      senderShould: 'Go on seeing her',
    } as never)
    expect(decided.status).toBe(409)
    expect(decided.problem.detail).toContain('Something new came in')
  })
})

describe('asking no longer', () => {
  it('is told to the agency with the reason kept, and closes its page', async () => {
    const { reference, police: place } = await asked()
    const withdrawn = await worker().withdrawInformation({
      ...place,
      version: 1,
      reason: 'The family told us',
    })
    expect(withdrawn.status).toBe(200)
    expect((await police().readInformationAsked(place)).status).toBe(409)
    expect((await answer(police(), place, 2)).status).toBe(409)
    expect((await police().listInformationAsked()).body.rows.map(({ id }) => id)).not.toContain(
      place.information,
    )
    expect(await of(place)).toMatchObject({ state: 'withdrawn', withdrawn: { reason: 'The family told us' } })
    expect((await seen(reference)).referral.asked?.open).toBe(1)
    expect(await kinds(reference)).toContain('information-withdrawn exploitation@lkm-police.example')
    expect((await worker().withdrawInformation({ ...place, version: 2, reason: 'Again' })).status).toBe(409)
  })

  it('is not possible once they have answered', async () => {
    const { police: place } = await asked()
    await answer(police(), place)
    const withdrawn = await worker().withdrawInformation({ ...place, version: 2, reason: 'Too late' })
    expect(withdrawn.status).toBe(409)
    expect(withdrawn.problem.detail).toContain('Gwenda Marlow')
  })
})

describe('an answer after the decision', () => {
  it('is taken, is marked, and is told to who decided and to the managers', async () => {
    const { reference, police: place } = await asked()
    const { version } = (await triage(worker(), reference)).referral
    const decided = await worker().decideReferral({
      reference,
      version,
      ...decisionOf('early-help'),
      reasons: 'The family agrees to help',
      senderShould: 'Go on seeing her',
    } as never)
    expect(decided.status).toBe(200)
    expect((await answer(police(), place)).status).toBe(200)
    expect(await of(place)).toMatchObject({ state: 'answered', answer: { after: 'decided' } })
    const { referral } = await seen(reference)
    expect(referral).toMatchObject({ state: 'decided', asked: { open: 1 } })
    const late = (await kinds(reference)).filter((mail) => mail.startsWith('information-late'))
    expect(late).toEqual(
      expect.arrayContaining([
        'information-late bryony.okafor@lkm-council.example',
        'information-late philippa.dunmore@lkm-council.example',
      ]),
    )
    expect(new Set(late).size).toBe(late.length)
    expect((await kinds(reference)).some((mail) => mail.startsWith('information-answered'))).toBe(false)
  })

  it('is taken also once it was passed on to the MASE', async () => {
    const { reference, police: place } = await asked()
    const { version } = (await triage(worker(), reference)).referral
    const passed = await worker().passToMase({
      reference,
      version,
      reason: 'Known already',
      gateway: 'children-act-1989-s47',
    } as never)
    expect(passed.status).toBe(200)
    expect((await answer(police(), place)).status).toBe(200)
    expect(await of(place)).toMatchObject({ answer: { after: 'passed-on' } })
  })
})

describe('what an agency may see', () => {
  it('ends when it no longer reads for the post', async () => {
    const { police: place } = await asked()
    const contacts = (await api.as('lkm-administrator').listContacts()).body.contacts
    const entry = contacts.find(({ id }) => id === 'lkm-police-spoc')
    await api.as('lkm-administrator').changeContact({
      ...entry,
      contact: 'lkm-police-spoc',
      active: false,
    } as never)
    expect((await police().readInformationAsked(place)).status).toBe(404)
    expect((await answer(police(), place)).status).toBe(404)
    await api.as('lkm-administrator').changeContact({
      ...entry,
      contact: 'lkm-police-spoc',
      active: true,
      version: (entry?.version ?? 0) + 1,
    } as never)
    expect((await police().readInformationAsked(place)).status).toBe(200)
  })

  it('and what was refused stands in the trail', async () => {
    const { reference, police: place } = await asked()
    await answer(police(), place, 7)
    await answer(health(), place)
    const refused = (await auditEntries(api)).filter(
      ({ object, kind }) => object === `referral ${reference}` && kind === 'refused',
    )
    expect(refused.map(({ operation }) => operation)).toEqual(['answerInformation', 'answerInformation'])
  })
})
