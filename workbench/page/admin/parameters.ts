import { useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { packageFile } from '../apps/package-file';
import { currentLanguage } from '../strings';

const parameter = v.object({
  name: v.string(),
  type: v.optional(v.string(), 'text'),
  required: v.optional(v.boolean(), false),
  default: v.optional(v.unknown()),
});
export type Parameter = v.InferOutput<typeof parameter>;

const manifest = v.object({ parameters: v.optional(v.array(parameter), []) });

/** The settings that the manifest declares; hidden ones are the app's own business. */
export const parametersOf = (given: unknown): readonly Parameter[] => {
  const read = v.safeParse(manifest, given);
  return read.success ? read.output.parameters.filter(({ type }) => type !== 'hidden') : [];
};

const words = v.object({
  app: v.object({
    parameters: v.optional(
      v.record(v.string(), v.object({ label: v.optional(v.string()), helpText: v.optional(v.string()) })),
      {},
    ),
  }),
});

export interface ParameterWords {
  readonly label?: string | undefined;
  readonly helpText?: string | undefined;
}

/** Labels and help of the settings from the package's translations, in the agent's language, else in English. */
export const useParameterWords = (appId: number): Readonly<Record<string, ParameterWords>> => {
  const locale = currentLanguage();
  const { data } = useQuery({
    queryKey: ['parameter-words', appId, locale],
    queryFn: async ({ signal }) =>
      (await readWords(appId, locale, signal)) ?? (await readWords(appId, 'en', signal)) ?? {},
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? {};
};

const readWords = async (appId: number, locale: string, signal: AbortSignal) => {
  const answer = await fetch(packageFile(appId, `translations/${locale}.json`), { signal });
  if (!answer.ok) return undefined;
  const read = v.safeParse(words, await answer.json());
  return read.success ? read.output.app.parameters : undefined;
};
