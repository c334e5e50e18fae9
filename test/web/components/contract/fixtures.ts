/** The library's own examples of each component: options of its templates, and the markup that they give. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const fixtureFile = v.object({
  fixtures: v.array(v.object({ name: v.string(), options: v.unknown(), html: v.string() })),
});

export type Fixture = v.InferOutput<typeof fixtureFile>['fixtures'][number];

export function fixturesOf(component: string): Fixture[] {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  return v.parse(fixtureFile, JSON.parse(readFileSync(file, 'utf8'))).fixtures;
}
