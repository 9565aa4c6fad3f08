import { describe, expect, it } from 'vitest';
import { addressOf, type Place, placeOf } from '../../../workbench/page/workspace/place';

describe('place', () => {
  it.each<[string, Place]>([
    ['/agent/tickets/12', { kind: 'ticket', ticket: 12 }],
    ['/agent/tickets/new/tab-1', { kind: 'new', tab: 'tab-1' }],
    ['/agent/users/1900000004021', { kind: 'user', id: 1_900_000_004_021 }],
    ['/agent/organizations/7', { kind: 'organization', id: 7 }],
    ['/agent/filters/group-7', { kind: 'views', view: 'group-7' }],
    ['/agent/admin', { kind: 'admin', section: '' }],
    ['/agent/admin/conditions', { kind: 'admin', section: 'conditions' }],
    ['/agent/apps/my-app/deep/link', { kind: 'app', app: 'my-app', rest: 'deep/link' }],
  ])('reads %s and writes it again', (address, place) => {
    expect(placeOf(address)).toEqual(place);
    expect(addressOf(place)).toBe(address);
  });

  it("keeps an app's own words, whatever they are", () => {
    const address = addressOf({ kind: 'app', app: '보드', rest: 'group/A & B?/새 고객' });
    const { pathname, search } = new URL(address, 'http://127.0.0.1');
    expect(pathname + search).toBe(address);
    expect(placeOf(pathname, search)).toEqual({ kind: 'app', app: '보드', rest: 'group/A & B?/새 고객' });
  });

  it('keeps the words of a search', () => {
    const address = addressOf({ kind: 'search', query: 'organization:"A & B" 환불' });
    const { pathname, search } = new URL(address, 'http://127.0.0.1');
    expect(placeOf(pathname, search)).toEqual({ kind: 'search', query: 'organization:"A & B" 환불' });
  });

  it.each([
    '/agent/',
    '/agent',
    '/agent/nonsense',
    '/agent/tickets/abc',
    '/agent/users/abc',
    '/agent/tickets/%E0%A4%A',
  ])('leads %s to the first view', (address) => {
    expect(placeOf(address)).toEqual({ kind: 'views', view: 'my-unsolved' });
  });
});
