import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  type CfnUserPool,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  PasskeyUserVerification,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolEmail,
} from 'aws-cdk-lib/aws-cognito'
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import { API_SCOPE, apiAudience, hubUrl, type Settings } from '../settings.ts'

export interface SignInProps {
  readonly settings: Settings
  readonly mailIdentity: EmailIdentity
}

/**
 * Who can sign in. Administrators add people; nobody adds themselves. A second factor is compulsory: an authenticator
 * app, or a passkey that checks its owner. Never a text message, which can be intercepted.
 */
export class SignIn extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient

  constructor(scope: Construct, id: string, props: SignInProps) {
    super(scope, id)
    this.pool = this.addPool(props)
    const use = new ResourceServerScope({ scopeName: API_SCOPE, scopeDescription: 'Use the hub as yourself' })
    const api = this.pool.addResourceServer('Api', {
      identifier: apiAudience(props.settings),
      userPoolResourceServerName: 'Referral hub API',
      scopes: [use],
    })
    this.client = this.addClient(props.settings, OAuthScope.resourceServer(api, use))
    this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: props.settings.signInPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    })
    new CfnManagedLoginBranding(this, 'Look', {
      userPoolId: this.pool.userPoolId,
      clientId: this.client.userPoolClientId,
      useCognitoProvidedValues: true,
    })
  }

  private addPool(props: SignInProps): UserPool {
    const { domain } = props.settings
    const pool = new UserPool(this, 'People', {
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      enableSmsRole: false,
      signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
      passkeyUserVerification: PasskeyUserVerification.REQUIRED,
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        passwordHistorySize: 5,
        tempPasswordValidity: Duration.days(3),
      },
      userInvitation: {
        emailSubject: 'OFFICIAL-SENSITIVE: your account for the referral hub',
        emailBody: `<p>An administrator of your partnership made an account for you at ${hubUrl(props.settings)}.</p><p>Sign in with {username} and this password, within three days: {####}</p><p>You choose a password of your own and set up a second factor then.</p>`,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      email: UserPoolEmail.withSES({
        fromEmail: `sign-in@${domain}`,
        fromName: 'Referral hub',
        sesVerifiedDomain: domain,
      }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    // Without this a passkey counts as one factor, and nobody with a compulsory second one could use it.
    const cfn = pool.node.defaultChild as CfnUserPool
    cfn.webAuthnFactorConfiguration = 'MULTI_FACTOR_WITH_USER_VERIFICATION'
    pool.node.addDependency(props.mailIdentity)
    return pool
  }

  private addClient(settings: Settings, use: OAuthScope): UserPoolClient {
    const home = hubUrl(settings)
    return this.pool.addClient('Web', {
      generateSecret: true,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, use],
        callbackUrls: [`${home}/sign-in/callback`],
        logoutUrls: [`${home}/signed-out`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // Short, as a token that has been taken cannot be taken back; the web renews it while someone is at work.
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(12),
      authSessionValidity: Duration.minutes(10),
    })
  }
}
