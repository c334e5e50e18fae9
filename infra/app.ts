/** Entry of the CDK app: the stacks of the stage given by `-c stage=<name>`, checked against the AWS Solutions rules. */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundledCode } from './functions/code.ts';
import { settingsForStage } from './settings.ts';
import { addStacks } from './stacks/all-stacks.ts';

const app = new App();
const stage: unknown = app.node.tryGetContext('stage') ?? 'dev';
addStacks(app, settingsForStage(String(stage)), bundledCode);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
