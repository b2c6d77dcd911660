import { dateAndTime } from './dates.ts'

/** "14 March 2027 at 9:05am", British time. */
export const DateAndTime = ({ at }: { readonly at: string }) => <time dateTime={at}>{dateAndTime(at)}</time>
