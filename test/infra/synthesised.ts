/** The cloud system of a stage, synthesised with an empty function in place of each bundle. */
import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import * as v from 'valibot';
import { type Settings, type Stage, settingsForStage } from '#infra/settings.ts';
import { addStacks, type Stacks } from '#infra/stacks/all-stacks.ts';

const cdkJson = v.parse(
  v.object({ context: v.record(v.string(), v.unknown()) }),
  JSON.parse(readFileSync('cdk.json', 'utf8')),
);

export interface Resource {
  type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties have no type, and tests look deep into them
  properties: any;
  deletionPolicy: string | undefined;
}

export interface Synthesised {
  app: App;
  stacks: Stacks;
  settings: Settings;
  /** Resources of a type in all stacks, by their readable ids (CDK's hash left out). */
  resources(type: string): Map<string, Resource>;
  /** A template's value as text: references as `<TablesPeople.Arn>`, those to other stacks followed. */
  readable(value: unknown): string;
}

const unchanged = new Map<Stage, Synthesised>();

/** With settings as they are, the same one each time: making it takes a while, and nobody changes it. */
export function synthesise(stage: Stage, changes?: Partial<Settings>): Synthesised {
  if (changes) return make(stage, changes);
  const made = unchanged.get(stage) ?? make(stage, {});
  unchanged.set(stage, made);
  return made;
}

function make(stage: Stage, changes: Partial<Settings>): Synthesised {
  const settings = { ...settingsForStage(stage), ...changes };
  const app = new App({ context: cdkJson.context, analyticsReporting: false });
  const stacks = addStacks(app, settings, () => Code.fromInline('exports.handler = async () => {};'));
  const templates = [stacks.stateful, stacks.firewall, stacks.edge, stacks.stateless].flatMap((stack) =>
    stack ? [Template.fromStack(stack).toJSON()] : [],
  );
  const exported = new Map<string, unknown>();
  for (const { Outputs } of templates) {
    for (const output of Object.values<{ Export?: { Name: string }; Value: unknown }>(Outputs ?? {})) {
      if (output.Export) exported.set(output.Export.Name, output.Value);
    }
  }
  return {
    app,
    stacks,
    settings,
    resources: (type) => new Map(templates.flatMap((template) => resourcesOf(template, type))),
    readable: (value) => readableWith(exported, value),
  };
}

type RawResource = { Type: string; Properties?: unknown; DeletionPolicy?: string };

const withoutHash = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

const resourcesOf = (template: { Resources?: Record<string, RawResource> }, type: string) =>
  Object.entries(template.Resources ?? {})
    .filter(([, resource]) => resource.Type === type)
    .map(([id, raw]): [string, Resource] => [
      withoutHash(id),
      { type, properties: raw.Properties ?? {}, deletionPolicy: raw.DeletionPolicy },
    ]);

function readableWith(exported: ReadonlyMap<string, unknown>, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [[key, inner] = ['', undefined]] = Object.entries(value);
  if (key === 'Ref') return `<${withoutHash(String(inner))}>`;
  if (key === 'Fn::GetAtt' && Array.isArray(inner)) return `<${withoutHash(String(inner[0]))}.${inner[1]}>`;
  if (key === 'Fn::ImportValue') return readableWith(exported, exported.get(String(inner)));
  if (key === 'Fn::Join' && Array.isArray(inner) && Array.isArray(inner[1])) {
    return inner[1].map((part) => readableWith(exported, part)).join('');
  }
  return JSON.stringify(value);
}

/** @throws Error naming what there is instead. */
export const found = (resources: Map<string, Resource>, id: string): Resource => {
  const resource = resources.get(id);
  if (!resource) throw new Error(`No ${id} among ${[...resources.keys()].join(', ')}`);
  return resource;
};
