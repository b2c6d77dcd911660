/** What of a SES v1 request the mailbox does not keep. */
export interface SesRequest {
  readonly to: readonly string[]
  readonly tags: Readonly<Record<string, string>>
  readonly configurationSet?: string
}

const members = (form: URLSearchParams, prefix: string): string[] =>
  [...form].filter(([name]) => name.startsWith(prefix)).map(([, value]) => value)

/** Reads the form that a SendEmail or SendRawEmail call sends. */
export const readSesRequest = (body: string): SesRequest => {
  const form = new URLSearchParams(body)
  const tags: Record<string, string> = {}
  for (let position = 1; form.has(`Tags.member.${position}.Name`); position++)
    tags[String(form.get(`Tags.member.${position}.Name`))] = form.get(`Tags.member.${position}.Value`) ?? ''
  const configurationSet = form.get('ConfigurationSetName')
  return {
    to: [
      ...members(form, 'Destination.ToAddresses.member.'),
      ...members(form, 'Destination.CcAddresses.member.'),
      ...members(form, 'Destination.BccAddresses.member.'),
      ...members(form, 'Destinations.member.'),
    ],
    tags,
    ...(configurationSet ? { configurationSet } : {}),
  }
}

/** An error as SES v1 words it, which the AWS client turns into an exception of that name. */
export const sesError = (code: string, message: string): string =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>local</RequestId></ErrorResponse>`
