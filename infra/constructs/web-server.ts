import { Duration, Stack } from 'aws-cdk-lib'
import { HttpApi, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { apiAudience, hubUrl, type Settings } from '../settings.ts'
import type { DataStack } from '../stacks/data-stack.ts'
import { webServerCode } from '../web-server/package.ts'
import { accessLog } from './access-log.ts'
import { addApiAlarms } from './api-alarms.ts'
import { HubFunction } from './hub-function.ts'
import { tableAccess, tableKeyAccess } from './table-access.ts'

export interface WebServerProps {
  readonly settings: Settings
  readonly data: DataStack
  readonly topic: ITopic
  readonly apiUrl: string
}

/**
 * The Next.js server. Behind an HTTP API and not a function URL: CloudFront's access control for those wants a hash of
 * every body, which browsers do not send.
 */
export class WebServer extends Construct {
  readonly host: string

  constructor(scope: Construct, id: string, props: WebServerProps) {
    super(scope, id)
    const { data, topic } = props
    const server = this.addFunction(props)
    const api = new HttpApi(this, 'Http', {
      description: 'Referral hub: the pages',
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Pages', server.function),
    })
    new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      accessLogSettings: accessLog(this, 'AccessLog', data.key),
      detailedMetricsEnabled: true,
      throttle: { rateLimit: 500, burstLimit: 250 },
    })
    acknowledge(
      api,
      'Pages must be reached before one can sign in. The server takes nothing that did not come through CloudFront, and each page asks for its session.',
      'AwsSolutions-APIG4',
    )
    addApiAlarms(this, 'The web', api, topic, Duration.seconds(5))
    this.host = `${api.apiId}.execute-api.${Stack.of(this).region}.amazonaws.com`
  }

  private addFunction({ settings, data, topic, apiUrl }: WebServerProps): HubFunction {
    const { key, tables, signIn, secrets } = data
    const server = new HubFunction(this, 'web', {
      description: 'Referral hub: the pages',
      code: webServerCode(),
      key,
      topic,
      environment: {
        NODE_ENV: 'production',
        HUB_URL: hubUrl(settings),
        HUB_API_URL: apiUrl,
        API_AUDIENCE: apiAudience(settings),
        OIDC_ISSUER: signIn.pool.userPoolProviderUrl,
        OIDC_CLIENT_ID: signIn.client.userPoolClientId,
        SESSION_TABLE: tables.sessions.tableName,
        CLIENT_SECRET_ARN: secrets.client.secretArn,
        ACTIONS_SECRET_ARN: secrets.actions.secretArn,
        ORIGIN_SECRET_ARN: secrets.origin.secretArn,
      },
      // Next.js starts in half the time that 1,024 MB would take, and a page is rendered in a fraction of it.
      memory: 1769,
      // A page asks the API a few things, and the gateway gives up at 30 seconds.
      timeout: Duration.seconds(20),
      // Each copy shows one page at a time: 100 are some hundreds of pages a second.
      concurrency: 100,
    })
    return server.allow(
      tableAccess(tables.sessions, [
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
      ]),
      tableKeyAccess(key),
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [secrets.client.secretArn, secrets.actions.secretArn, secrets.origin.secretArn],
      }),
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': `secretsmanager.${Stack.of(this).region}.amazonaws.com` },
        },
      }),
    )
  }
}
