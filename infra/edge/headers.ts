/** Headers that every answer carries, whoever gave it; what a page may load is for the page itself to say. */
import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';

export const securityHeaders = (scope: Construct, settings: Settings): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'Headers', {
    responseHeadersPolicyName: nameIn(settings, 'headers'),
    securityHeadersBehavior: {
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: true,
      },
      // Of what is no page of ours: static files, and what the gateway or CloudFront itself answers. Pages bring their own.
      contentSecurityPolicy: {
        contentSecurityPolicy:
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        override: false,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      // A referrer would carry a volunteer's link to other sites.
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
  });
