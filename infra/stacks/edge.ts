/** The public address: CloudFront before the HTTP API, and static files beside it. */
import { Aws, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { domainProps, enterInDns } from '../edge/domain.ts';
import { securityHeaders } from '../edge/headers.ts';
import { StaticFiles } from '../edge/static-files.ts';
import { acknowledge } from '../nag/acknowledge.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';

export interface EdgeStackProps extends StackProps {
  api: HttpApi;
  /** ARN of the firewall before it; none where the settings want none. */
  firewall?: string;
}

export class EdgeStack extends Stack {
  /** Without a slash at the end. */
  readonly address: string;

  constructor(scope: Construct, id: string, settings: Settings, props: EdgeStackProps) {
    super(scope, id, props);
    const everyAnswer = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: securityHeaders(this, settings),
      compress: true,
    };
    const { bucket } = new StaticFiles(this, 'Static');
    const distribution = new Distribution(this, 'Distribution', {
      comment: nameIn(settings, 'doors'),
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Has places near Kazakhstan, which the cheapest class has not.
      priceClass: PriceClass.PRICE_CLASS_200,
      ...domainProps(this, settings),
      ...(props.firewall !== undefined && { webAclId: props.firewall }),
      defaultBehavior: {
        ...everyAnswer,
        origin: new HttpOrigin(`${props.api.apiId}.execute-api.${settings.region}.${Aws.URL_SUFFIX}`),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        // Pages are about families and change with every answer: none is kept on the way.
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      additionalBehaviors: {
        '/static/*': {
          ...everyAnswer,
          origin: S3BucketOrigin.withOriginAccessControl(bucket),
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        },
      },
    });
    enterInDns(this, settings, distribution);
    acknowledge(distribution, {
      'AwsSolutions-CFR1': 'Staff, volunteers and donors travel; no country is kept out',
      'AwsSolutions-CFR3':
        "CloudFront's log would hold whole addresses, and with them the volunteers' links; the API logs routes instead",
      ...(props.firewall === undefined && {
        'AwsSolutions-CFR2':
          'Throttled by route, link and account as it is; the settings can put a firewall before it, which costs as much again',
      }),
      ...(settings.domain === undefined && {
        'AwsSolutions-CFR4':
          "CloudFront's own certificate, used until the settings name a domain, takes no policy",
      }),
    });
    this.address = `https://${settings.domain?.name ?? distribution.distributionDomainName}`;
    new CfnOutput(this, 'EdgeAddress', { value: distribution.distributionDomainName });
  }
}
