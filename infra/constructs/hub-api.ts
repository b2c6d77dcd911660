import { Duration } from 'aws-cdk-lib'
import { HttpApi, HttpMethod, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import type { ApiFunction, Operation } from '#shared/api/operation.ts'
import { API_SCOPE, apiAudience, type Settings } from '../settings.ts'
import { accessLog } from './access-log.ts'
import { addApiAlarms } from './api-alarms.ts'
import type { HubFunction } from './hub-function.ts'
import type { SignIn } from './sign-in.ts'

export interface HubApiProps {
  readonly operations: Readonly<Record<string, Operation>>
  readonly functions: ReadonlyMap<ApiFunction, HubFunction>
  readonly signIn: SignIn
  readonly settings: Settings
  readonly key: IKey
  readonly topic: ITopic
}

/**
 * The API: a route for each operation of the route table, each behind the same authoriser, and no other. No CORS: only
 * the web's server calls it.
 */
export class HubApi extends Construct {
  readonly url: string

  constructor(scope: Construct, id: string, props: HubApiProps) {
    super(scope, id)
    const { signIn } = props
    const api = new HttpApi(this, 'Http', {
      description: 'Referral hub: the API',
      createDefaultStage: false,
      // A token for this API names it as its audience; one that names none is taken by who it was given to.
      defaultAuthorizer: new HttpJwtAuthorizer('Tokens', signIn.pool.userPoolProviderUrl, {
        jwtAudience: [apiAudience(props.settings), signIn.client.userPoolClientId],
      }),
      // An identity token is for the web and has no scope: without this it would open the API too.
      defaultAuthorizationScopes: [`${apiAudience(props.settings)}/${API_SCOPE}`],
    })
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      accessLogSettings: accessLog(this, 'AccessLog', props.key),
      detailedMetricsEnabled: true,
      // Some 300 people at work ask for a page every few seconds each. Ten times that is not people.
      throttle: { rateLimit: 500, burstLimit: 250 },
    })
    this.addRoutes(api, props)
    addApiAlarms(this, 'API', api, props.topic, Duration.seconds(3))
    this.url = stage.url
  }

  private addRoutes(api: HttpApi, props: HubApiProps): void {
    const integrations = new Map(
      [...props.functions].map(([name, { function: handler }]) => [
        name,
        // One permission a function and not one a route, which would outgrow a function's policy.
        new HttpLambdaIntegration(name, handler, { scopePermissionToRoute: false }),
      ]),
    )
    for (const operation of Object.values(props.operations)) {
      const integration = integrations.get(operation.function)
      if (!integration)
        throw new Error(`The route table names a function that is not there: ${operation.function}`)
      api.addRoutes({ path: operation.path, methods: [HttpMethod[operation.method]], integration })
    }
  }
}
