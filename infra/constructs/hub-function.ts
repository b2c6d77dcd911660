import path from 'node:path'
import { type Duration, RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Architecture, type Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { root, rootPath } from '../root.ts'
import { bundling } from './bundling.ts'
import { addFunctionAlarms } from './function-alarms.ts'

export interface HubFunctionProps {
  /** What it does, in a line. */
  readonly description: string
  /** Its TypeScript, from the root of the repository; or code that is built already, with a `handler.mjs`. */
  readonly code: string | Code
  readonly key: IKey
  readonly topic: ITopic
  /** Where its alarms stand, if not beside it: a stack holds no more than 500 resources. */
  readonly watch?: Construct
  readonly environment: Readonly<Record<string, string>>
  readonly memory: number
  readonly timeout: Duration
  /** At most so many at once, so that one part cannot use up what the others need. */
  readonly concurrency: number
}

/** A function of the hub: Node 24 on arm64, with a role, a log and alarms of its own. */
export class HubFunction extends Construct {
  readonly function: LambdaFunction
  readonly timeout: Duration

  constructor(scope: Construct, id: string, props: HubFunctionProps) {
    super(scope, id)
    this.timeout = props.timeout
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_YEAR,
      encryptionKey: props.key,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const common = {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role: this.addRole(logGroup),
      logGroup,
      tracing: Tracing.ACTIVE,
      memorySize: props.memory,
      timeout: props.timeout,
      reservedConcurrentExecutions: props.concurrency,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
      // For the one value in it that is a secret: to see it takes leave to use the key.
      environmentEncryption: props.key,
    }
    this.function =
      typeof props.code === 'string'
        ? new NodejsFunction(this, 'Function', {
            ...common,
            entry: rootPath(props.code),
            projectRoot: root,
            depsLockFilePath: path.join(root, 'package-lock.json'),
            awsSdkConnectionReuse: false,
            bundling,
          })
        : new LambdaFunction(this, 'Function', { ...common, code: props.code, handler: 'handler.handler' })
    this.acknowledgeRules()
    addFunctionAlarms(props.watch ? new Construct(props.watch, id) : this, id, this.function, props)
  }

  /** Lets the function do one thing more. */
  allow(...statements: PolicyStatement[]): this {
    for (const statement of statements) this.function.addToRolePolicy(statement)
    return this
  }

  /** Without the managed policy for logs, which lets a function write to every log of the account. */
  private addRole(logGroup: LogGroup): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    )
    return role
  }

  private acknowledgeRules(): void {
    acknowledge(
      this,
      'Sending traces (xray:PutTraceSegments, xray:PutTelemetryRecords) cannot be narrowed to a resource.',
      'AwsSolutions-IAM5[Resource::*]',
    )
    acknowledge(
      this,
      'Where nobody waits for the answer there is a failure destination, which tells more than a dead letter queue. Elsewhere the one who waits deals with the failure.',
      'Serverless-LambdaDLQ',
    )
  }
}
