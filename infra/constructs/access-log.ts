import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { type IAccessLogSettings, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

/**
 * One line of JSON for each request. The route as it is written in the table and not the path that was asked for, no
 * network address and no name: who did what is in the audit table, where it is guarded.
 */
const format = AccessLogFormat.custom(
  JSON.stringify({
    time: AccessLogField.contextRequestTimeEpoch(),
    request: AccessLogField.contextRequestId(),
    trace: AccessLogField.contextXrayTraceId(),
    route: '$context.routeKey',
    status: AccessLogField.contextStatus(),
    milliseconds: AccessLogField.contextResponseLatency(),
    bytes: AccessLogField.contextResponseLength(),
    authoriserError: '$context.authorizer.error',
    integrationError: '$context.integrationErrorMessage',
  }),
)

export function accessLog(scope: Construct, id: string, key: IKey): IAccessLogSettings {
  const group = new LogGroup(scope, id, {
    retention: RetentionDays.ONE_YEAR,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  return { destination: new LogGroupLogDestination(group), format }
}
