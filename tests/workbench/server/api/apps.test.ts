import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';
import { type Files, zip } from '../../../support/zip';

const manifest = {
  name: 'Lantern',
  author: { name: 'A', email: 'a@example.com', url: 'https://example.com' },
  defaultLocale: 'en',
  private: true,
  location: { support: { ticket_sidebar: { url: 'assets/index.html', flexible: true }, top_bar: 'assets/index.html' } },
  frameworkVersion: '2.0',
  parameters: [
    { name: 'limit', type: 'number', default: 8 },
    { name: 'notes', type: 'text', required: true, default: 'x' },
    { name: 'on', type: 'checkbox' },
  ],
};

describe('installations', () => {
  const api = startTestApi([{ id: 12, name: 'Lantern', dir: '/nowhere', manifest }]);
  const first = async () =>
    (await api.get<{ installations: (Json & { settings: Json })[] }>('/api/v2/apps/installations.json'))
      .installations[0];

  it('start with the manifest’s defaults', async () => {
    expect(await first()).toMatchObject({
      app_id: 12,
      enabled: true,
      settings: { limit: 8, notes: 'x', title: 'Lantern' },
    });
  });

  it('are for everybody until an admin restricts them to roles and groups', async () => {
    const path = `/api/v2/apps/installations/${(await first())?.id}.json`;
    expect(await first()).toMatchObject({ role_restrictions: null, group_restrictions: [] });
    const restricted = await api.put<Json>(path, { role_restrictions: ['agent'], group_restrictions: [7, '8'] });
    expect(restricted).toMatchObject({ role_restrictions: ['agent'], group_restrictions: [7, 8] });
    await api.put(path, { settings: { limit: 8 } });
    expect(await first()).toMatchObject({ role_restrictions: ['agent'], group_restrictions: [7, 8] });
    expect((await api.call('PUT', path, { role_restrictions: ['captain'] })).status).toBe(422);
    expect(await api.put<Json>(path, { role_restrictions: [], group_restrictions: null })).toMatchObject({
      role_restrictions: null,
      group_restrictions: [],
    });
  });

  it('keep what an admin sets, in the type of the parameter', async () => {
    const id = (await first())?.id;
    const path = `/api/v2/apps/installations/${id}.json`;
    expect((await api.call('PUT', path, { settings: { limit: 9 } }, { as: 'agent' })).status).toBe(403);
    const answer = await api.put<Json>(path, { settings: { limit: '9', on: 'true' } });
    expect(answer).toMatchObject({ id, app_id: 12, settings: { limit: 9, on: true, notes: 'x' } });
    expect((await first())?.settings).toMatchObject({ limit: 9, on: true });
    expect((await api.get<Json>(path)).settings).toMatchObject({ limit: 9 });
    for (const settings of [{ limit: 'many' }, { notes: '' }, { unknown: 1 }]) {
      expect((await api.call('PUT', path, { settings })).status, JSON.stringify(settings)).toBe(422);
    }
    expect((await first())?.settings).toMatchObject({ limit: 9, notes: 'x' });
  });

  it.each<[Record<string, unknown>, unknown]>([
    [{ limit: ' 7.5 ' }, 7.5],
    [{ limit: '-2e1' }, -20],
    [{ limit: null }, null],
    [{ on: false }, false],
    [{ on: 'false' }, false],
    [{ on: '' }, null],
    [{ notes: 12 }, '12'],
    [{ notes: true }, 'true'],
  ])('keep %j in the type of its parameter', async (settings, kept) => {
    const path = `/api/v2/apps/installations/${(await first())?.id}.json`;
    const answer = await api.put<{ settings: Json }>(path, { settings });
    expect(answer.settings[Object.keys(settings)[0] ?? '']).toBe(kept);
  });

  it.each<[Record<string, unknown>]>([
    [{ limit: true }],
    [{ limit: false }],
    [{ limit: ' ' }],
    [{ limit: [] }],
    [{ limit: '0x10' }],
    [{ limit: 'Infinity' }],
    [{ limit: '1e999' }],
    [{ on: 'yes' }],
    [{ on: 'abc' }],
    [{ on: 1 }],
    [{ on: {} }],
    [{ notes: {} }],
    [{ notes: ['x'] }],
  ])('refuse %j and name the parameter', async (settings) => {
    const before = (await first())?.settings;
    const path = `/api/v2/apps/installations/${(await first())?.id}.json`;
    const answer = await api.call<{ details: object }>('PUT', path, { settings });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.details)).toEqual(Object.keys(settings));
    expect((await first())?.settings).toEqual(before);
  });
});

/** What every PNG begins with. */
const png = Buffer.from('89504e470d0a1a0a', 'hex');

const pngOf = (width: number, height: number): Buffer => {
  const bytes = Buffer.concat([png, Buffer.alloc(16)]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

describe('validating a package', () => {
  const api = startTestApi();
  const texts = {
    app: {
      name: 'Lantern',
      parameters: Object.fromEntries(manifest.parameters.map(({ name }) => [name, { label: name }])),
    },
  };
  const good = (): Files => ({
    'manifest.json': JSON.stringify(manifest),
    'translations/en.json': JSON.stringify(texts),
    'assets/index.html': '<!doctype html>',
    'assets/icon_top_bar.svg': '<svg viewBox="0 0 18 18"/>',
    'assets/logo.png': png,
    'assets/logo-small.png': png,
  });
  const validate = (files: Files | Buffer) => {
    const form = new FormData();
    const bytes = Buffer.isBuffer(files) ? files : zip(files);
    form.set('file', new Blob([new Uint8Array(bytes)]), 'app.zip');
    return api.call<{ description?: string }>('POST', '/api/v2/apps/validate', form);
  };
  const without = (name: string): Files => Object.fromEntries(Object.entries(good()).filter(([each]) => each !== name));
  const withRequirements = (requirements: object): Files => ({
    ...good(),
    'requirements.json': JSON.stringify(requirements),
  });
  const withManifest = (change: object): Files => ({
    ...good(),
    'manifest.json': JSON.stringify({ ...manifest, ...change }),
  });

  it.each<[string, Files]>([
    ['a setting that no translation mentions', withManifest({ parameters: [{ name: 'extra' }] })],
    ['a key twice in a translation', { ...good(), 'translations/ko.json': '{"app":{"name":"A","name":"B"}}' }],
    ['a JPEG that is called a PNG', { ...good(), 'assets/logo.png': Buffer.from('ffd8ffe0', 'hex') }],
    ['an address made of a setting', withManifest({ location: { support: { modal: 'https://{{setting.host}}/x' } } })],
    ['an author without a name', withManifest({ author: { name: '', email: '' } })],
    ['templates of none', withManifest({ noTemplate: false })],
    ['an empty label', { ...good(), 'translations/ko.json': '{"app":{"parameters":{"on":{"label":""}}}}' }],
    [
      'a strict translation',
      {
        ...good(),
        'translations/ko.json': '{"app":{"package":"lantern","name":{"title":"Name","value":"랜턴"}}}',
      },
    ],
    ['a card of Sell', withManifest({ location: { sell: { deal_card: 'assets/index.html' } } })],
    ['a page on localhost', withManifest({ location: { support: { modal: 'http://localhost:4567/x.html' } } })],
    [
      'a location without a page that does not load',
      withManifest({ location: { support: { background: { autoLoad: false } } } }),
    ],
  ])('accepts %s', async (_what, files) => {
    expect((await validate(files)).text).toBe('{"success":true}');
  });

  it('accepts a good one', async () => {
    const answer = await validate(good());
    expect(answer.text).toBe('{"success":true}');
    expect(answer.status).toBe(200);
  });

  it.each<[string, Files | Buffer, RegExp]>([
    ['no zip', Buffer.from('hello'), /not a zip/],
    ['no manifest', { 'a.txt': '' }, /Could not find manifest.json/],
    ['a nested manifest', { 'dist/manifest.json': '{}' }, /root of the package/],
    ['broken JSON', { ...good(), 'manifest.json': '{' }, /not valid JSON/],
    [
      'a key twice',
      { ...good(), 'manifest.json': JSON.stringify(manifest).replace('{', '{"name":"A",') },
      /"name" is there twice/,
    ],
    ['no author', withManifest({ author: undefined }), /author/],
    ['an author at no address', withManifest({ author: { url: '' } }), /author.url must be an http or https address/],
    ['experiments that are a list', withManifest({ experiments: [] }), /experiments must be an object/],
    ['a number for Analytics', withManifest({ gaID: 7 }), /gaID must be a string/],
    ['places without templates', withManifest({ noTemplate: ['ticket_sidebar'] }), /noTemplate/],
    ['an old framework', withManifest({ frameworkVersion: '1.0' }), /frameworkVersion/],
    [
      'a missing page',
      withManifest({ location: { support: { ticket_sidebar: 'assets/no.html' } } }),
      /assets\/no.html is not in/,
    ],
    ['a page over http', withManifest({ location: { support: { ticket_sidebar: 'http://x.example/' } } }), /https/],
    ['an unknown location', withManifest({ location: { support: { basement: 'assets/index.html' } } }), /basement/],
    [
      'a location of another product',
      withManifest({ location: { chat: { ticket_sidebar: 'assets/index.html' } } }),
      /chat.ticket_sidebar is not a location/,
    ],
    [
      'a width that is flexible by a word',
      withManifest({ location: { support: { modal: { url: 'assets/index.html', flexible: 'yes' } } } }),
      /flexible must be true or false/,
    ],
    ['a missing icon', withManifest({ location: { support: { nav_bar: 'assets/index.html' } } }), /icon_nav_bar.svg/],
    ['a missing translation', withManifest({ defaultLocale: 'ko' }), /translations\/ko.json/],
    [
      'a parameter that is mentioned without a label',
      { ...good(), 'translations/en.json': JSON.stringify({ app: { name: 'Lantern', parameters: { limit: {} } } }) },
      /app.parameters.limit.label/,
    ],
    ['a parameter twice', withManifest({ parameters: [{ name: 'on' }, { name: 'on' }] }), /two parameters/],
    ['an unknown type', withManifest({ parameters: [{ name: 'on', type: 'dropdown' }] }), /dropdown/],
    ['a hidden required one', withManifest({ parameters: [{ name: 'on', type: 'hidden', required: true }] }), /hidden/],
    ['scopes without secure', withManifest({ parameters: [{ name: 'on', scopes: ['header'] }] }), /scopes/],
    ['a file of a wrong type', { ...good(), 'assets/tool.sh': '' }, /tool.sh/],
    ['no logo', without('assets/logo.png'), /assets\/logo.png is missing/],
    ['no small logo', without('assets/logo-small.png'), /assets\/logo-small.png is missing/],
    ['a logo that is none', { ...good(), 'assets/logo.png': '<svg/>' }, /logo.png is not a PNG/],
    [
      'one logo for two products',
      withManifest({ location: { support: { modal: 'assets/index.html' }, sell: { modal: 'assets/index.html' } } }),
      /assets\/sell\/logo.png is missing/,
    ],
    ['an archive among the assets', { ...good(), 'assets/all.zip': 'x' }, /all.zip: files of the type zip/],
    ['an archive under another name', { ...good(), 'assets/a.js': Buffer.from('504b0304', 'hex') }, /holds zip data/],
    ['a PDF', { ...good(), 'manual.pdf': '%PDF-1.7' }, /manual.pdf/],
    ['a banner of another size', { ...good(), 'assets/banner.png': pngOf(800, 200) }, /banner.png must be 830x200/],
    ['half an OAuth set-up', withManifest({ oauth: { client_id: 'x' } }), /oauth.client_secret is missing/],
    ['terms at no address', withManifest({ termsConditionsURL: 'below' }), /termsConditionsURL/],
    ['a version that is a number', withManifest({ version: 2 }), /version must be a string/],
    [
      'record types of another location',
      withManifest({ location: { support: { modal: { url: 'assets/index.html', objectTypes: ['a'] } } } }),
      /objectTypes/,
    ],
    [
      'a sidebar of records without types',
      withManifest({ location: { support: { custom_object_record_sidebar: 'assets/index.html' } } }),
      /needs objectTypes/,
    ],
    [
      'requirements only, with a location',
      withManifest({ requirementsOnly: true }),
      /requirements only cannot have location/,
    ],
    ['requirements only, without any', withManifest({ requirementsOnly: true }), /needs requirements.json/],
    [
      'requirements only, with code',
      { ...withManifest({ requirementsOnly: true }), 'assets/a.js': '' },
      /cannot have source: assets\/a.js/,
    ],
    ['marketing only that is private', withManifest({ marketingOnly: true }), /cannot be private/],
    ['a public app without its listing', withManifest({ private: false }), /long_description is missing/],
    [
      'texts of a product that the app has no place in',
      { ...good(), 'translations/en.json': '{"app":{"sell":{"name":"A"}}}' },
      /app.sell is not a product/,
    ],
    [
      'a domain of mTLS with a scheme',
      withManifest({ parameters: [{ name: 'on', type: 'mtls', allowed_domain: 'https://a.example' }] }),
      /allowed_domain/,
    ],
    ['mTLS with any domain', withManifest({ parameters: [{ name: 'on', type: 'mtls' }] }), /allowed_domain/],
    [
      'mTLS with a domain of one label',
      withManifest({ parameters: [{ name: 'on', type: 'mtls', allowed_domain: '*.example' }] }),
      /allowed_domain/,
    ],
    ['a translation in a folder', { ...good(), 'translations/old/ko.json': '{}' }, /not named after a locale/],
    [
      'a strict translation with a loose text',
      { ...good(), 'translations/ko.json': '{"app":{"package":"lantern","name":"랜턴"}}' },
      /with app.package every text/,
    ],
    ['an unknown requirement', withRequirements({ roles: {} }), /roles is not a type/],
    ['a requirement twice', { ...good(), 'requirements.json': '{"macros":{},"macros":{}}' }, /"macros" is there twice/],
    [
      'a field without its title',
      withRequirements({ ticket_fields: { mood: { type: 'text' } } }),
      /ticket_fields.mood.title is missing/,
    ],
    [
      'a user field without its key',
      withRequirements({ user_fields: { mood: { title: 'Mood' } } }),
      /user_fields.mood.key is missing/,
    ],
    ['half a webhook', withRequirements({ webhooks: { ring: { name: 'Ring' } } }), /webhooks.ring.endpoint is missing/],
    [
      'two channel integrations',
      withRequirements({ channel_integrations: { a: { manifest_url: '/a' }, b: { manifest_url: '/b' } } }),
      /one channel integration/,
    ],
    [
      'a target of a kind that is gone',
      withRequirements({ targets: { a: { title: 'A', type: 'http_target' } } }),
      /http_target/,
    ],
    [
      'too many requirements',
      withRequirements({
        macros: Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`m${at}`, { title: 'M' }])),
      }),
      /at most 5000/,
    ],
    [
      'more than 5,000 with the parts of custom objects',
      withRequirements({
        macros: Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`m${at}`, { title: 'M' }])),
        custom_objects_v2: {
          objects: [{ key: 'boat', title: 'Boat', title_pluralized: 'Boats', include_in_list_view: true }],
        },
      }),
      /there are 5001 requirements/,
    ],
    ['legacy objects without types', withRequirements({ custom_objects: {} }), /custom_object_types is missing/],
    [
      'a legacy object without its schema',
      withRequirements({ custom_objects: { custom_object_types: [{ key: 'boat' }] } }),
      /a schema is missing/,
    ],
    ['custom objects that are none', withRequirements({ custom_objects_v2: {} }), /custom_objects_v2: is empty/],
    [
      'custom objects by their names',
      withRequirements({ custom_objects_v2: { objects: { boat: {} } } }),
      /objects must be a list/,
    ],
    [
      'a look-up with 21 conditions',
      withRequirements({
        custom_objects_v2: {
          objects: [{ key: 'boat', title: 'Boat', title_pluralized: 'Boats', include_in_list_view: true }],
          object_fields: [
            {
              key: 'owner',
              title: 'Owner',
              type: 'lookup',
              object_key: 'boat',
              relationship_filter: { all: Array.from({ length: 20 }, () => ({})), any: [{}] },
            },
          ],
        },
      }),
      /boat.owner may have 20 conditions/,
    ],
    [
      'fields of an object that is not there',
      withRequirements({
        custom_objects_v2: { object_fields: [{ key: 'a', title: 'A', type: 'text', object_key: 'boat' }] },
      }),
      /boat is not an object of this file/,
    ],
    [
      'a setting in custom objects',
      withRequirements({
        custom_objects_v2: {
          objects: [{ key: '{{setting.x}}', title: 'A', title_pluralized: 'As', include_in_list_view: true }],
        },
      }),
      /placeholders/,
    ],
    [
      'a trigger of an object without actions',
      withRequirements({
        custom_objects_v2: {
          objects: [{ key: 'boat', title: 'Boat', title_pluralized: 'Boats', include_in_list_view: true }],
          object_triggers: [{ key: 't', title: 'T', object_key: 'boat', conditions: { all: [{}] }, actions: [] }],
        },
      }),
      /t needs 1 to 25 actions/,
    ],
    ['a file above the package', { ...good(), '../../evil.txt': 'x' }, /"..\/..\/evil.txt" leads out of the package/],
    ['one inside that climbs out', { ...good(), 'assets/../../evil.js': 'x' }, /leads out of the package/],
    ['a folder above the package', { ...good(), '../evil/': '' }, /leads out of the package/],
    ['an absolute path', { ...good(), '/etc/evil.txt': 'x' }, /leads out of the package/],
    ['a path of Windows', { ...good(), '..\\evil.txt': 'x' }, /leads out of the package/],
    ['a drive of Windows', { ...good(), 'C:\\evil.txt': 'x' }, /leads out of the package/],
  ])('refuses %s', async (_what, files, description) => {
    const answer = await validate(files);
    expect(answer.status).toBe(422);
    expect(answer.body.description).toMatch(description);
  });

  it('says what is missing where no file was sent', async () => {
    expect((await api.call('POST', '/api/v2/apps/validate', {})).status).toBe(422);
  });
});
