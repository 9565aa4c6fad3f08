import * as v from 'valibot';

const parameter = v.looseObject({
  name: v.string(),
  type: v.optional(v.string(), 'text'),
  required: v.optional(v.boolean(), false),
  default: v.optional(v.unknown()),
});

/** A setting that an app declares. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly default?: unknown;
}

/** The parameters of a manifest; none where there is nothing readable. */
export function parametersOf(manifest: unknown): Parameter[] {
  const result = v.safeParse(v.looseObject({ parameters: v.optional(v.array(parameter), []) }), manifest);
  return result.success ? result.output.parameters : [];
}
