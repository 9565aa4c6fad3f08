import { describe, expect, it } from 'vitest';
import { toHostApp } from '../../../workbench/zaf';
import { pageAddress } from '../../../workbench/zaf/instance';

const origin = 'http://localhost:4700';
const install = (manifest: unknown, settings: Record<string, string | number> = {}) =>
  toHostApp({ id: 3, name: 'Lantern', manifest }, { id: 41, settings }, origin);

describe('an installed package', () => {
  it('keeps secure settings from its pages', () => {
    const parameters = [{ name: 'token', secure: true }, { name: 'limit' }];
    expect(install({ parameters }, { token: 'secret', limit: 5, title: 'Lantern' }).settings).toEqual({
      limit: 5,
      title: 'Lantern',
    });
  });

  it('fills settings into the addresses of its pages', () => {
    const app = install(
      { location: { support: { nav_bar: 'https://{{setting.host}}/board?x={{setting.none}}' } } },
      { host: 'crm.example' },
    );
    const address = pageAddress(app, { guid: 'g', appId: 3, location: 'nav_bar' });
    expect(address?.href).toBe('https://crm.example/board?x=');
  });

  it('tells its pages the ids of what was made for it, by its own names', () => {
    const requirements = [{ identifier: 'region', requirement_type: 'ticket_fields', requirement_id: 81 }];
    const app = toHostApp({ id: 3, name: 'Lantern', manifest: {} }, { id: 41, settings: {}, requirements }, origin);
    expect(app.requirements).toEqual({ region: 81 });
    expect(install({}).requirements).toEqual({});
  });

  it('may name its product by the old name, and its locations by an address alone', () => {
    const app = install({ location: { zendesk: { modal: 'assets/m.html' } } });
    expect(pageAddress(app, { guid: 'g', appId: 3, location: 'modal' })?.href).toBe(`${origin}/apps/3/assets/m.html`);
  });
});
