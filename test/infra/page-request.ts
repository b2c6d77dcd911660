import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/** What the HTTP API hands to the web server when somebody asks for a page. */
export function pageRequest(page: string, headers: Readonly<Record<string, string>>): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: page,
    rawQueryString: '',
    headers: { host: 'a1b2c3.execute-api.eu-west-2.amazonaws.com', accept: 'text/html', ...headers },
    requestContext: {
      accountId: '000000000000',
      apiId: 'a1b2c3',
      domainName: 'a1b2c3.execute-api.eu-west-2.amazonaws.com',
      domainPrefix: 'a1b2c3',
      http: { method: 'GET', path: page, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'test',
      routeKey: '$default',
      stage: '$default',
      time: '12/Mar/2026:19:03:58 +0000',
      timeEpoch: 1_773_342_238_000,
    },
    isBase64Encoded: false,
  }
}
