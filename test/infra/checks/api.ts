import { describe, expect, it } from 'vitest'
import { operations } from '#shared/api/index.ts'
import { resourcesOf } from '../resources.ts'
import { synthHub } from '../synth.ts'

const template = synthHub().templates.api
const routes = resourcesOf(template, 'AWS::ApiGatewayV2::Route')
const [authoriser] = resourcesOf(template, 'AWS::ApiGatewayV2::Authorizer')
const integrations = new Map(
  resourcesOf(template, 'AWS::ApiGatewayV2::Integration').map(({ id, properties }) => [id, properties]),
)
const descriptions = new Map(
  resourcesOf(template, 'AWS::Lambda::Function').map(({ id, properties }) => [id, properties.Description]),
)

describe('the routes', () => {
  it('are those of the route table and no other', () => {
    expect(routes.map(({ properties }) => properties.RouteKey).sort()).toEqual(
      Object.values(operations)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    )
  })

  it('all ask for a token', () => {
    for (const { properties } of routes) {
      expect(properties).toMatchObject({ AuthorizationType: 'JWT', AuthorizerId: { Ref: authoriser?.id } })
    }
  })

  it('all ask for the scope that an identity token does not have', () => {
    for (const { properties } of routes)
      expect(properties.AuthorizationScopes).toEqual(['https://api.hub.example/use'])
  })

  it.each(Object.values(operations))(
    '$method $path reaches its function',
    ({ method, path, ...operation }) => {
      const route = routes.find(({ properties }) => properties.RouteKey === `${method} ${path}`)
      const integration = integrations.get(route?.properties.Target['Fn::Join'][1][1].Ref)
      expect(integration).toMatchObject({ IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' })
      expect(descriptions.get(integration?.IntegrationUri['Fn::GetAtt'][0])).toBe(
        `Referral hub: the operations of ${operation.function}`,
      )
    },
  )
})

describe('the API', () => {
  it('takes tokens of the hub’s own sign-in, made for it', () => {
    expect(JSON.stringify(authoriser?.properties.JwtConfiguration.Issuer)).toContain('ProviderURL')
    expect(authoriser?.properties.JwtConfiguration.Audience).toHaveLength(2)
    expect(authoriser?.properties.JwtConfiguration.Audience[0]).toBe('https://api.hub.example')
  })

  it('lets no page of another origin call it', () => {
    const [api] = resourcesOf(template, 'AWS::ApiGatewayV2::Api')
    expect(api?.properties.ProtocolType).toBe('HTTP')
    expect(api?.properties.CorsConfiguration).toBeUndefined()
  })

  it('slows down who asks too much', () => {
    const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage')
    expect(stage?.properties.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 500,
      ThrottlingBurstLimit: 250,
    })
  })

  it('logs each request as JSON without who it was, from where, or which record', () => {
    const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage')
    const format = stage?.properties.AccessLogSettings.Format
    expect(Object.keys(JSON.parse(format))).toContain('route')
    expect(format).not.toMatch(/\$context\.(path|identity|authorizer\.claims|authorizer\.principalId)/)
  })
})
