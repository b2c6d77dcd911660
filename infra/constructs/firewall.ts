import { RemovalPolicy } from 'aws-cdk-lib'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import { Construct } from 'constructs'

/**
 * AWS's own rule sets, in the order in which they are asked. What they would take for an attack in a form's body is
 * only counted there: professionals quote what people wrote, and an account of harm must never be turned away. The
 * hub's own checks stand behind it.
 */
const managed: readonly { readonly name: string; readonly countOnly?: readonly string[] }[] = [
  { name: 'AWSManagedRulesAmazonIpReputationList' },
  { name: 'AWSManagedRulesKnownBadInputsRuleSet' },
  {
    name: 'AWSManagedRulesCommonRuleSet',
    countOnly: ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericLFI_BODY', 'GenericRFI_BODY'],
  },
]

const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples would keep parts of what people sent where nobody guards it.
  sampledRequestsEnabled: false,
})

/** Stands before the web: known attackers, known attacks, and anybody who asks for far more than a person does. */
export class Firewall extends Construct {
  readonly arn: string

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'CLOUDFRONT',
      description: 'Referral hub',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('ReferralHub'),
      rules: [
        ...managed.map(({ name, countOnly = [] }, priority) => ({
          name,
          priority,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name,
              ruleActionOverrides: countOnly.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
            },
          },
          visibilityConfig: visibility(name),
        })),
        {
          name: 'TooMuch',
          priority: managed.length,
          action: { block: {} },
          // In five minutes. A whole school or council can stand behind one address.
          statement: { rateBasedStatement: { limit: 5000, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility('TooMuch'),
        },
      ],
    })
    this.arn = acl.attrArn
    this.addLog(acl)
  }

  /** Only what was turned away, and without what would let somebody be someone else. */
  private addLog(acl: CfnWebACL): void {
    const log = new LogGroup(this, 'Log', {
      // The name must begin so for the firewall to write there.
      logGroupName: 'aws-waf-logs-referral-hub',
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    new CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: acl.attrArn,
      logDestinationConfigs: [log.logGroupArn.replace(/:\*$/, '')],
      redactedFields: [
        { singleHeader: { Name: 'cookie' } },
        { singleHeader: { Name: 'authorization' } },
        // The page before, with the reference in its address.
        { singleHeader: { Name: 'referer' } },
        { queryString: {} },
      ],
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: [{ ActionCondition: { Action: 'BLOCK' } }, { ActionCondition: { Action: 'COUNT' } }],
          },
        ],
      },
    })
  }
}
