import { useQuery } from '@tanstack/react-query';
import puzzle from '@zendeskgarden/svg-icons/src/16/puzzle-piece-stroke.svg?raw';
import type { FrameState } from '../workspace/state';
import { packageFile } from './package-file';

/** The SVG file of an app's icon in a bar; a puzzle piece until it is there, or where the package has none. */
export const useBarIcon = ({ appId, location }: Pick<FrameState, 'appId' | 'location'>): string => {
  const path = packageFile(appId, `assets/icon_${location}.svg`);
  const { data } = useQuery({
    queryKey: ['icon', path],
    queryFn: async ({ signal }) => {
      const answer = await fetch(path, { signal });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.text();
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data ?? puzzle;
};
