import { describe, expect, it } from 'vitest'
import { resourcesOf } from '../resources.ts'
import { synthHub } from '../synth.ts'

const template = synthHub().templates.data
const [pool] = resourcesOf(template, 'AWS::Cognito::UserPool')
const [client] = resourcesOf(template, 'AWS::Cognito::UserPoolClient')

describe('the sign-in', () => {
  it('asks everybody for a second factor, and never sends it as a text message', () => {
    expect(pool?.properties.MfaConfiguration).toBe('ON')
    expect(pool?.properties.EnabledMfas).toEqual(['SOFTWARE_TOKEN_MFA'])
    expect(pool?.properties.SmsConfiguration).toBeUndefined()
  })

  it('takes a passkey for both factors when it checks its owner', () => {
    expect(pool?.properties.WebAuthnUserVerification).toBe('required')
    expect(pool?.properties.WebAuthnFactorConfiguration).toBe('MULTI_FACTOR_WITH_USER_VERIFICATION')
  })

  it('lets nobody sign themselves up', () => {
    expect(pool?.properties.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true)
  })

  it('asks for long passwords and acts on passwords and sign-ins that look stolen', () => {
    expect(pool?.properties.Policies.PasswordPolicy).toMatchObject({
      MinimumLength: 14,
      PasswordHistorySize: 5,
    })
    expect(pool?.properties).toMatchObject({
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      DeletionProtection: 'ACTIVE',
    })
  })

  it('gives the web codes only, with a secret of its own, and tokens that end soon and can be revoked', () => {
    expect(client?.properties).toMatchObject({
      GenerateSecret: true,
      AllowedOAuthFlows: ['code'],
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 720,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    })
    expect(client?.properties.ExplicitAuthFlows).toBeUndefined()
  })

  it('sends people back to the hub’s own addresses only', () => {
    const { CallbackURLs, LogoutURLs } = client?.properties ?? {}
    expect([...CallbackURLs, ...LogoutURLs]).toEqual([
      'https://hub.example/sign-in/callback',
      'https://hub.example/signed-out',
    ])
  })

  it('puts no secret into a template', () => {
    const [first] = resourcesOf(template, 'AWS::SecretsManager::Secret')
    expect(first?.properties.SecretString).toEqual({ 'Fn::GetAtt': [client?.id, 'ClientSecret'] })
  })
})
