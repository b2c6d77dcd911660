// What the templates must say, by part. Synthesising takes seconds: one file, so that it is done once for all of them.
import './checks/alarms.ts'
import './checks/api.ts'
import './checks/data.ts'
import './checks/functions.ts'
import './checks/mail.ts'
import './checks/runbooks.ts'
import './checks/sign-in.ts'
import './checks/web.ts'
