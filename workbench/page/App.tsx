import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { Problem } from './parts/Problem';
import { Waiting } from './parts/Waiting';
import { Shell } from './shell/Shell';
import { setLanguage, text } from './strings';
import { WorkspaceTheme } from './theme/WorkspaceTheme';
import { ModelContext } from './workspace/context';
import type { Model } from './workspace/model';
import { messageOf } from './workspace/problem';
import { startSession } from './workspace/session';
import { startWorkspace } from './workspace/start';
import { useStore } from './workspace/store';

/** The whole page: signs in, starts the workspace, and shows it. */
export const App = () => {
  const [model, setModel] = useState<Model>();
  const [problem, setProblem] = useState<string>();

  const start = useCallback(() => {
    setProblem(undefined);
    begin().then(setModel, (error: unknown) => setProblem(messageOf(error)));
  }, []);
  useEffect(start, [start]);

  if (model !== undefined) return <Running model={model} />;
  return (
    <WorkspaceTheme scheme="light">
      <main>
        {problem === undefined ? (
          <Waiting />
        ) : (
          <Problem title={text('problem.start')} detail={problem} onRetry={start} />
        )}
      </main>
    </WorkspaceTheme>
  );
};

const begin = async (): Promise<Model> => {
  const session = await startSession();
  setLanguage(session.language);
  return startWorkspace(session);
};

const Running = ({ model }: { readonly model: Model }) => (
  <QueryClientProvider client={model.queries}>
    <ModelContext.Provider value={model}>
      <WorkspaceTheme scheme={useStore(model.store, (state) => state.scheme)}>
        <Shell />
      </WorkspaceTheme>
    </ModelContext.Provider>
  </QueryClientProvider>
);
