/** The front doors on the HTTP API: every route of functions/routes.ts, staff's behind sign-in, all throttled. */
import { ArnFormat, Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  CfnAuthorizer,
  CfnIntegration,
  CfnRoute,
  CfnStage,
  type HttpApi,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Door, type Route, routes } from '#functions/routes.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import { acknowledge } from '../nag/acknowledge.ts';
import { nameIn, pascalCase } from '../names.ts';
import type { Settings, Throttle } from '../settings.ts';
import { accessLogFormat } from './access-log.ts';

export interface FrontDoorsProps {
  settings: Settings;
  api: HttpApi;
  doors: Readonly<Record<Door, FunctionFromTable>>;
  /** Who signs staff in: the issuer's address and the client that tokens have to be meant for. */
  signIn: { issuer: string; clientId: string };
}

const doorNames: readonly Door[] = ['coordinator', 'volunteer', 'manager'];
const keyOf = (route: Route): string => `${route.method} ${route.path}`;

export class FrontDoors extends Construct {
  constructor(scope: Construct, id: string, { settings, api, doors, signIn }: FrontDoorsProps) {
    super(scope, id);
    const staff = new CfnAuthorizer(this, 'Staff', {
      apiId: api.apiId,
      name: 'staff',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { issuer: signIn.issuer, audience: [signIn.clientId] },
    });
    const made = doorNames.flatMap((door) => {
      const target = `integrations/${integrate(this, door, api, doors[door])}`;
      return routes
        .filter((route) => route.door === door)
        .map((route) => this.route(route, api, target, staff));
    });
    const stage = new CfnStage(this, 'Stage', {
      apiId: api.apiId,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: { destinationArn: this.accessLog(settings), format: accessLogFormat },
      defaultRouteSettings: {
        throttlingRateLimit: settings.throttling.all.rate,
        throttlingBurstLimit: settings.throttling.all.burst,
      },
      routeSettings: Object.fromEntries(
        routes
          .filter(({ door }) => door === 'volunteer')
          .map((route) => [keyOf(route), throttleOfRoute(settings.throttling.volunteer)]),
      ),
    });
    for (const route of made) stage.addResourceDependency(route);
  }

  private route(route: Route, api: HttpApi, target: string, staff: CfnAuthorizer): CfnRoute {
    const key = keyOf(route);
    const made = new CfnRoute(this, key.replaceAll('/', ' ').trim(), {
      apiId: api.apiId,
      routeKey: key,
      target,
      ...(route.door === 'volunteer'
        ? { authorizationType: 'NONE' }
        : { authorizationType: 'JWT', authorizerId: staff.ref }),
    });
    if (route.door === 'volunteer') {
      acknowledge(made, {
        'AwsSolutions-APIG4': 'Volunteers have no account: their link, 128 random bits, opens one question',
      });
    }
    return made;
  }

  private accessLog(settings: Settings): string {
    const group = new LogGroup(this, 'AccessLog', {
      logGroupName: `/aws/vendedlogs/apigateway/${nameIn(settings, 'doors')}`,
      retention: settings.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return Stack.of(this).formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: group.logGroupName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}

function integrate(scope: Construct, door: Door, api: HttpApi, { lambda }: FunctionFromTable): string {
  lambda.addPermission('Doors', {
    principal: new ServicePrincipal('apigateway.amazonaws.com'),
    sourceArn: Stack.of(scope).formatArn({
      service: 'execute-api',
      resource: api.apiId,
      resourceName: '*/*/*',
    }),
    sourceAccount: Aws.ACCOUNT_ID,
  });
  return new CfnIntegration(scope, pascalCase(door), {
    apiId: api.apiId,
    integrationType: 'AWS_PROXY',
    integrationUri: lambda.functionArn,
    payloadFormatVersion: '2.0',
  }).ref;
}

/** The one for routes is passed to CloudFormation as it is, hence the capitals. */
const throttleOfRoute = ({ rate, burst }: Throttle) => ({
  ThrottlingRateLimit: rate,
  ThrottlingBurstLimit: burst,
});
