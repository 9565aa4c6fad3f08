import puzzle from '@zendeskgarden/svg-icons/src/16/puzzle-piece-stroke.svg?raw';
import { useState } from 'react';
import type { HostApp } from '../../zaf';
import { Svg } from '../parts/Svg';
import { packageFile } from './package-file';

/** The package's small logo; a puzzle piece where it has none. */
export const AppLogo = ({ app, size = 20 }: { readonly app: Pick<HostApp, 'id'>; readonly size?: number }) => {
  const [isMissing, setMissing] = useState(false);
  return isMissing ? (
    <Svg source={puzzle} size={size} />
  ) : (
    <img
      src={packageFile(app.id, 'assets/logo-small.png')}
      alt=""
      width={size}
      height={size}
      onError={() => setMissing(true)}
    />
  );
};
