import type { Partnership } from '#shared/partnership/partnership.ts'
import { levelRoutes } from '#shared/routing/level-routes.ts'
import { type ClockPolicy, statutoryAcknowledgement } from '#shared/time/clock.ts'
import { englandBankHolidays } from '#shared/time/england-bank-holidays.ts'
import { publishedSchemes } from '#shared/time/schemes/published.ts'
import { withScheme } from '#shared/time/schemes/scheme.ts'
import { officeHours, type WorkingCalendar } from '#shared/time/working-calendar.ts'

const calendar = (from: string, to: string): WorkingCalendar => ({
  zone: 'Europe/London',
  hours: officeHours(from, to),
  bankHolidays: englandBankHolidays,
})

const nwg = { id: 'nwg', version: '2017', title: 'NWG Child Sexual Exploitation (CSE) Assessment Tool' }
const matrices = {
  id: 'matrices',
  version: '1',
  title: 'Child Sexual Exploitation Risk Assessment: risk and vulnerability matrices',
}
const nottingham = {
  id: 'nottingham',
  version: '1',
  title: 'Multi Agency Sexual Exploitation Risk Assessment Tool',
}
const brackenmoor = { id: 'brackenmoor-signs', version: '1', title: 'Brackenmoor signs by part of life' }

const forms = {
  version: 1,
  marf: { id: 'marf', version: '1' },
  maseForm: { id: 'mase', version: '1' },
} as const

/** Clocks put together from schemes that areas have published; what they do not speak of is decided within a day. */
const fromSchemes = (...ids: readonly string[]): ClockPolicy =>
  ids
    .map((id) => publishedSchemes.find((scheme) => scheme.id === id))
    .reduce<ClockPolicy>((policy, scheme) => (scheme ? withScheme(policy, scheme) : policy), {
      acknowledgement: statutoryAcknowledgement,
      decision: {},
      decisionUnrated: { amount: 24, unit: 'hours' },
      partnerReturn: {},
    })

/** How the two invented partnerships have agreed to work. They differ on purpose. */
export const demonstrationPartnerships: readonly Partnership[] = [
  {
    ...forms,
    code: 'LKM',
    name: 'Larkmere',
    tools: [nwg, matrices, brackenmoor],
    routes: [],
    signOff: { when: 'before-sending', within: { amount: 1, unit: 'working-days' }, aloneAllowed: false },
    // Red counts day and night: from the next opening, what came at a weekend would be due after what is less urgent.
    clocks: fromSchemes('day-and-night', 'quick-answers'),
    usualPartners: {
      suggestion: {},
      posts: {
        red: ['lkm-police-spoc', 'lkm-health-spoc', 'lkm-school', 'lkm-housing'],
        amber: ['lkm-police-spoc', 'lkm-health-spoc', 'lkm-school'],
        green: ['lkm-school'],
      },
    },
    review: { months: 3, remindDays: 0, overdueAfter: { amount: 5, unit: 'working-days' } },
    agreement: { outcomes: ['no-further-action'], ratings: ['red'] },
    escalation: [
      { name: 'MASH manager', within: { amount: 1, unit: 'working-days' } },
      { name: 'Head of service', within: { amount: 2, unit: 'working-days' } },
      { name: 'Larkmere safeguarding partnership', within: { amount: 5, unit: 'working-days' } },
    ],
    lowPattern: { count: 3, months: 12 },
    calendar: calendar('09:00', '17:00'),
    mase: {
      meetings: { kind: 'monthly', nth: 2, weekday: 'wednesday', time: '10:00' },
      place: 'Committee room 2, Larkmere Civic Centre',
      link: 'https://meet.lkm-council.example/mase',
      minutes: 150,
      offsets: { 'referrals-close': -7, 'pre-mase': -5, 'papers-out': -4, 'minutes-out': 5 },
      chair: 'lkm-chief-inspector',
      deputies: ['lkm-head-of-service'],
      members: [
        { contact: 'lkm-police-spoc', sees: 'all' },
        { contact: 'lkm-intelligence', sees: 'all' },
        { contact: 'lkm-mash', sees: 'all' },
        { contact: 'lkm-health-spoc', sees: 'all' },
        { contact: 'lkm-education', sees: 'all' },
        { contact: 'lkm-school', sees: 'involved' },
        { contact: 'lkm-housing', sees: 'involved' },
        { contact: 'lkm-voluntary', sees: 'involved' },
      ],
      replyChase: 5,
    },
    intelligence: {
      desk: 'lkm-intelligence',
      breaches: 'lkm-governance',
      openWithin: { amount: 4, unit: 'working-hours', runsPastClosing: false },
    },
    frontDoors: { mash: 'lkm-mash', mase: 'lkm-mase' },
    mashPhone: '01632 960001',
  },
  {
    ...forms,
    code: 'VNT',
    name: 'Vennshire and Tarnwick',
    tools: [nottingham, nwg],
    routes: [
      ...levelRoutes({
        id: 'county',
        frontDoor: 'the Vennshire MASH',
        familyService: 'the Vennshire Family Service',
      }),
      ...levelRoutes({
        id: 'city',
        frontDoor: 'Tarnwick Children and Families Direct',
        familyService: 'Tarnwick Children and Families Direct',
      }),
    ],
    signOff: {
      when: 'after-sending',
      within: { amount: 4, unit: 'working-hours', runsPastClosing: false },
      aloneAllowed: true,
    },
    // As some areas have it: a telephone call is confirmed in writing within two working days.
    writtenWithin: { amount: 2, unit: 'working-days' },
    clocks: {
      acknowledgement: statutoryAcknowledgement,
      decision: {
        red: { amount: 4, unit: 'hours' },
        amber: { amount: 1, unit: 'working-days' },
        green: { amount: 3, unit: 'working-days' },
      },
      decisionUnrated: { amount: 1, unit: 'working-days' },
      partnerReturn: {
        red: { amount: 4, unit: 'hours' },
        amber: { amount: 1, unit: 'working-days' },
      },
      nearing: 0.3,
    },
    usualPartners: {
      suggestion: {
        red: 'At red, the front door rings the police and health while it writes to them.',
        green: 'At green, ask the school alone, unless the family agrees to more.',
      },
      posts: { red: ['vnt-school'], amber: ['vnt-school'], green: ['vnt-school'] },
    },
    outcomeOpenedWithin: { amount: 8, unit: 'working-hours', runsPastClosing: false },
    review: { months: 3, remindDays: 7, overdueAfter: { amount: 1, unit: 'working-days' } },
    agreement: { outcomes: ['no-further-action'], ratings: [] },
    escalation: [
      {
        name: 'Front door manager',
        within: { amount: 8, unit: 'working-hours', runsPastClosing: false },
        contact: 'vnt-mash',
      },
      { name: 'Safeguarding partnership', within: { amount: 5, unit: 'working-days' } },
    ],
    lowPattern: { count: 4, months: 18 },
    calendar: calendar('08:30', '17:30'),
    mase: {
      meetings: { kind: 'monthly', nth: 'last', weekday: 'thursday', time: '14:00' },
      place: 'Online, by invitation',
      link: 'https://panel.vnt-council.example/monthly',
      minutes: 90,
      offsets: { 'referrals-close': -10, 'pre-mase': -6, 'papers-out': -5, 'minutes-out': 3 },
      chair: 'vnt-head-of-service',
      deputies: ['vnt-police'],
      members: [
        { contact: 'vnt-mash', sees: 'all' },
        { contact: 'vnt-school', sees: 'involved' },
      ],
      replyChase: 3,
    },
    intelligence: {
      desk: 'vnt-intelligence',
      breaches: 'vnt-governance',
      openWithin: { amount: 7, unit: 'working-hours', runsPastClosing: false },
    },
    frontDoors: { mash: 'vnt-mash', mase: 'vnt-mase' },
    mashPhone: '01632 960002',
  },
]
