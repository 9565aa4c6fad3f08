import { useQuery } from '@tanstack/react-query';
import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import { Problem } from '../parts/Problem';
import { Waiting } from '../parts/Waiting';
import { apiPath } from '../rest/paths';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { installationsAnswer } from '../workspace/installed';
import { messageOf } from '../workspace/problem';
import { AppSettings } from './AppSettings';

/** The installed apps, each with the settings of its manifest. */
export const AppsSection = () => {
  const model = useModel();
  const isAdmin = model.session.me.role === 'admin';
  const { data, error, refetch } = useQuery({
    queryKey: ['installations'],
    queryFn: ({ signal }) => model.rest.read(apiPath('apps/installations'), installationsAnswer, signal),
  });
  return (
    <>
      <Title>{text('admin.apps')}</Title>
      {!isAdmin && (
        <Notice type="info" data-test-id="read-only">
          {text('admin.read-only')}
        </Notice>
      )}
      {error !== null && (
        <Problem title={text('admin.problem')} detail={messageOf(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <Waiting />}
      {data?.installations.length === 0 && <p>{text('admin.no-apps')}</p>}
      {data?.installations.map((installation) => {
        const pack = model.packages().find(({ id }) => id === installation.app_id);
        return (
          pack !== undefined && (
            <AppSettings key={installation.id} pack={pack} installation={installation} mayEdit={isAdmin} />
          )
        );
      })}
    </>
  );
};

const Title = styled.h1`
  margin: 0 0 16px;
  font-size: 22px;
  font-weight: 400;
  line-height: 28px;
`;

const Notice = styled(Alert)`
  margin-bottom: 16px;
`;
