import { describe, expect, it } from 'vitest';
import { controls } from '../../../../workbench/page/admin/switches';
import { changedSwitches, defaultSwitches } from '../../../../workbench/server/api/control/switches';

describe('the switches on the page', () => {
  it('are all that the helpdesk has', () => {
    expect(controls.map(({ name }) => name).sort()).toEqual(Object.keys(defaultSwitches).sort());
  });

  it('are turned as the helpdesk takes them: every word, on and off, numbers', () => {
    for (const control of controls) {
      const usual = defaultSwitches[control.name];
      expect([control.name, control.kind]).toEqual([
        control.name,
        { string: 'choice', boolean: 'toggle', number: 'number' }[typeof usual as 'string' | 'boolean' | 'number'],
      ]);
      for (const word of control.kind === 'choice' ? control.words : []) {
        expect(changedSwitches(defaultSwitches, { [control.name]: word })[control.name]).toBe(word);
      }
    }
  });

  it('show the ordinary state of what sources leave open first', () => {
    const choices = controls.filter((control) => control.kind === 'choice' && control.name !== 'plan');
    for (const control of choices) {
      expect('words' in control && control.words[0]).toBe(defaultSwitches[control.name]);
    }
  });
});
