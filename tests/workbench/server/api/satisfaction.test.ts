import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

const LIST = '/api/v2/satisfaction_ratings';
const SURVEYS = '/api/v2/guide/survey_responses';

describe('satisfaction', () => {
  const api = startTestApi();
  const tickets: { id: number; requester_id: number }[] = [];
  const started = new Map<number, number>();
  const csat = (kind: string) => api.put('/workbench/switches', { csat: kind });
  const list = async (more = '') => (await api.get<{ satisfaction_ratings: Json[] }>(LIST + more)).satisfaction_ratings;
  const responses = async (more = '') =>
    (await api.get<{ survey_responses: Answered[] }>(SURVEYS + more)).survey_responses;

  interface Answered {
    id: string;
    responder_id: number;
    subject_zrns: string[];
    answers: { type: string; rating_category?: string; value?: string; question: { headline?: string } }[];
  }

  beforeAll(async () => {
    for (const [score, comment] of [
      ['good', 'Quick!'],
      ['bad', null],
      ['bad', 'Took a week'],
    ] as const) {
      const { id, requester_id } = await api.ticket();
      await api.put(`/api/v2/tickets/${id}`, { ticket: { status: 'solved' } });
      await api.post('/workbench/customer-rates', { ticket_id: id, score, comment });
      tickets.push({ id, requester_id: Number(requester_id) });
      started.set(id, api.now);
      api.pass(60);
    }
  });
  beforeEach(() => csat('legacy'));

  it('lists ratings of the old kind for admins, each with its ticket, requester and words', async () => {
    const ratings = await list();
    expect(ratings.map(({ ticket_id, score, comment }) => [ticket_id, score, comment])).toEqual([
      [tickets[0]?.id, 'good', 'Quick!'],
      [tickets[1]?.id, 'bad', null],
      [tickets[2]?.id, 'bad', 'Took a week'],
    ]);
    expect(ratings[0]).toMatchObject({ requester_id: tickets[0]?.requester_id, created_at: '2026-03-02T09:00:00Z' });
    const page = await api.get<{ meta: { has_more: boolean } }>(`${LIST}?page[size]=2`);
    expect(page.meta.has_more).toBe(true);
    const one = await api.get<{ satisfaction_rating: Json }>(`${LIST}/${ratings[2]?.id}.json`);
    expect(one.satisfaction_rating).toEqual(ratings[2]);
    expect(await api.get(`${LIST}/count`)).toMatchObject({ count: { value: 3 } });
  });

  it('refuses agents the list, the count and the single rating with 403', async () => {
    const [rating] = await list();
    for (const path of ['', '/count', `/${rating?.id}`]) {
      expect((await api.call('GET', LIST + path, undefined, { as: 'agent' })).status, path).toBe(403);
    }
  });

  it('filters ratings by score and time, and refuses an end less than a minute ago', async () => {
    const scores = async (filter: string) => (await list(`?score=${filter}`)).map(({ score }) => score);
    expect(await scores('good')).toEqual(['good']);
    expect(await scores('good_without_comment')).toEqual([]);
    expect(await scores('bad_with_comment')).toEqual(['bad']);
    expect(await scores('received')).toEqual(['good', 'bad', 'bad']);
    expect(await scores('received_without_comment')).toEqual(['bad']);
    expect(await scores('offered')).toEqual([]);
    expect((await api.call('GET', `${LIST}?score=splendid`)).status).toBe(400);
    const second = Math.floor(Number(started.get(tickets[1]?.id ?? 0)) / 1000);
    expect(await list(`?start_time=${second}`)).toHaveLength(2);
    expect(await list(`?start_time=${second}&end_time=${second}`)).toHaveLength(1);
    expect((await api.call('GET', `${LIST}?end_time=${Math.floor(api.now / 1000) - 30}`)).status).toBe(400);
  });

  it('has no filter by requester or by ticket', async () => {
    expect(await list(`?requester_id=${tickets[0]?.requester_id}&ticket_id=${tickets[0]?.id}`)).toHaveLength(3);
  });

  it('keeps a rating’s id and first time when the customer rates again', async () => {
    const { id } = await api.ticket();
    await api.put(`/api/v2/tickets/${id}`, { ticket: { status: 'solved' } });
    await api.post('/workbench/customer-rates', { ticket_id: id, score: 'bad' });
    const before = (await list('?score=bad')).at(-1);
    api.pass(5);
    await api.post('/workbench/customer-rates', { ticket_id: id, score: 'good', comment: 'Sorted' });
    const after = (await list('?score=good')).at(-1);
    expect(after).toMatchObject({ id: before?.id, created_at: before?.created_at, comment: 'Sorted' });
    expect(after?.updated_at).not.toBe(before?.updated_at);
    await api.call('DELETE', `/api/v2/tickets/${id}`);
  });

  it('tells the time that an import gives a rating', async () => {
    const { id } = tickets[0] ?? { id: 0 };
    const { ticket } = await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`);
    const imported = await api.post<{ ticket: Json }>('/api/v2/imports/tickets', {
      ticket: {
        requester_id: ticket.requester_id,
        subject: 'Old',
        status: 'closed',
        comments: [{ author_id: ticket.requester_id, value: 'Old', created_at: '2026-01-01T10:00:00Z' }],
        satisfaction_rating: { score: 'good', comment: null, created_at: '2026-01-05T10:00:00Z' },
      },
    });
    expect((await list('?score=good_without_comment'))[0]).toMatchObject({
      ticket_id: imported.ticket.id,
      created_at: '2026-01-05T10:00:00Z',
    });
    await api.call('DELETE', `/api/v2/tickets/${imported.ticket.id}`);
  });

  it('gives admins the reasons that Zendesk offers', async () => {
    const { reasons } = await api.get<{ reasons: Json[] }>('/api/v2/satisfaction_reasons');
    expect(reasons.map(({ reason_code }) => reason_code)).toContain(100);
    const one = await api.get<{ reason: Json }>(`/api/v2/satisfaction_reasons/${reasons[1]?.id}`);
    expect(one.reason).toMatchObject({ value: reasons[1]?.value });
    expect((await api.call('GET', '/api/v2/satisfaction_reasons', undefined, { as: 'agent' })).status).toBe(403);
  });

  it('lists survey responses for admins where the account has surveys', async () => {
    await csat('survey');
    const all = await responses();
    expect(all.map(({ responder_id, subject_zrns }) => [responder_id, ...subject_zrns])).toEqual(
      tickets.map(({ id, requester_id }) => [requester_id, `zen:ticket:${id}`]),
    );
    expect(all[2]?.answers).toMatchObject([
      { type: 'rating_scale', rating_category: 'bad' },
      { type: 'open_ended', value: 'Took a week' },
    ]);
    expect(all[1]?.answers[1]).toMatchObject({ type: 'skipped' });
    expect(all[0]?.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect((await responses('?sort=-id')).map(({ id }) => id)).toEqual(all.map(({ id }) => id).reverse());
    const page = await api.get<{ meta: { after_cursor: string } }>(`${SURVEYS}?page[size]=1`);
    expect((await responses(`?page[size]=1&page[after]=${page.meta.after_cursor}`))[0]?.id).toBe(all[1]?.id);
  });

  it('leaves a question’s words to the single call, which names a language', async () => {
    await csat('survey');
    const [first] = await responses();
    expect(first?.answers[0]?.question).not.toHaveProperty('headline');
    const one = await api.get<{ survey_response: Answered }>(`/api/v2/guide/en-us/survey_responses/${first?.id}`);
    expect(one.survey_response.answers[0]?.question.headline).toBeTypeOf('string');
    const unknown = await api.call('GET', '/api/v2/guide/en-us/survey_responses/01JX0A0000000000000000000A');
    expect(unknown).toMatchObject({ status: 404, body: { errors: [{ code: 'NotFound', status: '404' }] } });
  });

  it('filters survey responses by responder, ticket and time in milliseconds', async () => {
    await csat('survey');
    const [a, b] = tickets;
    expect(await responses(`?filter[responder_ids]=${a?.requester_id},${b?.requester_id}`)).toHaveLength(2);
    expect(await responses(`?filter[subject_zrns]=zen:ticket:${b?.id}`)).toHaveLength(1);
    const from = Number(started.get(b?.id ?? 0));
    expect(await responses(`?filter[created_at_start]=${from}`)).toHaveLength(2);
    expect(await responses(`?filter[created_at_start]=${from}&filter[created_at_end]=${from}`)).toHaveLength(1);
  });

  it('refuses agents the survey responses, and lets the responder read their own', async () => {
    await csat('survey');
    const [first] = await responses();
    for (const path of [SURVEYS, `/api/v2/guide/en-us/survey_responses/${first?.id}`]) {
      const answer = await api.call('GET', path, undefined, { as: 'agent' });
      expect(answer, path).toMatchObject({ status: 403, body: { errors: [{ code: 'Forbidden', status: '403' }] } });
    }
    const { user } = await api.get<{ user: Json }>(`/api/v2/users/${tickets[1]?.requester_id}`);
    const own = await api.get<{ survey_responses: Answered[] }>(SURVEYS, {
      headers: { 'x-on-behalf-of': String(user.email) },
    });
    expect(own.survey_responses.map(({ responder_id }) => responder_id)).toEqual([tickets[1]?.requester_id]);
  });

  it('has ratings or surveys, never both', async () => {
    expect((await api.call('GET', SURVEYS)).status).toBe(403);
    await csat('survey');
    expect((await api.call('GET', LIST)).status).toBe(403);
    await csat('no-csat');
    expect((await api.call('GET', LIST)).status).toBe(403);
    expect((await api.call('GET', SURVEYS)).status).toBe(403);
  });

  it('tells a survey’s result on the ticket or does not, as the switch says, and nothing where the plan has none', async () => {
    const rating = async () =>
      (await api.get<{ ticket: Json }>(`/api/v2/tickets/${tickets[0]?.id}`)).ticket.satisfaction_rating;
    const found = async () =>
      (await api.get<{ count: number }>('/api/v2/search/count?query=satisfaction:goodwithcomment')).count;
    await csat('survey');
    expect([await rating(), await found()]).toMatchObject([{ score: 'good', comment: 'Quick!' }, 1]);
    await csat('survey-apart');
    expect([await rating(), await found()]).toEqual([{ score: 'unoffered' }, 0]);
    await csat('no-csat');
    expect([await rating(), await found()]).toEqual([null, 0]);
    const refused = await api.call('POST', '/workbench/customer-rates', { ticket_id: tickets[0]?.id, score: 'bad' });
    expect(refused.status).toBe(403);
  });
});
