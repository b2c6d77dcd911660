import type { Pattern } from './pattern.ts'
import { byOthers, child, gap, himself } from './vocabulary.ts'

const people =
  '(?:offenders?|perpetrators?|suspects?|adults?|males?|m[ae]n|sex|violent|domestic|dogs?|area|areas|locations?|address(?:es)?|premises|places?|venues?|hotels?|parks?|streets?|panel|meetings?|register|strategy|strategies|pregnanc(?:y|ies)|surgery|staff)'

/** Phrases that put the risk into the child. */
export const riskPatterns = {
  'at-risk': {
    find: [
      `(?:put|puts|putting|plac(?:e|es|ed|ing)|expos(?:e|es|ed|ing)|leav(?:e|es|ing)|left) ${himself} (?:, )?(?:and |or )?${gap(2)}(?:, )?(?:at|in|into|to|open to|vulnerable to) ${gap(3)}(?:risks?|risky|danger|dangers|dangerous|harm|harm's way|vulnerable|exploitation)(?: (?:situations?|positions?|places?|circumstances))?`,
      `(?:at risk|vulnerable|endangered) (?:because of|due to|through|by|as a result of) (?:her|his|their) (?:own )?(?:behaviou?r|actions?|choices?|decisions?|lifestyle)`,
      `(?:endanger(?:s|ed|ing)?) ${himself}`,
    ],
  },
  'risky-choices': {
    find: [
      '(?:risky|poor|bad|unwise|unsafe|dangerous|unhealthy|harmful|foolish|silly|reckless|negative|inappropriate) (?:life |sexual |relationship |personal )?(?:choices?|decisions?|decision making|judge?ments?)',
      '(?:risky|risk taking|reckless) behaviou?rs?',
      'risk (?:taker|taking)',
    ],
    unlessBefore: `${byOthers(1)}|(?:^| )(?:our|the court's|our own) $`,
  },
  lifestyle: {
    find: [
      '(?:risky|chaotic|dangerous|unsafe|promiscuous|reckless|high risk|negative) (?:life ?styles?|life style)',
      'life ?style (?:choices?|decisions?)',
      'life ?styles? (?:is|was|are|were|remains?) (?:very |so )?(?:chaotic|risky|dangerous|unsafe)',
      `(?:chosen|choice of|choos(?:es|ing)|chose) (?:this |that |her |his |their |a |such a )?(?:own )?${gap(1)}life ?styles?`,
    ],
    unlessBefore: `${byOthers(1)}|(?:^| )(?:healthy|healthier|diet(?:ary)?) $`,
  },
  'risk-label': {
    find: [
      `(?:very |extremely )?(?:high|medium|low|standard|moderate)(?:er)?(?: (?:to|or|and|,)(?: ,)? (?:very )?(?:high|medium|low))? (?:level )?(?:of )?risk`,
      `risks? (?:levels? |ratings? |grading |category )?(?:(?:is|was|as|are|remains?|assessed as|deemed|considered|of|at|\\.) ){1,3}(?:very )?(?:high|medium|low)`,
    ],
    unlessAfter: `^ (?:of (?:re ?offending|flooding|fire|infection|covid|side|low mood)|${people})(?= |$)`,
  },
  'keep-safe': {
    find: [`keep(?:s|ing)? ${himself}(?: and others)? safer?`],
    unlessBefore: byOthers(2),
  },
  'involved-in': {
    find: [
      `(?:involve(?:d|ment)|participat(?:e|es|ed|ing|ion)|engag(?:e|es|ed|ing|ement)|mixed up|caught up|getting into|complicit) (?:themselves |herself |himself )?in ${gap(3)}(?:cse|cce|csa|exploitation|county lines?|prostitution|grooming|trafficking|sexual abuse|modern slavery|gangs?|drug (?:dealing|supply|running)|drugs? supply)`,
    ],
    unlessBefore: byOthers(3),
    unlessAfter:
      '^ (?:team|teams|work|services?|panel|prevention|meetings?|investigations?|operations?|strategy|training|project|awareness|hub|screening|assessments?|discussions?|of (?:her|him|them|children|this|the|a|young))(?= |$)',
  },
  educate: {
    find: [
      `educat(?:e|es|ed|ing) (?:her|him|them|${child}|the ${child}|this ${child}) ${gap(2)}(?:about|on|around|regarding|of|to|in)`,
      `(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|build(?:ing)?) (?:her|his|their|(?:the )?(?:${child}|${child}'s)) (?:own )?(?:awareness|understanding|knowledge) ${gap(2)}(?:of|about|around|on) ${gap(3)}(?:risks?|risky|dangers?|exploitation|grooming|cse|cce|abuse|consent|relationships?|safety|safe)`,
      `(?:rais(?:e|es|ed|ing)) awareness (?:with|in) (?:her|him|them|(?:the |this )?${child})`,
      `(?:rais(?:e|es|ed|ing)) awareness (?:of|about|around) ${gap(4)}(?:risks?|dangers?|exploitation|grooming|cse|cce|safety)`,
      `awareness raising (?:work |sessions? |session )?(?:with|for) (?:her|him|them|(?:the |this )?${child})`,
    ],
    unlessAfter: `^ (?:[^ ."]+ ){0,6}(?:among|amongst|staff|drivers?|hotels?|communit(?:y|ies)|parents?|carers?|professionals?|public|business(?:es)?|schools?|teachers?|taxis?|workers?|partners|residents|licensees)(?= |$)`,
  },
} as const satisfies Record<string, Pattern>
