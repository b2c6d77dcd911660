import type { Pattern } from './pattern.ts'
import { byOthers, gap, himself } from './vocabulary.ts'

const services =
  '(?:services?|professionals?|agenc(?:y|ies)|school|college|camhs|workers?|staff|police|council|team|we|i|practitioners?)'

/** Phrases in which what services did, or did not reach, becomes the child's doing. */
export const servicesPatterns = {
  disengaged: {
    find: [
      'dis ?engag(?:e|es|ed|ing|ement)',
      "(?:not|never|n't|isn't|wasn't|aren't) (?:\\w+ly )?(?:engag(?:ed|ing))",
      "(?:won't|will not|would not|wouldn't|does not|doesn't|did not|didn't|do not|don't|fail(?:s|ed|ing)? to|unwilling to|reluctant to|failure to|unable to|lack of|poor|non|limited) (?:\\w+ly )?engag(?:e|ing|ement)",
      '(?:lack(?:s|ed|ing)?|poor|limited|minimal|low) (?:of )?engagement',
    ],
    unlessBefore: `(?:^| )${services} (?:(?:have|has|had|were|was|then|also|who) ){0,2}$|${byOthers(2)}`,
    unlessAfter: '^ (?:ring|party)(?= |$)',
  },
  'hard-to-reach': {
    find: ['(?:hard|difficult|impossible|harder|hardest|tricky) to (?:reach|engage|help|work with)'],
    unlessBefore: `(?:^| )(?:it is|it was|area is|site is|village is|office is) (?:very |quite )?$|${byOthers(3)}`,
    unlessAfter:
      '^ (?:by|on|at|via|before|after|because of|areas?|locations?|places?|village|without a car)(?= |$)',
  },
  absconded: { find: ['abscond(?:s|ed|ing|er|ers|ment|ence|ance|ments)?'] },
  'safe-and-well': {
    find: [
      `(?:(?:return(?:s|ed|ing)?|found|locat(?:ed|ing)|came|come|arriv(?:es|ed|ing)|back|home|deemed|is|was|recovered|seen|confirmed) (?:(?:home|back|to|the|placement|school|and|as|being|was|address|later|herself|himself|by|police|itself|again|there|here) ){0,4})safe and well`,
      `safe and well`,
    ],
    unlessAfter: '^ (?:checks?|visits?|interviews?|checked|policy|procedures?|being check\\w*|scheme)(?= |$)',
    unlessBefore: '(?:^| )(?:a|the|for|police) $',
  },
  'hard-to-place': {
    find: ['(?:hard|difficult|impossible|harder|hardest|tricky) to place'],
    unlessAfter: '^ (?:the|a|an|her (?:accent|face|voice)|his (?:accent|face|voice)|orders?|where)(?= |$)',
  },
  'placement-breakdown': {
    find: [
      'placements? (?:break ?downs?|broke down|broken down|breaking down|breaks down|fail(?:s|ed|ures?|ing)|collapsed?|disruptions?)',
      `placements? (?:(?:has|have|had|was|were|is|are|soon|then|also|again|repeatedly|quickly|all|later|recently|been) ){1,3}(?:broken down|broke down|breaking down|break down|failed|failing|collapsed)`,
      '(?:break ?downs?|failures?) of (?:(?:the|her|his|their|this|that|a|several|previous|last|foster|residential|care|adoptive|many|multiple|every) ){0,3}placements?',
    ],
  },
  'historical-abuse': {
    find: [
      `histor(?:ic|ical|ically) (?:(?!domestic |emotional |alcohol |substance |drug )[^ .,"]+ ){0,2}(?:abuse|abused|rapes?|raped|assaults?|assaulted|exploitation|exploited|csa|cse|offences?|grooming)`,
      'historical? allegations? of (?:[^ .,"]+ ){0,2}(?:abuse|rapes?|assaults?|exploitation)',
    ],
  },
  'grooming-line': { find: ['groom(?:ing)? lines?'], unlessAfter: '^ of (?:e|i)nquiry(?= |$)' },
  'share-story': {
    find: [
      `(?:shar(?:e|es|ed|ing)|tell(?:s|ing)?|told) (?:her|his|their|your|the (?:child|girl|boy|young person)'s) (?:own |full |whole |life )?stor(?:y|ies)`,
    ],
  },
  'child-pornography': {
    find: [
      "(?:child(?:ren)?(?:'s)?|kiddie|kiddy|kid|underage|under age|teen(?:age)?|minor) porn(?:ography|ographic)?",
      `porn(?:ography|ographic)? ${gap(3)}(?:of|involving|with|featuring) ${gap(2)}(?:child|children|girls?|boys?|minors?|teenagers?|${himself})`,
    ],
  },
} as const satisfies Record<string, Pattern>
