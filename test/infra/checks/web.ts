import { describe, expect, it } from 'vitest'
import { hubFunctions, resourcesOf, statementsOf } from '../resources.ts'
import { synthHub } from '../synth.ts'

const { hub, templates } = synthHub()
const template = templates.web
const [front] = resourcesOf(template, 'AWS::CloudFront::Distribution')
const config = front?.properties.DistributionConfig
const [server] = hubFunctions(template)

describe('the front', () => {
  it('takes TLS 1.2 of 2021 or better, and sends everybody to it', () => {
    expect(config.ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021')
    for (const behaviour of [config.DefaultCacheBehavior, ...config.CacheBehaviors])
      expect(behaviour.ViewerProtocolPolicy).toBe('redirect-to-https')
  })

  it('keeps no page at the edge and passes on every kind of request', () => {
    const noCaching = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'
    expect(config.DefaultCacheBehavior.CachePolicyId).toBe(noCaching)
    expect(config.DefaultCacheBehavior.AllowedMethods).toContain('POST')
  })

  it('has static files from a bucket that only it may read', () => {
    expect(config.CacheBehaviors.map((one: { PathPattern: string }) => one.PathPattern)).toEqual([
      '/_next/static/*',
      '/assets/*',
    ])
    const [files] = config.Origins.filter((origin: { S3OriginConfig?: unknown }) => origin.S3OriginConfig)
    expect(files.OriginAccessControlId).toBeDefined()
  })

  it('gives out a new version of a file as soon as a page names it', () => {
    const [policy] = resourcesOf(template, 'AWS::CloudFront::CachePolicy')
    const key = policy?.properties.CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin
    expect(key.QueryStringsConfig).toEqual({ QueryStringBehavior: 'whitelist', QueryStrings: ['v'] })
    for (const behaviour of config.CacheBehaviors)
      expect(behaviour.CachePolicyId).toEqual({ Ref: policy?.id })
  })

  it('has every static file in place before a page asks for it', () => {
    const [upload] = Object.keys(template.findResources('Custom::CDKBucketDeployment'))
    const before = template.findResources('AWS::Lambda::Function')[server?.id ?? '']?.DependsOn
    expect(before).toContain(upload)
  })

  it('shows the server a secret that the template does not hold', () => {
    const origin = config.Origins.find((one: { CustomOriginConfig?: unknown }) => one.CustomOriginConfig)
    expect(origin.CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    })
    expect(JSON.stringify(origin.OriginCustomHeaders)).toContain('{{resolve:secretsmanager:')
  })

  it('stands behind a firewall, in the islands that it serves, and logs', () => {
    expect(config.WebACLId).toBeDefined()
    expect(config.Restrictions.GeoRestriction).toEqual({
      RestrictionType: 'whitelist',
      Locations: ['GB', 'GG', 'IM', 'JE'],
    })
    expect(config.Logging).toMatchObject({ IncludeCookies: false, Prefix: 'cloudfront/' })
  })

  it('adds security headers to what comes from the bucket', () => {
    const [policy] = resourcesOf(template, 'AWS::CloudFront::ResponseHeadersPolicy')
    const headers = policy?.properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig
    expect(Object.keys(headers).sort()).toEqual([
      'ContentSecurityPolicy',
      'ContentTypeOptions',
      'FrameOptions',
      'ReferrerPolicy',
      'StrictTransportSecurity',
    ])
    expect(headers.ContentSecurityPolicy.Override).toBe(false)
  })
})

describe('the firewall', () => {
  const [acl] = resourcesOf(templates.edge, 'AWS::WAFv2::WebACL')

  it('stands where CloudFront takes one from', () => {
    expect(hub.edge.region).toBe('us-east-1')
    expect(acl?.properties.Scope).toBe('CLOUDFRONT')
  })

  it('never turns away a form for what somebody wrote in it', () => {
    const common = acl?.properties.Rules.find(
      (rule: { Name: string }) => rule.Name === 'AWSManagedRulesCommonRuleSet',
    )
    const counted = common.Statement.ManagedRuleGroupStatement.RuleActionOverrides.map(
      (rule: { Name: string }) => rule.Name,
    )
    expect(counted).toEqual(expect.arrayContaining(['CrossSiteScripting_BODY', 'SizeRestrictions_BODY']))
  })

  it('keeps no sample of what people sent, and neither cookie nor page before in its log', () => {
    const [logging] = resourcesOf(templates.edge, 'AWS::WAFv2::LoggingConfiguration')
    expect(logging?.properties.RedactedFields).toEqual(
      expect.arrayContaining(
        ['cookie', 'referer', 'authorization'].map((Name) => ({ SingleHeader: { Name } })),
      ),
    )
    expect(JSON.stringify(acl?.properties)).not.toContain('"SampledRequestsEnabled":true')
  })
})

describe('the server', () => {
  it('touches its sessions and its secrets, and no other table', () => {
    const statements = server ? statementsOf(template, server) : []
    const data = statements.filter(({ actions }) => actions.some((action) => action.startsWith('dynamodb:')))
    expect(data).toHaveLength(1)
    expect(data[0]?.resources).toHaveLength(1)
    expect(data[0]?.resources[0]).toContain('TablesSessions')
    const secrets = statements.filter(({ actions }) => actions.includes('secretsmanager:GetSecretValue'))
    expect(secrets.flatMap(({ resources }) => resources)).toHaveLength(3)
  })

  it('is told all that it asks for, and no secret', () => {
    expect(Object.keys(server?.properties.Environment.Variables)).toEqual(
      expect.arrayContaining([
        'HUB_URL',
        'HUB_API_URL',
        'OIDC_ISSUER',
        'OIDC_CLIENT_ID',
        'API_AUDIENCE',
        'SESSION_TABLE',
      ]),
    )
    expect(Object.keys(server?.properties.Environment.Variables)).not.toContain('OIDC_CLIENT_SECRET')
  })
})
