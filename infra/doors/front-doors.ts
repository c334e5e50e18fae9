/** The front doors on the HTTP API: every route of functions/routes.ts, throttled; each door itself sees to who comes in. */
import { ArnFormat, Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnIntegration, CfnRoute, CfnStage, type HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
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
}

const doorNames: readonly Door[] = ['coordinator', 'volunteer', 'manager', 'sign-in'];

/** Doors whose pages anyone can call. */
const isOpen = (door: Door): boolean => door === 'volunteer' || door === 'sign-in';

/** Why API Gateway asks nobody who they are. */
const whyOpen: Record<Door, string> = {
  coordinator: 'The door reads the session from its sealed cookie, and leads who has none to sign in',
  manager: 'The door reads the session from its sealed cookie, and leads who has none to sign in',
  volunteer: 'Volunteers have no account: their link, 128 random bits, opens one question',
  'sign-in': 'Where sessions begin: nobody who comes here has one',
};
const keyOf = (route: Route): string => `${route.method} ${route.path}`;

export class FrontDoors extends Construct {
  constructor(scope: Construct, id: string, { settings, api, doors }: FrontDoorsProps) {
    super(scope, id);
    const made = doorNames.flatMap((door) => {
      const target = `integrations/${integrate(this, door, api, doors[door])}`;
      return routes.filter((route) => route.door === door).map((route) => this.route(route, api, target));
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
          .filter(({ door }) => isOpen(door))
          .map((route) => [keyOf(route), throttleOfRoute(settings.throttling.open)]),
      ),
    });
    for (const route of made) stage.addResourceDependency(route);
  }

  private route(route: Route, api: HttpApi, target: string): CfnRoute {
    const key = keyOf(route);
    const made = new CfnRoute(this, key.replaceAll('/', ' ').trim(), {
      apiId: api.apiId,
      routeKey: key,
      target,
      authorizationType: 'NONE',
    });
    acknowledge(made, { 'AwsSolutions-APIG4': whyOpen[route.door] });
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
