import type { Found } from './found.ts'

const withAt = /(?<![A-Za-z0-9._%+@-])@([A-Za-z0-9_](?:[A-Za-z0-9_.]{1,28})[A-Za-z0-9_])(?![\w@])/g

/**
 * "Snapchat: kai_2210", "on Instagram as kai.22", "TikTok username kai22". Blanks are counted: a text that is made of them
 * would otherwise keep everybody else's referral waiting.
 */
const named =
  /\b(?:snap(?:chat)?|insta(?:gram)?|tik[ -]?tok|facebook|telegram|discord|twitter|kik|wickr|roblox|xbox|psn|steam|whatsapp|signal|onlyfans)\b(?:\s{1,3}(?:user\s?name|handle|name|account|profile|user|id|tag|is|as|called|under))*\s{0,3}[:=]?\s{0,3}[“"'‘]?([A-Za-z0-9_](?:[A-Za-z0-9_.]{1,28})[A-Za-z0-9_])/gi

const emailIn = /(?<![\w.+%-])([\w.+%-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?![\w-])/gi

/**
 * Names that somebody uses in social media. After the name of a service only what no word looks like: with a figure, a
 * dot or a line in it.
 */
export const findHandles = (text: string): Found[] => [
  ...[...text.matchAll(withAt)].flatMap(([, name = '']) => (/[A-Za-z]/.test(name) ? [handle(name)] : [])),
  ...[...text.matchAll(named)].flatMap(([, name = '']) =>
    /[A-Za-z]/.test(name) && /[\d_.]/.test(name) ? [handle(name)] : [],
  ),
]

const handle = (name: string): Found => ({
  kind: 'handle',
  text: `@${name}`,
  key: `handle:${name.toLowerCase()}`,
})

export const findEmails = (text: string): Found[] =>
  [...text.matchAll(emailIn)].map(([, found = '']) => email(found))

export const email = (typed: string): Found => {
  const text = typed.trim().toLowerCase()
  return { kind: 'email', text, key: `email:${text}` }
}
