/**
 * What an inspector or a peer asks of a referral and of what the MASH made of it (after the audits of a front door that
 * Warwickshire has published), in words of the hub's own. A list as data: a question that is taken out keeps its answers.
 */
export const qualityQuestions = {
  timely: 'Was the referral sent in good time?',
  clear: 'Is it clear, and is what it says linked to what the sender is worried about?',
  discussed: 'Was it discussed with the parents, and does it say who agreed, or why nobody was asked?',
  'support-before': 'Does it say what help the family has had before?',
  'views-of-child': 'Are the views of the child there, or why they are not?',
  'views-of-family': 'Are the views of the family there, or why they are not?',
  'hoped-for': 'Does it say what is hoped for from it?',
  'in-time': 'Did the MASH go through it in time?',
  'partner-information': 'Was what partners told in time, and was it to the point?',
  proportionate: 'Were the checks no more than it called for?',
  history: 'Was the history of the child considered?',
  siblings: 'Were brothers, sisters and others in the household considered?',
  'family-told': 'Was the family told the outcome, or does it say why not?',
  'sender-told': 'Was the sender told the outcome, with reasons?',
} as const

export type QualityQuestion = keyof typeof qualityQuestions
export const qualityQuestionIds = Object.keys(qualityQuestions) as [QualityQuestion, ...QualityQuestion[]]

export const qualityAnswers = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  'not-applicable': 'Not applicable',
} as const

export type QualityAnswer = keyof typeof qualityAnswers
export const qualityAnswerIds = Object.keys(qualityAnswers) as [QualityAnswer, ...QualityAnswer[]]
