/** The front doors and the public address before them: every route of routes.ts, each to its own door. */
import { describe, expect, it } from 'vitest';
import { routes } from '#functions/routes.ts';
import { pascalCase } from '#infra/names.ts';
import { found, synthesise } from './synthesised.ts';

const cloud = synthesise('prod');

describe('the front doors', () => {
  const made = [...cloud.resources('AWS::ApiGatewayV2::Route').values()].map(({ properties }) => properties);

  it('answer every route of the table, and no other', () => {
    const keys = routes.map(({ method, path }) => `${method} ${path}`);
    expect(made.map(({ RouteKey }) => RouteKey).sort()).toEqual(keys.sort());
  });

  it.each(routes)('$method $path leads to the $door door, which itself sees to who comes in', (route) => {
    const properties = made.find(({ RouteKey }) => RouteKey === `${route.method} ${route.path}`);
    const target = cloud.readable(properties.Target);
    const integration = found(
      cloud.resources('AWS::ApiGatewayV2::Integration'),
      target.replace(/^integrations\/<(.*)>$/, '$1'),
    );
    expect(cloud.readable(integration.properties.IntegrationUri)).toBe(
      `<${pascalCase(route.door)}Function.Arn>`,
    );
    expect(integration.properties.PayloadFormatVersion).toBe('2.0');
    expect(properties.AuthorizationType).toBe('NONE');
  });

  it('are told who signs staff in, as whose client, and where that ends', () => {
    const signIn = found(cloud.resources('AWS::Lambda::Function'), 'SignInFunction');
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_LOGOUT } = signIn.properties.Environment.Variables;
    expect(cloud.readable(OIDC_ISSUER)).toBe(
      'https://cognito-idp.eu-central-1.amazonaws.com/<AccountsStaff>',
    );
    expect(cloud.readable(OIDC_CLIENT_ID)).toBe('<SignInClient>');
    expect(cloud.readable(OIDC_LOGOUT)).toMatch(/^https:.*amazoncognito\.com\/logout$/);
  });

  it('are a client without a secret, that people come back to from signing in and out', () => {
    const client = found(cloud.resources('AWS::Cognito::UserPoolClient'), 'SignInClient').properties;
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
    });
    expect(client.CallbackURLs.map(cloud.readable)).toEqual(['https://<Distribution.DomainName>/signed-in']);
    expect(client.LogoutURLs.map(cloud.readable)).toEqual(['https://<Distribution.DomainName>/signed-out']);
  });

  it('limit how often they are called, most of all those that anyone can call', () => {
    const stage = found(cloud.resources('AWS::ApiGatewayV2::Stage'), 'DoorsStage');
    expect(stage.properties.DefaultRouteSettings).toEqual({
      ThrottlingRateLimit: 100,
      ThrottlingBurstLimit: 200,
    });
    const open = routes.filter(({ door }) => door === 'volunteer' || door === 'sign-in');
    expect(stage.properties.RouteSettings).toEqual(
      Object.fromEntries(
        open.map(({ method, path }) => [
          `${method} ${path}`,
          { ThrottlingRateLimit: 25, ThrottlingBurstLimit: 50 },
        ]),
      ),
    );
  });

  it("write neither a link nor anybody's address into the access log", () => {
    const stage = found(cloud.resources('AWS::ApiGatewayV2::Stage'), 'DoorsStage');
    const format: string = stage.properties.AccessLogSettings.Format;
    expect(format).toContain('$context.routeKey');
    expect(format).not.toMatch(/path|sourceIp|identity|userAgent|claims|\$input|querystring/i);
  });
});

describe('the public address', () => {
  const distribution = found(cloud.resources('AWS::CloudFront::Distribution'), 'Distribution');
  const { DefaultCacheBehavior: pages } = distribution.properties.DistributionConfig;

  it('keeps no page on the way, sends everything to the doors over https and logs no links', () => {
    expect(pages.ViewerProtocolPolicy).toBe('redirect-to-https');
    // The managed policies "CachingDisabled" and "AllViewerExceptHostHeader".
    expect(pages.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
    expect(pages.OriginRequestPolicyId).toBe('b689b0a8-53d0-40ab-baf2-68738e2966ac');
    expect(distribution.properties.DistributionConfig.Logging).toBeUndefined();
  });

  it('lets no other site frame our pages or learn where a visitor came from', () => {
    const [headers] = cloud.resources('AWS::CloudFront::ResponseHeadersPolicy').values();
    expect(headers?.properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig).toMatchObject({
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 730 * 24 * 3600, IncludeSubdomains: true },
      ContentTypeOptions: { Override: true },
    });
  });

  it('lets nothing run of what is no page of ours, and leaves pages their own policy', () => {
    const [headers] = cloud.resources('AWS::CloudFront::ResponseHeadersPolicy').values();
    const policy =
      headers?.properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy;
    expect(policy.Override).toBe(false);
    for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy.ContentSecurityPolicy.split('; ')).toContain(part);
    const { DefaultCacheBehavior, CacheBehaviors } = distribution.properties.DistributionConfig;
    for (const { ResponseHeadersPolicyId } of [DefaultCacheBehavior, ...CacheBehaviors])
      expect(cloud.readable(ResponseHeadersPolicyId)).toBe('<Headers>');
  });

  it('is what links carry: CloudFront, the own domain, or without an edge the API itself', () => {
    const baseUrl = (of: typeof cloud): string =>
      of.readable(
        found(of.resources('AWS::Lambda::Function'), 'VolunteerFunction').properties.Environment.Variables
          .BASE_URL,
      );
    expect(baseUrl(cloud)).toBe('https://<Distribution.DomainName>');
    const certificateArn =
      'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000';
    expect(baseUrl(synthesise('dev', { domain: { name: 'asar.example.org', certificateArn } }))).toBe(
      'https://asar.example.org',
    );
    expect(baseUrl(synthesise('dev', { edge: false }))).toBe('<Address.ApiEndpoint>');
  });

  it('given a Route 53 zone, is entered in it for both kinds of internet addresses', () => {
    const named = synthesise('dev', {
      domain: {
        name: 'asar.example.org',
        certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000',
        hostedZone: { id: 'Z0000000000000000000', name: 'example.org' },
      },
    });
    const records = [...named.resources('AWS::Route53::RecordSet').values()].map(({ properties }) => [
      properties.Type,
      properties.Name,
      named.readable(properties.AliasTarget.DNSName),
    ]);
    expect(records).toEqual([
      ['A', 'asar.example.org.', '<Distribution.DomainName>'],
      ['AAAA', 'asar.example.org.', '<Distribution.DomainName>'],
    ]);
    const alias = found(named.resources('AWS::CloudFront::Distribution'), 'Distribution').properties;
    expect(alias.DistributionConfig.ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021');
  });
});
