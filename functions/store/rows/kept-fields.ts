/** The words in which the schema of a kept case is written. */
import * as v from 'valibot';
import { type Need, needKinds, type SetAsideItem, units, urgencies } from '#case';

/** An object schema that names every field of a type, the optional ones too: a new field cannot be forgotten. */
export const every =
  <Shape>() =>
  <const Fields extends { [Field in keyof Shape]-?: v.GenericSchema<unknown, Required<Shape>[Field]> }>(
    fields: Fields,
  ) =>
    v.object(fields);

export const text = v.string();
export const maybe = <const Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema);
export const list = <const Schema extends v.GenericSchema>(schema: Schema) => v.array(schema);

export const needFields = {
  id: text,
  kind: v.picklist(needKinds),
  quantity: v.number(),
  urgency: v.picklist(urgencies),
};

export const need = every<Need>()(needFields);

export const setAsideItem = every<SetAsideItem>()({
  needId: text,
  kind: v.picklist(needKinds),
  quantity: v.number(),
  unit: v.picklist(units),
  consignmentId: text,
  line: v.number(),
});
